import type { AstroConfig } from 'astro';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import { liveContent } from '../integrations/live-content.ts';
import { clientTexts } from '../integrations/client-texts.ts';
import { completeDictionary, languages } from '../ui-text/languages.ts';
import { createUiText } from '../ui-text/ui-text.ts';
import { findSourceProblem, type AllowedSources } from '../hosting/allowed-sources.ts';
import { describeBlockedTag } from '../hosting/blocked-tags.ts';
import { createSiteAddress, SettingError } from '../hosting/site-settings.ts';
import { completeSettings, listIgnoredSettings } from './settings.ts';
import { fullTextIndex } from '../integrations/full-text.ts';
import { previewBasePath } from '../integrations/preview.ts';
import { prose } from '../integrations/prose.ts';
import { redirects } from '../integrations/redirects.ts';
import { security } from '../integrations/security.ts';
import { listSiteLanguages, readSiteFacts } from './site-facts.ts';
import { datedSitemap } from '../integrations/sitemap.ts';
import { wholeSite } from '../integrations/whole-site.ts';

/** Texts that Starlight's own translations leave in English. */
const starlightTexts = { ja: { 'heading.anchorLabel': '「{{title}}」へのリンク' } };

interface Options {
  /**
   * What pages may load from other hosts, by directive of the content security policy:
   * `{ 'script-src': ['https://stats.example.com'] }`.
   */
  allow?: AllowedSources;
}

/** Creates the plugin that turns Starlight into Errbook: styles, texts, components, route data, and build steps. */
export function errbook({ allow = {} }: Options = {}): StarlightPlugin {
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
        checkAddress(astroConfig);
        if (astroConfig.site?.startsWith('http://localhost')) {
          logger.info(`Docs URLs begin with ${astroConfig.site}. To change this, set SITE_URL.`);
        }
        for (const warning of listIgnoredSettings(config)) logger.warn(warning);
        const problem =
          findSourceProblem(allow) ??
          describeBlockedTag(config.head ?? [], allow, astroConfig.site ?? 'http://localhost');
        if (problem !== null) throw new SettingError(problem);
        updateConfig(completeSettings(config));
        const address = new URL(astroConfig.base, astroConfig.site ?? 'http://localhost').href;
        addIntegration(wholeSite(config.pagefind !== false));
        const leading = ['/[catalog]/[previous]'];
        for (const integration of datedSitemap(leading, astroConfig.root, address)) {
          addIntegration(integration);
        }
        // A script in a file is loaded once. Inline, the script and its hash would be part of every page.
        const build = { assetsInlineLimit: isNoScript };
        const worker = { format: 'es' as const };
        addIntegration(redirects(astroConfig.root, astroConfig.base));
        const texts = new Map(
          listSiteLanguages(config).map((lang) => [lang, useTranslations(lang).all()]),
        );
        const [lang] = listSiteLanguages(config);
        const ui = createUiText(completeDictionary(lang, texts.get(lang) ?? {}), lang);
        addIntegration(
          prose((columns) => ui.t('errbook.site.table', { columns: ui.list(columns) })),
        );
        const define = {
          'import.meta.env.SITE_FACTS': JSON.stringify({ ...readSiteFacts(config), allow }),
        };
        addIntegration({
          name: 'errbook-site-facts',
          hooks: {
            'astro:config:setup': ({ updateConfig: update }) =>
              void update({ vite: { define, build, worker, plugins: [clientTexts(texts)] } }),
          },
        });
        if (config.pagefind !== false) addIntegration(fullTextIndex());
        addIntegration(security(astroConfig.base, allow));
        addIntegration(liveContent());
        addIntegration(previewBasePath());
        addRouteMiddleware({ entrypoint: './src/starlight/route-data.ts' });
      },
    },
  };
}

/** Checks `site` and `base`, also if `astro.config.mjs` does not read them from the environment. */
function checkAddress({ site, base }: Pick<AstroConfig, 'site' | 'base'>): void {
  createSiteAddress(site ?? 'http://localhost', base, {
    siteUrl: '`site` in astro.config.mjs',
    basePath: '`base`',
  });
}

/** Returns whether Vite may inline a file: `false` for scripts, `undefined` for Vite's default rules. */
function isNoScript(file: string): false | undefined {
  return file.endsWith('.js') ? false : undefined;
}
