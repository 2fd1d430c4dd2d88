import { expect, it } from 'vitest';
import { findImporter, importers } from '../../../src/importers/index.ts';
import { readFixture, readFixtureSource } from '../support/sources.ts';

it.each([
  ['json-objects', readFixtureSource('clerk-backend-api.txt')],
  ['json-objects', readFixture('api-errors.txt')],
  ['json-objects', readFixture('broken-object.txt')],
  ['markdown-table', readFixtureSource('code0-errorcodeenum.md')],
  ['markdown-table', readFixture('enum-1.md')],
])('recognizes %s', (format, { text }) => {
  expect(findImporter(text, {})?.format).toBe(format);
  expect(findImporter(text.replaceAll('\n', '\r\n'), {})?.format).toBe(format);
});

it('recognizes nothing else', () => {
  for (const text of [
    '',
    'Just text',
    readFixtureSource('clerk-backend-api.tsv').text,
    '{"a": 1}',
    'a | b',
  ]) {
    expect(findImporter(text, {}), text.slice(0, 20)).toBeNull();
  }
});

it('finds the format by its name for any text', () => {
  for (const { format } of importers) expect(findImporter('', {}, format)?.format).toBe(format);
  expect(findImporter('', {}, 'xml')).toBeNull();
});

it.each(importers.map((importer) => [importer.format, importer] as const))(
  'never throws on invalid input: %s',
  (_, importer) => {
    const { text } = readFixture('api-errors.txt');
    const texts = [
      '',
      '{',
      '}',
      '{\n',
      '|',
      '|\n|-|',
      '| a |\n|---|\n|',
      '\0',
      '"'.repeat(99),
      '{\n'.repeat(99),
    ];
    const truncatedTexts = Array.from({ length: 200 }, (_text, index) => text.slice(0, index * 9));
    for (const input of [...texts, ...truncatedTexts]) {
      expect(() => importer.read({ file: 'x', text: input }), input).not.toThrow();
    }
  },
);

it('finds a format by its previous name', () => {
  expect(findImporter('', {}, 'json-in-text')?.format).toBe('json-objects');
});
