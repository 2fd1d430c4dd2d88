import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { built, fixtureSite, type FixtureSite } from '../support/build-fixture.ts';
import { siteFiles } from '../support/site.ts';
import { oddSite } from './sites.ts';

/** What is in each file of a built site. */
function hashesOf({ dist }: FixtureSite): Record<string, string> {
  return Object.fromEntries(
    siteFiles(dist).map((file) => {
      const content = readFileSync(path.join(dist, file));
      return [file, `${content.length} ${createHash('sha256').update(content).digest('hex')}`];
    }),
  );
}

test('two builds of the same content are the same, byte for byte, wherever and whenever they are made', async () => {
  const first = hashesOf(await oddSite());
  const other = fixtureSite('odd', 'elsewhere/odd-there');
  const locale = 'tr_TR.UTF-8';
  await built(other, { TZ: 'Pacific/Kiritimati', LANG: locale, LC_ALL: locale });
  expect(Object.keys(first)).toContain('pagefind/pagefind-entry.json');
  expect(hashesOf(other)).toEqual(first);
  const empty = Object.keys(first).filter((file) => first[file]?.startsWith('0 '));
  // A mark for GitHub Pages, and the redirects of a site that has no former addresses.
  expect(empty).toEqual(['.nojekyll', '_redirects']);
});
