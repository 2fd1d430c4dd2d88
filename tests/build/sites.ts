import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildOrThrow, createFixtureSite } from '../support/build-fixture.ts';
import { pixel } from '../support/pixel.ts';
import { writeHostileCatalog } from '../support/hostile.ts';

/** The sites that the tests in this folder read. Each is built on first use. */

/** Builds the site of codes and texts in unusual forms, from `tests/fixtures/odd/`. */
export const buildOddSite = memoize(() =>
  buildOrThrow(createFixtureSite('odd'), { TZ: 'America/Los_Angeles', LANG: 'C' }),
);

/** Origin and base path of the site of renamed codes. */
export const movedUrl = { origin: 'https://errors.example.com', base: '/docs/errors' };

/** Builds the site of codes that were renamed or have a slug. */
export const buildMovedSite = memoize(() => {
  const site = createFixtureSite('moved');
  writeFileSync(path.join(site.root, 'public/_redirects'), '/blog https://blog.example.com/ 302');
  return buildOrThrow(site, { SITE_URL: movedUrl.origin, BASE_PATH: movedUrl.base });
});

/** Builds the site with injection payloads in every text field of a catalog. */
export const buildHostileSite = memoize(() => {
  const site = createFixtureSite('hostile');
  writeHostileCatalog(site.root);
  return buildOrThrow(site);
});

/** Base path of the site with links and images. */
export const linkedBase = '/docs/errors';

/** Builds the site of a guide and prose with links and images, a draft, and a page that no menu lists. */
export const buildLinkedSite = memoize(() => {
  const site = createFixtureSite('small', 'linked');
  const write = (file: string, data: string | Buffer) => {
    mkdirSync(path.dirname(path.join(site.root, file)), { recursive: true });
    writeFileSync(path.join(site.root, file), data);
  };
  for (const [file, text] of Object.entries(linkedTexts)) write(`content/${file}`, text);
  for (const folder of ['catalogs/small/codes', 'catalogs/small/guides', 'docs']) {
    write(`content/${folder}/images/pixel.png`, pixel);
  }
  // Windows allows links only to administrators.
  if (process.platform !== 'win32') {
    write('shared/docs/shared.md', '---\ntitle: Shared\n---\n\n![A pixel](./pixel.png)\n');
    write('shared/docs/pixel.png', pixel);
    symlinkSync('../../shared/docs', path.join(site.root, 'content/docs/shared'));
    cpSync(path.join(site.root, 'content/catalogs/small'), path.join(site.root, 'shared/again'), {
      recursive: true,
    });
    symlinkSync('../../shared/again', path.join(site.root, 'content/catalogs/again'));
  }
  return buildOrThrow(site, { BASE_PATH: linkedBase });
});

const linkedTexts = {
  'catalogs/small/codes/404.md': '---\nfamily: cards\n---\n\nSee [the family](../guides/cards/).\n',
  'catalogs/small/guides/cards.md':
    '---\ntitle: Cards\nsummary: About cards.\n---\n\nSee [a code](../../card_expired/), [all](../).\n\n![A pixel](./images/pixel.png)\n',
  'catalogs/small/codes/card_expired.md':
    '## The "card" -- expired\n\nSee [another](../404/), [prose](../../deep-page/#a-b--c), [above](#the-card--expired).\n\n![A pixel](./images/pixel.png)\n',
  'docs/Deep Page.md':
    '---\ntitle: Deep page\n---\n\n## A, b & c!\n\n[The code](../small/card_expired/#the-card--expired)\n\n![A pixel](images/pixel.png)\n',
  'docs/unlisted.md': '---\ntitle: Unlisted\nsidebar: { hidden: true }\n---\n\nText\n',
  'docs/unfinished.md': '---\ntitle: Unfinished\ndraft: true\n---\n\n[x](../nowhere/)\n',
};

/** Builds the site with settings of Starlight that Errbook also sets, and a script of another host. */
export const buildConfiguredSite = memoize(() => {
  const site = createFixtureSite('small', 'configured');
  writeFileSync(path.join(site.root, 'astro.config.mjs'), createConfig(configuredSettings));
  const guides = {
    'codes/404.md': '---\nfamily: cards\n---\n\nText.\n',
    'guides/cards.md': '---\ntitle: Cards\nsummary: About cards.\n---\n\nText.\n',
  };
  for (const [name, text] of Object.entries(guides)) {
    const file = path.join(site.root, 'content/catalogs/small', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return buildOrThrow(site, { SITE_URL: 'https://errors.example.com' });
});

/** Creates an `astro.config.mjs` with these settings of Starlight and of Errbook. */
export const createConfig = (
  settings: string,
  plugin = "{ allow: { 'script-src': ['https://stats.example.com'], 'frame-src': ['https://video.example.com'] } }",
) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { readSiteAddress } from './src/hosting/site-settings.ts';
import { errbook } from './src/starlight/plugin.ts';
const { siteUrl, basePath } = readSiteAddress(process.env);
export default defineConfig({
  site: siteUrl,
  base: basePath,
  build: { inlineStylesheets: 'never' },
  integrations: [starlight({ title: 'Errors', ${settings}, plugins: [errbook(${plugin})] })],
});
`;

const configuredSettings = `
  titleDelimiter: '–',
  editLink: { baseUrl: 'https://example.com/edit/' },
  sidebar: [{ label: 'Our pages', items: [{ label: 'About us', slug: 'about' }] }],
  credits: true,
  disable404Route: false,
  pagefind: { ranking: { pageLength: 1 } },
  head: [
    { tag: 'script', attrs: { src: 'https://stats.example.com/count.js', defer: true } },
    { tag: 'script', content: 'window.isCounted = true' },
  ]`;

/** Number of codes in the catalog `long`: more than a page shows. */
export const longCount = 501;

/** Builds the site of the catalog `small` with two codes, and of the catalog `long`. */
export const buildSmallSite = memoize(() => {
  const site = createFixtureSite('small');
  const folder = path.join(site.root, 'content/catalogs/long');
  const codes = Array.from({ length: longCount }, (_, index) => `code_${1000 + index}`);
  const records = codes.map((code) => `- { code: ${code}, category: all-of-them, status: 404 }\n`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'catalog.yaml'), longCatalog);
  writeFileSync(path.join(folder, 'errors.yaml'), records.join(''));
  return buildOrThrow(site);
});

const longCatalog = `title: Long API
api: An API of many codes.
owner: Long
source: { title: Long docs }
notice: Theirs.
envelope: { body: { code: $code } }
categories: [{ id: all-of-them, title: All of them }]
`;

function memoize<Value>(create: () => Value): () => Value {
  let cached: { value: Value } | undefined;
  return () => (cached ??= { value: create() }).value;
}
