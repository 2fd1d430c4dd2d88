import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** The settings of Starlight in `astro.config.mjs` that describe the site. */
export interface SiteFacts {
  title: string;
  description: string;
  /** The path or the absolute URL of its icon. */
  favicon: string;
  /** Its main language, as a BCP 47 tag. */
  lang: string;
  /** Between the title of a page and the title of the site. */
  titleDelimiter: string;
  /** The URL for editing files; `null` if there is none. */
  editUrl: string | null;
}

/** Reads the facts from the settings, for documents that are not pages. */
export function readSiteFacts(config: StarlightUserConfig): SiteFacts {
  const { title, description = '', favicon = '/favicon.svg', defaultLocale = '' } = config;
  const [lang] = listSiteLanguages(config);
  const name =
    typeof title === 'string'
      ? title
      : (title[lang] ?? title[defaultLocale] ?? Object.values(title)[0] ?? '');
  const { titleDelimiter = '|', editLink } = config;
  return {
    title: name,
    description,
    favicon,
    lang,
    titleDelimiter,
    editUrl: editLink?.baseUrl ?? null,
  };
}

/** Lists the languages of the site as BCP 47 tags, the main language first; English if the settings have none. */
export function listSiteLanguages({
  locales = {},
  defaultLocale = 'root',
}: Pick<StarlightUserConfig, 'locales' | 'defaultLocale'>): [string, ...string[]] {
  const tags = Object.entries(locales)
    .sort(([a], [b]) => Number(b === defaultLocale) - Number(a === defaultLocale))
    .map(([locale, settings]) => settings?.lang ?? (locale === 'root' ? 'en' : locale));
  const [main = 'en', ...others] = new Set(tags);
  return [main, ...others];
}
