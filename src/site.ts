/** The URL and the settings of the site. No other module reads `SITE_URL` and `BASE_PATH`. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Converts a path of the site to a link that works below its base path. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** Converts a path of the site to an absolute URL, such as a docs URL. */
export function toAbsoluteUrl(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** Returns the name of the site, its description, and the absolute URL of its icon. */
export function describeSite(): { title: string; description: string; iconUrl: string } {
  const { title, description, favicon } = import.meta.env.SITE_FACTS;
  const iconUrl = URL.canParse(favicon) ? favicon : toAbsoluteUrl(favicon);
  return { title, description, iconUrl };
}

/**
 * Returns the main language of the site, as a BCP 47 tag. Everything that Errbook adds to the site is in this language.
 */
export function getSiteLanguage(): string {
  return import.meta.env.SITE_FACTS.lang;
}

/** Returns the URL for editing a file of the project; `undefined` if the settings have none. */
export function toEditUrl(file: string): string | undefined {
  const base = import.meta.env.SITE_FACTS.editUrl;
  return base ? `${base.replace(/\/?$/, '/')}${file}` : undefined;
}

/** Returns the path of a page below the base path, with slashes at both ends. */
export function toPathBelowBase(pathname: string): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return `${path.replace(/\/$/, '')}/`;
}
