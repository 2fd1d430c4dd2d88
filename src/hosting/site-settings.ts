/** The URL of the site, from the settings of its builds and of the terminal. */

/** The URL at which the site is published. */
export interface SiteAddress {
  /** The origin, such as `https://errors.example.com`. */
  siteUrl: string;
  /** The path below the origin: `/`, or a path such as `/docs/errors`. */
  basePath: string;
}

/** An invalid setting. The message is for people, and names the setting. */
export class SettingError extends Error {
  /** The problem is in the setting; a stack of this code would hide it. */
  override stack = '';
}

const localUrl = 'http://localhost:4321';

/**
 * Reads SITE_URL and BASE_PATH.
 *
 * @throws SettingError if one of them is invalid
 */
export function readSiteAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  return createSiteAddress(env['SITE_URL'] || localUrl, env['BASE_PATH'] || '/', {
    siteUrl: 'SITE_URL',
    basePath: 'BASE_PATH',
  });
}

/**
 * Reads EDIT_URL, the URL for editing files; `undefined` if it is not set.
 *
 * @throws SettingError if it is invalid
 */
export function readEditUrl(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const text = env['EDIT_URL'];
  if (!text || (/^https?:\/\//i.test(text) && URL.canParse(text))) return text || undefined;
  throw new SettingError(
    `EDIT_URL: \`${text}\` is not a URL. Write it with https://, for example https://github.com/you/errors/edit/main/.`,
  );
}

/**
 * Checks the parts of a URL and returns them in one form.
 *
 * @param names what people call the parts
 * @throws SettingError if one of them is invalid
 */
export function createSiteAddress(
  siteUrl: string,
  basePath: string,
  names: Readonly<Record<keyof SiteAddress, string>>,
): SiteAddress {
  return {
    siteUrl: toOrigin(siteUrl, names),
    basePath: toBasePath(basePath, names.basePath),
  };
}

/**
 * Returns a base path with a slash only at its beginning: `/docs/errors`.
 *
 * @param name what people call the setting
 * @throws SettingError if it is not a path
 */
export function toBasePath(text: string, name: string): string {
  const path = `/${text.trim().replace(/^\/+|\/+$/g, '')}`;
  const isValid = /^\/(?:[A-Za-z0-9._~-]+(?:\/(?!$)|$))*$/.test(path);
  if (isValid && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) return path;
  throw new SettingError(
    `${name}: \`${text}\` is not a path. Write only the path below the URL of the site, for example /docs/errors.`,
  );
}

/** Creates a function that converts paths below the base path to URLs. */
export function createUrlBuilder({ siteUrl, basePath }: SiteAddress): (path: string) => string {
  const base = basePath.replace(/\/$/, '');
  return (path) => new URL(base + path, siteUrl).href;
}

function toOrigin(text: string, names: Readonly<Record<keyof SiteAddress, string>>): string {
  const fail = (problem: string, hint: string) =>
    new SettingError(`${names.siteUrl}: \`${text}\` ${problem}. ${hint}`);
  const example = 'for example https://errors.example.com.';
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    throw fail('is not a URL', `Write it with https://, ${example}`);
  }
  const url = new URL(text);
  if (url.pathname !== '/') {
    throw fail(
      'has a path',
      `Write only ${url.origin}, and set ${names.basePath} to ${url.pathname.replace(/\/$/, '')}.`,
    );
  }
  if (url.search || url.hash || url.username || url.password) {
    throw fail('has more than a host', `Write only ${url.origin}.`);
  }
  return url.origin;
}
