import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fixtureSite } from '../support/build-fixture.ts';
import { attribute, elements, readPage, textOf } from '../support/site.ts';

/** A catalog with more codes than a page lists. */
const site = fixtureSite('small', 'long');
const dist = path.join(site.root, 'dist');
const folder = path.join(site.root, 'content/catalogs/small');
const count = 501;

beforeAll(() => {
  const codes = Array.from({ length: count }, (_, index) => `code_${1000 + index}`);
  const records = codes.map((code) => `- { code: ${code}, category: all-of-them, status: 404 }\n`);
  writeFileSync(
    path.join(folder, 'catalog.yaml'),
    [
      'title: Long API\napi: An API of many codes.\nowner: Long\nsource: { title: Long docs }\n',
      'notice: Theirs.\nenvelope: { body: { code: $code } }\n',
      'categories: [{ id: all-of-them, title: All of them }]\n',
    ].join(''),
  );
  writeFileSync(path.join(folder, 'errors.yaml'), records.join(''));
  writeFileSync(path.join(folder, 'history.yaml'), '[]\n');
  const { status, output } = site.build();
  expect(status, output).toBe(0);
});

const rows = (file: string) =>
  elements(readPage(dist, file), 'tr').filter((row) => elements(row, 'td').length > 0).length;
const links = (file: string) =>
  elements(readPage(dist, file), 'a').map((link) => [textOf(link).trim(), attribute(link, 'href')]);

test('the index lists the first codes and leads to all of them', () => {
  expect(rows('small/index.html')).toBe(200);
  expect(links('small/index.html')).toContainEqual(['All 501 codes on one page', '/small/all/']);
  expect(rows('small/all/index.html')).toBe(count);
});

test.each([
  ['small/categories/all-of-them/index.html', '/small/all/?category=all-of-them'],
  ['small/status/404/index.html', '/small/all/?status=404'],
])('%s lists the first codes and leads to the rest', (file, address) => {
  expect(rows(file)).toBe(200);
  expect(links(file)).toContainEqual(['All 501, among the codes of the Long API', address]);
});

test('the page of a code lists no more than its neighbours', () => {
  expect(links('small/code_1250/index.html').length).toBeLessThan(120);
});
