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
