import { expect, test } from 'vitest';
import { getAttribute, findElements, readPage, getText } from '../support/site.ts';
import { longCount, buildSmallSite } from './sites.ts';

/** A catalog with more codes than a page shows. */
const { dist } = await buildSmallSite();

const countRows = (file: string) =>
  findElements(readPage(dist, file), 'tr').filter((row) => findElements(row, 'td').length > 0)
    .length;
const listLinks = (file: string) =>
  findElements(readPage(dist, file), 'a').map((link) => [
    getText(link).trim(),
    getAttribute(link, 'href'),
  ]);

test('the index lists the first codes and links to all codes', () => {
  expect(countRows('long/index.html')).toBe(200);
  expect(listLinks('long/index.html')).toContainEqual([
    'Show all 501 codes on one page',
    '/long/all/',
  ]);
  expect(countRows('long/all/index.html')).toBe(longCount);
});

test.each([
  ['long/categories/all-of-them/index.html', '/long/all/?category=all-of-them'],
  ['long/status/404/index.html', '/long/all/?status=404'],
])('%s lists the first codes and links to the rest', (file, url) => {
  expect(countRows(file)).toBe(200);
  expect(listLinks(file)).toContainEqual(['Show all 501 in the list of all codes', url]);
});

test('the page of a code lists only its neighbors', () => {
  expect(listLinks('long/code_1250/index.html').length).toBeLessThan(120);
});

test('the landing page has no chart of only one status or one category', () => {
  const charts = new Map(
    findElements(readPage(dist, 'index.html'), 'article').map((card) => [
      getText(findElements(card, 'h2')[0] ?? card).trim(),
      findElements(card, 'figcaption').map(getText),
    ]),
  );
  expect(charts.get('Long API')).toEqual([]);
  expect(charts.get('Small API')).toEqual(['Documented errors by HTTP status']);
});
