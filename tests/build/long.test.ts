import { expect, test } from 'vitest';
import { attribute, elements, readPage, textOf } from '../support/site.ts';
import { longCount, smallSite } from './sites.ts';

/** A catalog with more codes than a page lists. */
const { dist } = await smallSite();

const rows = (file: string) =>
  elements(readPage(dist, file), 'tr').filter((row) => elements(row, 'td').length > 0).length;
const links = (file: string) =>
  elements(readPage(dist, file), 'a').map((link) => [textOf(link).trim(), attribute(link, 'href')]);

test('the index lists the first codes and leads to all of them', () => {
  expect(rows('long/index.html')).toBe(200);
  expect(links('long/index.html')).toContainEqual(['Show all 501 codes on one page', '/long/all/']);
  expect(rows('long/all/index.html')).toBe(longCount);
});

test.each([
  ['long/categories/all-of-them/index.html', '/long/all/?category=all-of-them'],
  ['long/status/404/index.html', '/long/all/?status=404'],
])('%s lists the first codes and leads to the rest', (file, address) => {
  expect(rows(file)).toBe(200);
  expect(links(file)).toContainEqual(['Show all 501 in the list of all codes', address]);
});

test('the page of a code lists no more than its neighbours', () => {
  expect(links('long/code_1250/index.html').length).toBeLessThan(120);
});
