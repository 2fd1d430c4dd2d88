import { existsSync, readFileSync } from 'node:fs';
import type { CatalogJson } from '../../src/outputs/code-json.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/browser-test.ts';
import { servedUrl, shippedBuild } from '../support/builds.ts';
import { htmlFiles } from '../support/site.ts';

/** What holds for the site of any content, in a browser. */
const { folder } = shippedBuild;
/** Rows of a table that are made as those before them are. */
const sameRows = 'tbody tr:nth-child(n + 20)';
const url = (path: string) => new URL(path, servedUrl('shipped')).href;

test.describe('shipped content', () => {
  test('every page answers', async ({ request }) => {
    for (const path of pages()) {
      const response = await request.get(url(path));
      expect(response.status(), path).toBe(200);
    }
  });

  test('axe finds nothing on one page of each type', async ({ page }) => {
    for (const path of onePageOfEachType()) {
      await test.step(path, async () => {
        await page.goto(url(path));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page, path, sameRows);
      });
    }
  });
});

/** The paths of all pages below the site's own. */
function pages(): string[] {
  return htmlFiles(folder).map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

function onePageOfEachType(): string[] {
  const all = pages();
  const topics = all.filter((path) => /^[^/]+\/$/.test(path));
  const catalogs = topics.filter((path) => existsSync(`${folder}/${path}catalog.json`));
  const [catalog = ''] = catalogs;
  const groups = ['categories', 'status', 'operations'].flatMap((group) => [
    all.find((path) => path.endsWith(`/${group}/`)),
    all.find((path) => path.includes(`/${group}/`) && !path.endsWith(`/${group}/`)),
  ]);
  const prose = topics.find((path) => ![...catalogs, 'search/', 'explain/'].includes(path));
  const others = ['', catalog, 'search/', 'explain/', '404.html', ...catalogs.map(longestPage)];
  return [...others, prose, ...groups].filter((path) => path !== undefined);
}

/** The page of the code of a catalog that has most cases. */
function longestPage(catalog: string): string {
  const text = readFileSync(`${folder}/${catalog}catalog.json`, 'utf8');
  const { codes } = JSON.parse(text) as CatalogJson;
  const [longest] = codes.toSorted((a, b) => b.cases.length - a.cases.length);
  return new URL(longest?.url ?? '').pathname.slice(1);
}
