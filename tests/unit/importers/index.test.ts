import { expect, it } from 'vitest';
import { findImporter, importers } from '../../../src/importers/index.ts';
import { fixture, fixtureSource } from '../support/sources.ts';

it.each([
  ['json-objects', fixtureSource('clerk-backend-api.txt')],
  ['json-objects', fixture('api-errors.txt')],
  ['json-objects', fixture('broken-object.txt')],
  ['markdown-table', fixtureSource('code0-errorcodeenum.md')],
  ['markdown-table', fixture('enum-1.md')],
])('recognises %s', (format, { text }) => {
  expect(findImporter(text, {})?.format).toBe(format);
  expect(findImporter(text.replaceAll('\n', '\r\n'), {})?.format).toBe(format);
});

it('recognises nothing else', () => {
  for (const text of [
    '',
    'Just text',
    fixtureSource('clerk-backend-api.tsv').text,
    '{"a": 1}',
    'a | b',
  ]) {
    expect(findImporter(text, {}), text.slice(0, 20)).toBeNull();
  }
});

it('takes the format by its name, whatever the text looks like', () => {
  for (const { format } of importers) expect(findImporter('', {}, format)?.format).toBe(format);
  expect(findImporter('', {}, 'xml')).toBeNull();
});

it.each(importers.map((importer) => [importer.format, importer] as const))(
  'never throws on bad input: %s',
  (_, importer) => {
    const { text } = fixture('api-errors.txt');
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
    const cuts = Array.from({ length: 200 }, (_cut, index) => text.slice(0, index * 9));
    for (const one of [...texts, ...cuts]) {
      expect(() => importer.read({ file: 'x', text: one }), one).not.toThrow();
    }
  },
);

it('takes a format by the name that it had before', () => {
  expect(findImporter('', {}, 'json-in-text')?.format).toBe('json-objects');
});
