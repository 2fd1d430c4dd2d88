import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { errbook } from './src/starlight/plugin.ts';

// The address of the site: docs URLs, canonical links and the sitemap are built from it.
const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/', EDIT_URL } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
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
      editLink: EDIT_URL ? { baseUrl: EDIT_URL } : {},
      plugins: [errbook()],
    }),
  ],
});
