import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildOrThrow, createFixtureSite, type FixtureSite } from '../support/build-fixture.ts';
import { listSiteFiles } from '../support/site.ts';
import { buildOddSite } from './sites.ts';

/** Returns the size and hash of each file of a built site. */
function hashFiles({ dist }: FixtureSite): Record<string, string> {
  return Object.fromEntries(
    listSiteFiles(dist).map((file) => {
      const content = readFileSync(path.join(dist, file));
      return [file, `${content.length} ${createHash('sha256').update(content).digest('hex')}`];
    }),
  );
}

test('two builds of the same content are identical, in any folder, time zone, and locale', async () => {
  const first = hashFiles(await buildOddSite());
  const other = createFixtureSite('odd', 'elsewhere/odd-there');
  const locale = 'tr_TR.UTF-8';
  await buildOrThrow(other, { TZ: 'Pacific/Kiritimati', LANG: locale, LC_ALL: locale });
  expect(Object.keys(first)).toContain('pagefind/pagefind-entry.json');
  expect(hashFiles(other)).toEqual(first);
  const empty = Object.keys(first).filter((file) => first[file]?.startsWith('0 '));
  // A marker for GitHub Pages, and the redirects of a site without old URLs.
  expect(empty).toEqual(['.nojekyll', '_redirects']);
});
