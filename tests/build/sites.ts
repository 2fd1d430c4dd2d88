import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildOrThrow, createFixtureSite } from '../support/build-fixture.ts';
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
