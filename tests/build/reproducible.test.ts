import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixtureSite, type FixtureSite } from '../support/build-fixture.ts';
import { siteFiles } from '../support/site.ts';

/** Builds a site with every oddity there is and says what is in each of its files. */
function built(site: FixtureSite, environment: Record<string, string>): Record<string, string> {
  const { status, output } = site.build({ SITE_URL: 'https://errors.example.com', ...environment });
  expect(status, output).toBe(0);
  const dist = path.join(site.root, 'dist');
  return Object.fromEntries(
    siteFiles(dist).map((file) => {
      const content = readFileSync(path.join(dist, file));
      return [file, `${content.length} ${createHash('sha256').update(content).digest('hex')}`];
    }),
  );
}

test('two builds of the same content are the same, byte for byte, wherever and whenever they are made', () => {
  const first = built(fixtureSite('odd', 'odd-here'), { TZ: 'America/Los_Angeles', LANG: 'C' });
  const again = built(fixtureSite('odd', 'elsewhere/odd-there'), {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  expect(Object.keys(first)).toContain('pagefind/pagefind-entry.json');
  expect(again).toEqual(first);
  const empty = Object.keys(first).filter((file) => first[file]?.startsWith('0 '));
  // A mark for GitHub Pages, and the redirects of a site that has no former addresses.
  expect(empty).toEqual(['.nojekyll', '_redirects']);
});
