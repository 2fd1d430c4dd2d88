import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '../support/browser-test.ts';
import { builds } from '../support/builds.ts';

const dist = builds[0]?.folder ?? 'dist';
const gzipped = (body: Buffer) => gzipSync(body, { level: 9 }).length;
/** Bytes, as the budgets are given: 1 kB is 1,000 bytes. */
const htmlBudget = 9600;
const loadBudget = 33_000;

interface CatalogJson {
  catalog: string;
  codes: { url: string; cases: unknown[] }[];
}
const singles = ['clerk', 'code0'].flatMap((catalog) => {
  const { codes } = JSON.parse(
    readFileSync(`${dist}/${catalog}/catalog.json`, 'utf8'),
  ) as CatalogJson;
  return codes.filter(({ cases }) => cases.length === 1).map(({ url }) => new URL(url).pathname);
});

test('the HTML of every code page with one case keeps its budget', () => {
  const heavy = singles
    .map((path) => ({ path, bytes: gzipped(readFileSync(`${dist}${path}index.html`)) }))
    .filter(({ bytes }) => bytes > htmlBudget);
  expect(singles.length).toBeGreaterThan(250);
  expect(heavy).toEqual([]);
});

test('the first load of a code page with one case keeps its budget', async ({ page }) => {
  for (const path of [
    '/clerk/user_quota_exceeded/',
    '/clerk/authentication_invalid/',
    '/code0/INVALID_USER/',
  ]) {
    const bodies: Promise<Buffer>[] = [];
    page.removeAllListeners('response');
    page.on('response', (response) => bodies.push(response.body().catch(() => Buffer.alloc(0))));
    await page.goto(path, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(bodies)).map(gzipped).reduce((sum, size) => sum + size, 0);
    expect(bytes, path).toBeLessThanOrEqual(loadBudget);
  }
});
