import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listCatalogPaths, sitePaths } from '../../src/catalog/model/site-paths.ts';
import { toAllPath } from '../../src/catalog/model/addresses.ts';
import { toView } from '../../src/catalog/model/view.ts';
import { readCatalogs, readProse } from '../../src/loaders/read-sources.ts';
import {
  checkLinks,
  describeLinks,
  findElements,
  getAttribute,
  getText,
  listHtmlFiles,
  readPage,
} from '../support/site.ts';
import { startDev } from '../support/dev-server.ts';
import { buildLinkedSite, linkedBase } from './sites.ts';

/** Links, anchors, and images of guides and prose, under a base path. */
const site = await buildLinkedSite();
const { dist } = site;
const code = 'small/card_expired/index.html';

test('links, anchors, and images that the check accepts work on the site', () => {
  expect(describeLinks(checkLinks(dist, linkedBase))).toEqual([]);
});

// Windows allows links only to administrators.
const linked =
  process.platform === 'win32' ? [] : ['again/card_expired/index.html', 'shared/shared/index.html'];

test.each([code, 'small/guides/cards/index.html', 'deep-page/index.html', ...linked])(
  '%s shows the image next to its file',
  (file) => {
    const [image] = findElements(readPage(dist, file), 'img').filter(
      (element) => getAttribute(element, 'alt') === 'A pixel',
    );
    const source = image && getAttribute(image, 'src');
    expect(source).toMatch(/^\/docs\/errors\/_astro\/pixel\..*\.\w+$/);
    expect(existsSync(path.join(dist, (source ?? '').slice(linkedBase.length)))).toBe(true);
  },
);

test('the Markdown of a code links to the page that shows the image', () => {
  expect(site.read('small/card_expired.md')).toContain(
    `[A pixel](http://localhost:4321${linkedBase}/small/card_expired/)`,
  );
});

test('the built site is served below its base path, without a setting', async () => {
  const server = await startDev(site.root, {}, 'preview');
  try {
    expect(server.url).toMatch(/\/docs\/errors\/$/);
    const page = await fetch(`${server.url}small/card_expired/`);
    expect(page.status).toBe(200);
    expect(server.getOutput()).toContain('The site was built for the base path /docs/errors');
  } finally {
    await server.stop();
  }
});

test.each([
  [{ SITE_URL: 'https://example.com/docs' }, 'SITE_URL: `https://example.com/docs` has a path.'],
  [{ BASE_PATH: 'https://example.com' }, 'BASE_PATH: `https://example.com` is not a path.'],
  [{ EDIT_URL: 'edit/main' }, 'EDIT_URL: `edit/main` is not a URL.'],
])('a build with the setting %j fails and names the variable', async (settings, message) => {
  const before = listHtmlFiles(dist);
  const { status, output } = await site.build(settings);
  expect(status).toBe(1);
  expect(output).toContain(message);
  expect(output).not.toMatch(/^ +at /m);
  expect(listHtmlFiles(dist)).toEqual(before);
});

test('menus list neither drafts nor hidden pages, and drafts have no page', () => {
  for (const file of [code, 'index.html']) {
    const texts = findElements(readPage(dist, file), 'a').map((link) => getText(link).trim());
    expect(texts).toContain('Deep page');
    expect(texts).not.toContain('Unlisted');
    expect(texts).not.toContain('Unfinished');
  }
  expect(existsSync(path.join(dist, 'unlisted/index.html'))).toBe(true);
  expect(existsSync(path.join(dist, 'unfinished/index.html'))).toBe(false);
});

test('the URLs that the check knows are the files of the site', () => {
  const { catalogs } = readCatalogs(site.root);
  const known = [
    ...sitePaths,
    ...catalogs
      .flatMap((catalog) => listCatalogPaths(toView(catalog, catalog.codes)))
      .filter((known) => ![toAllPath('small'), toAllPath('again')].includes(known)),
    ...readProse(site.root).pages.flatMap((page) => (page.isDraft ? [] : [page.path])),
  ].map((known) => known.slice(1).replace(/(^|\/)$/, '$1index.html'));
  for (const file of known) expect(existsSync(path.join(dist, file)), file).toBe(true);
  expect(listHtmlFiles(dist).filter((file) => !known.includes(file))).toEqual([]);
});
