import type { StarlightPlugin } from '@astrojs/starlight/types';

/** Everything that turns Starlight into Errbook: looks, overrides, and the route middleware that fills the sidebar. */
export function errbook(): StarlightPlugin {
  return {
    name: 'errbook',
    hooks: {
      'config:setup'({ config, updateConfig, addRouteMiddleware }) {
        updateConfig({
          customCss: ['./src/styles/errbook.css', ...(config.customCss ?? [])],
          components: {
            PageTitle: './src/components/overrides/PageTitle.astro',
            ...config.components,
          },
          disable404Route: true,
          // The middleware lists catalogs and prose pages; Starlight's own list would hold the prose alone.
          sidebar: [],
          pagination: false,
          credits: false,
          tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
          markdown: { processedDirs: ['./content/'] },
          expressiveCode: {
            themes: ['vitesse-dark', 'vitesse-light'],
            styleOverrides: { borderRadius: '0.375rem', codeFontSize: '0.875rem' },
            defaultProps: { wrap: true, preserveIndent: true },
          },
        });
        addRouteMiddleware({ entrypoint: './src/starlight/route-data.ts' });
      },
    },
  };
}
