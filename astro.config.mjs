import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { readEditUrl, readSiteAddress } from './src/hosting/site-settings.ts';
import { errbook } from './src/starlight/plugin.ts';

// The URL of the site: docs URLs, canonical links and the sitemap are built from it.
const { siteUrl, basePath } = readSiteAddress(process.env);
const editUrl = readEditUrl(process.env);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  build: {
    // Styles in files are fetched once; inlined ones would travel with every page.
    inlineStylesheets: 'never',
    // Pages are rendered while others are written to the disk.
    concurrency: 4,
  },
  integrations: [
    starlight({
      title: 'Errbook',
      description: 'Turns an API error into an answer: one page per error code.',
      favicon: '/favicon.svg',
      editLink: editUrl ? { baseUrl: editUrl } : {},
      plugins: [errbook()],
    }),
  ],
});
