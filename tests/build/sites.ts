import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { built, fixtureSite } from '../support/build-fixture.ts';
import { writeHostileCatalog } from '../support/hostile.ts';

/** The sites that the tests of this folder read, each built when it is first asked for. */

/** Codes and texts in the nastiest shapes that real catalogs have: see `tests/fixtures/odd/`. */
export const oddSite = once(() =>
  built(fixtureSite('odd'), { TZ: 'America/Los_Angeles', LANG: 'C' }),
);

/** Address that the site of renamed codes is built for. */
export const movedUrl = { origin: 'https://errors.example.com', base: '/docs/errors' };

/** Codes that were renamed, and codes with an address of their own. */
export const movedSite = once(() => {
  const site = fixtureSite('moved');
  writeFileSync(path.join(site.root, 'public/_redirects'), '/blog https://blog.example.com/ 302');
  return built(site, { SITE_URL: movedUrl.origin, BASE_PATH: movedUrl.base });
});

/** Catalog texts that try to be more than text, in every place where a catalog has a text. */
export const hostileSite = once(() => {
  const site = fixtureSite('hostile');
  writeHostileCatalog(site.root);
  return built(site);
});

/** How many codes the catalog `long` has: more than a page lists. */
export const longCount = 501;

/** The catalog `small` of two codes, and the catalog `long`. */
export const smallSite = once(() => {
  const site = fixtureSite('small');
  const folder = path.join(site.root, 'content/catalogs/long');
  const codes = Array.from({ length: longCount }, (_, index) => `code_${1000 + index}`);
  const records = codes.map((code) => `- { code: ${code}, category: all-of-them, status: 404 }\n`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'catalog.yaml'), longCatalog);
  writeFileSync(path.join(folder, 'errors.yaml'), records.join(''));
  return built(site);
});

const longCatalog = `title: Long API
api: An API of many codes.
owner: Long
source: { title: Long docs }
notice: Theirs.
envelope: { body: { code: $code } }
categories: [{ id: all-of-them, title: All of them }]
`;

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
