import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CatalogJson } from '../../src/outputs/code-json.ts';
import { byteBudgets } from '../support/browser/byte-budgets.ts';
import { pageTypes } from '../support/browser/page-types.ts';
import { siteBuild } from '../support/builds.ts';
import { gzipped } from '../support/gzipped.ts';

const dist = siteBuild.folder;
/** A few codes with one case have more content than those in `pageTypes`. */
const singleBudget = 9600;

test('the HTML of every code page with one case stays within its budget', () => {
  const singles = ['clerk', 'code0'].flatMap((catalog) => {
    const { codes } = JSON.parse(
      readFileSync(`${dist}/${catalog}/catalog.json`, 'utf8'),
    ) as CatalogJson;
    return codes.filter(({ cases }) => cases.length === 1).map(({ url }) => new URL(url).pathname);
  });
  const heavy = singles
    .map((path) => ({ path, bytes: gzipped(readFileSync(`${dist}${path}index.html`)) }))
    .filter(({ bytes }) => bytes > singleBudget);
  expect(singles.length).toBeGreaterThan(250);
  expect(heavy).toEqual([]);
});

test('every page type has a budget', () => {
  expect(Object.keys(byteBudgets)).toEqual(Object.keys(pageTypes));
});
