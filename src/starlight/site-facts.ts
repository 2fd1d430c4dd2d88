import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** What the site is called and looks like, as `astro.config.mjs` tells Starlight. */
export interface SiteFacts {
  title: string;
  description: string;
  /** Path or whole URL of its icon. */
  favicon: string;
}

/** Reads them from the settings, so that documents beside the pages can say the same as pages do. */
export function siteFacts({
  title,
  description = '',
  favicon = '/favicon.svg',
  defaultLocale = 'en',
}: StarlightUserConfig): SiteFacts {
  const name = typeof title === 'string' ? title : title[defaultLocale];
  return { title: name ?? Object.values(title)[0] ?? '', description, favicon };
}

/** The languages of the site as BCP 47 tags, the main one first; English where the settings name none. */
export function siteLanguages({
  locales = {},
  defaultLocale = 'root',
}: Pick<StarlightUserConfig, 'locales' | 'defaultLocale'>): string[] {
  const tags = Object.entries(locales)
    .sort(([a], [b]) => Number(b === defaultLocale) - Number(a === defaultLocale))
    .map(([locale, settings]) => settings?.lang ?? (locale === 'root' ? 'en' : locale));
  return tags.length > 0 ? [...new Set(tags)] : ['en'];
}
