import { existsSync, readFileSync } from 'node:fs';
import type { CatalogJson } from '../../src/outputs/code-json.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/browser-test.ts';
import { servedUrl, shippedBuild } from '../support/builds.ts';
import { listHtmlFiles } from '../support/site.ts';

/** Checks for the site of any content, in a browser. */
const { folder } = shippedBuild;
/** Table rows that have the same markup as those before them. */
const sameRows = 'tbody tr:nth-child(n + 20)';
const toUrl = (path: string) => new URL(path, servedUrl('shipped')).href;

test.describe('shipped content', () => {
  test('every page has status 200', async ({ request }) => {
    for (const path of listPages()) {
      const response = await request.get(toUrl(path));
      expect(response.status(), path).toBe(200);
    }
  });

  test('axe finds no violations on one page of each type', async ({ page }) => {
    for (const path of pickPageOfEachType()) {
      await test.step(path, async () => {
        await page.goto(toUrl(path));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page, path, { excluded: [sameRows], isLightOnly: true });
      });
    }
  });
});

/** Lists the paths of all pages, relative to the root of the site. */
function listPages(): string[] {
  return listHtmlFiles(folder).map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

function pickPageOfEachType(): string[] {
  const all = listPages();
  const topics = all.filter((path) => /^[^/]+\/$/.test(path));
  const catalogs = topics.filter((path) => existsSync(`${folder}/${path}catalog.json`));
  const [catalog = ''] = catalogs;
  const groupPages = ['categories', 'status', 'operations'].flatMap((group) => [
    all.find((path) => path.endsWith(`/${group}/`)),
    all.find((path) => path.includes(`/${group}/`) && !path.endsWith(`/${group}/`)),
  ]);
  const prose = topics.find((path) => ![...catalogs, 'search/', 'explain/'].includes(path));
  const fixedPages = [
    '',
    catalog,
    'search/',
    'explain/',
    '404.html',
    ...catalogs.map(findLongestPage),
  ];
  return [...fixedPages, prose, ...groupPages].filter((path) => path !== undefined);
}

/** Finds the page of the code with the most cases in a catalog. */
function findLongestPage(catalog: string): string {
  const text = readFileSync(`${folder}/${catalog}catalog.json`, 'utf8');
  const { codes } = JSON.parse(text) as CatalogJson;
  const [longest] = codes.toSorted((a, b) => b.cases.length - a.cases.length);
  return new URL(longest?.url ?? '').pathname.slice(1);
}
