/** Settings of Starlight that Errbook sets. Those of the site take precedence, or a warning says why they cannot. */
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { blockModes } from './code-block-modes.ts';
import { darkTheme, lightTheme } from './code-themes.ts';

/** The settings of code blocks in prose. */
const expressiveCode = {
  themes: [darkTheme, lightTheme],
  plugins: [blockModes],
  styleOverrides: { borderRadius: '0.375rem', codeFontSize: '0.875rem' },
  // No code block has marked lines, and their styles would be part of every page.
  textMarkers: false as const,
  // Long lines wrap, so there is no scrollbar to style.
  useThemedScrollbars: false,
  defaultProps: { wrap: true, preserveIndent: true },
};

/** Returns the settings of a site, completed with those of Errbook. */
export function completeSettings(config: StarlightUserConfig): Partial<StarlightUserConfig> {
  return {
    customCss: [
      './src/styles/errbook.css',
      './src/styles/print.css',
      './src/styles/forced-colors.css',
      ...(config.customCss ?? []),
    ],
    components: {
      PageFrame: './src/components/overrides/PageFrame.astro',
      PageTitle: './src/components/overrides/PageTitle.astro',
      Sidebar: './src/components/overrides/Sidebar.astro',
      Search: './src/components/overrides/Search.astro',
      TableOfContents: './src/components/overrides/TableOfContents.astro',
      ThemeProvider: './src/components/overrides/ThemeProvider.astro',
      ThemeSelect: './src/components/overrides/ThemeSelect.astro',
      ...config.components,
    },
    logo: config.logo ?? { src: './src/assets/logo.svg' },
    disable404Route: true,
    // The route middleware lists catalogs and prose pages; Starlight would list only the prose.
    sidebar: config.sidebar ?? [],
    pagination: config.pagination ?? false,
    pagefind: false,
    credits: config.credits ?? false,
    tableOfContents: config.tableOfContents ?? { minHeadingLevel: 2, maxHeadingLevel: 2 },
    markdown: {
      ...config.markdown,
      processedDirs: ['./content/', ...(config.markdown?.processedDirs ?? [])],
    },
    expressiveCode: completeCodeBlocks(config.expressiveCode),
  };
}

function completeCodeBlocks(
  own: StarlightUserConfig['expressiveCode'],
): StarlightUserConfig['expressiveCode'] {
  if (own === false) return false;
  const { plugins = [], styleOverrides, defaultProps, ...others } = own === true || !own ? {} : own;
  return {
    ...expressiveCode,
    ...others,
    plugins: [...expressiveCode.plugins, ...plugins],
    styleOverrides: { ...expressiveCode.styleOverrides, ...styleOverrides },
    defaultProps: { ...expressiveCode.defaultProps, ...defaultProps },
  };
}

/** Lists the settings of a site that have no effect, each as a sentence. */
export function listIgnoredSettings(config: StarlightUserConfig): string[] {
  const { locales = {}, defaultLocale } = config;
  const others = Object.keys(locales).filter((locale) => locale !== 'root');
  const warnings: [boolean, string][] = [
    [
      config.disable404Route === false,
      '`disable404Route: false` has no effect: the 404 page of Errbook suggests the intended page.',
    ],
    [
      typeof config.pagefind === 'object',
      'The options in `pagefind` have no effect: Errbook ranks the results itself. Use only true or false.',
    ],
    [
      config.prerender === false,
      '`prerender: false` is not supported: the pages of Errbook are static files.',
    ],
    [
      others.length > 0 || (defaultLocale !== undefined && defaultLocale !== 'root'),
      `The pages of catalogs exist only in the language of the root locale. ${others.length > 0 ? `For ${others.join(', ')}, only prose pages exist.` : 'Use `locales: { root: ... }` without `defaultLocale`.'}`,
    ],
  ];
  return warnings.flatMap(([isIgnored, text]) => (isIgnored ? [text] : []));
}
