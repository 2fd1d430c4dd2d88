/** The URL and the settings of the site. No other module reads `SITE_URL` and `BASE_PATH`. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Turns a path of the site into a link that works below its base path. */
export function href(path: string): string {
  return `${base}${path}`;
}

/** Turns a path of the site into a whole URL, such as a docs URL. */
export function absoluteUrl(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** The name of the site, its description, and the whole URL of its icon. */
export function aboutSite(): { title: string; description: string; iconUrl: string } {
  const { title, description, favicon } = import.meta.env.SITE_FACTS;
  const iconUrl = URL.canParse(favicon) ? favicon : absoluteUrl(favicon);
  return { title, description, iconUrl };
}

/** The main language of the site, as a BCP 47 tag. Everything that Errbook adds to it is in this language. */
export function getSiteLanguage(): string {
  return import.meta.env.SITE_FACTS.lang;
}

/** The URL at which a file of the project can be edited; `undefined` if `EDIT_URL` is not set. */
export function editUrl(file: string): string | undefined {
  const base = process.env['EDIT_URL'];
  return base ? `${base.replace(/\/?$/, '/')}${file}` : undefined;
}

/** The path of a page below the base path, with slashes at both ends. */
export function pathBelowBase(pathname: string): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return `${path.replace(/\/$/, '')}/`;
}
