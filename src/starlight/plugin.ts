import type { StarlightPlugin } from '@astrojs/starlight/types';
import { liveContent } from '../integrations/live-content.ts';
import { clientTexts } from '../integrations/client-texts.ts';
import { completeDictionary, languages } from '../ui-text/languages.ts';
import { createUiText } from '../ui-text/ui-text.ts';
import { darkTheme, lightTheme } from './code-themes.ts';
import { fullTextIndex } from '../integrations/full-text.ts';
import { prose } from '../integrations/prose.ts';
import { redirects } from '../integrations/redirects.ts';
import { security } from '../integrations/security.ts';
import { listSiteLanguages, readSiteFacts } from './site-facts.ts';
import { datedSitemap } from '../integrations/sitemap.ts';

/** Texts that Starlight's own translations leave in English. */
const starlightTexts = { ja: { 'heading.anchorLabel': '「{{title}}」へのリンク' } };

/** Creates the plugin that turns Starlight into Errbook: styles, texts, components, route data, and build steps. */
export function errbook(): StarlightPlugin {
  return {
    name: 'errbook',
    hooks: {
      'i18n:setup'({ injectTranslations }) {
        injectTranslations(languages);
        injectTranslations(starlightTexts);
      },
      'config:setup'({
        config,
        useTranslations,
        updateConfig,
        addIntegration,
        addRouteMiddleware,
        astroConfig,
        logger,
      }) {
        if (astroConfig.site?.startsWith('http://localhost')) {
          logger.info(`Docs URLs begin with ${astroConfig.site}. To change this, set SITE_URL.`);
        }
        updateConfig({
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
          sidebar: [],
          pagination: false,
          pagefind: false,
          credits: false,
          tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
          markdown: { processedDirs: ['./content/'] },
          expressiveCode: {
            themes: [darkTheme, lightTheme],
            styleOverrides: { borderRadius: '0.375rem', codeFontSize: '0.875rem' },
            // No code block has marked lines, and their styles would be part of every page.
            textMarkers: false,
            // Long lines wrap, so there is no scrollbar to style.
            useThemedScrollbars: false,
            defaultProps: { wrap: true, preserveIndent: true },
          },
        });
        const address = new URL(astroConfig.base, astroConfig.site ?? 'http://localhost').href;
        const leading = ['/[catalog]/[previous]'];
        for (const integration of datedSitemap(leading, astroConfig.root, address)) {
          addIntegration(integration);
        }
        // A script in a file is loaded once. Inline, the script and its hash would be part of every page.
        const build = { assetsInlineLimit: isNoScript };
        addIntegration(redirects(astroConfig.root, astroConfig.base));
        const texts = new Map(
          listSiteLanguages(config).map((lang) => [lang, useTranslations(lang).all()]),
        );
        const [lang] = listSiteLanguages(config);
        const ui = createUiText(completeDictionary(lang, texts.get(lang) ?? {}), lang);
        addIntegration(
          prose((columns) => ui.t('errbook.site.table', { columns: ui.list(columns) })),
        );
        const define = { 'import.meta.env.SITE_FACTS': JSON.stringify(readSiteFacts(config)) };
        addIntegration({
          name: 'errbook-site-facts',
          hooks: {
            'astro:config:setup': ({ updateConfig: update }) =>
              void update({ vite: { define, build, plugins: [clientTexts(texts)] } }),
          },
        });
        if (config.pagefind !== false) addIntegration(fullTextIndex());
        addIntegration(security(astroConfig.base));
        addIntegration(liveContent());
        addRouteMiddleware({ entrypoint: './src/starlight/route-data.ts' });
      },
    },
  };
}

/** Returns whether Vite may inline a file: `false` for scripts, `undefined` for Vite's default rules. */
function isNoScript(file: string): false | undefined {
  return file.endsWith('.js') ? false : undefined;
}
