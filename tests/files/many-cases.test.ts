import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CodeJson } from '../../src/outputs/code-json.ts';
import { shapesBuild } from '../support/builds.ts';
import { gzipped } from '../support/gzipped.ts';

const read = (file: string) => readFileSync(`${shapesBuild.folder}/crowd/${file}`, 'utf8');
const { cases } = JSON.parse(read('INVALID.json')) as CodeJson;

test('a page with 134 cases has all of them, and less than 60 kB', () => {
  const page = read('INVALID/index.html');
  expect(gzipped(Buffer.from(page))).toBeLessThan(60_000);
  expect(cases).toHaveLength(134);
  for (const { id } of cases) expect(page).toContain(`<h2 id="${id}"`);
});

test('what all cases have in common is on the page once', () => {
  const page = read('INVALID/index.html');
  expect(page.split('The first version of the schema with this error.')).toHaveLength(2);
});

test('the Markdown document has every case', () => {
  const document = read('INVALID.md');
  for (const { id } of cases) expect(document).toContain(id);
});

test('a page with few cases loads nothing of the filter', () => {
  expect(read('INVALID/index.html')).toMatch(/folded-cases[^"]*\.css/);
  expect(read('NOT_ALLOWED/index.html')).not.toMatch(/folded|case-filter|filters\.[^"]*css/);
});
