import { describe, expect, it } from 'vitest';
import { completeDictionary } from '../../../src/ui-text/languages.ts';
import { formatSourceDetails } from '../../../src/ui-text/source-details.ts';
import { createUiText } from '../../../src/ui-text/ui-text.ts';

const [english, german, japanese] = ['en', 'de', 'ja'].map((lang) =>
  createUiText(completeDictionary(lang), lang),
) as [
  ReturnType<typeof createUiText>,
  ReturnType<typeof createUiText>,
  ReturnType<typeof createUiText>,
];

describe('t', () => {
  it.each([
    [english, 1, '1 code'],
    [english, 0, '0 codes'],
    [english, 10_000, '10,000 codes'],
    [german, 1, '1 Code'],
    [german, 10_000, '10.000 Codes'],
    [japanese, 1, '1 件のコード'],
    [japanese, 10_000, '10,000 件のコード'],
  ])('uses the plural form of a number', (ui, count, text) => {
    expect(ui.t('errbook.common.codes', { count })).toBe(text);
  });

  it('inserts values unchanged', () => {
    const values = { old: '$& $1 {{new}}', new: '<b>' };
    expect(english.t('errbook.code.renamed', values)).toBe('$& $1 {{new}} is now called <b>');
  });

  it('keeps a placeholder without a value', () => {
    expect(english.t('errbook.code.editFile')).toBe('Edit {{file}}');
  });

  it('throws for a missing text', () => {
    expect(() => createUiText({}, 'en').t('errbook.code.about')).toThrow('errbook.code.about');
  });
});

describe('parts', () => {
  it('returns the names of placeholders without values, and fills the others', () => {
    expect(
      english.parts('errbook.catalog.categoryCodes', { count: 1200, category: 'Forms' }),
    ).toEqual([
      'The ',
      { name: 'catalog' },
      ' documents ',
      '1,200',
      ' error codes in the ',
      'Forms',
      ' category.',
    ]);
    expect(japanese.parts('errbook.code.formats')).toEqual([
      'このページの ',
      { name: 'json' },
      ' または ',
      { name: 'markdown' },
    ]);
  });
});

it('formats numbers, dates, and lists for the language', () => {
  const day = '2026-01-31';
  expect([english, german, japanese].map((ui) => ui.number(1234567))).toEqual([
    '1,234,567',
    '1.234.567',
    '1,234,567',
  ]);
  expect([english, german, japanese].map((ui) => ui.date(day))).toEqual([
    'January 31, 2026',
    '31. Januar 2026',
    '2026年1月31日',
  ]);
  expect(english.list(['a', 'b', 'c'])).toBe('a, b, and c');
  expect(german.list(['a', 'b', 'c'], 'disjunction')).toBe('a, b oder c');
  expect(japanese.list(['a', 'b'])).toBe('a、b');
});

it('sorts by the rules of the language', () => {
  const words = ['zebra', 'Öl', 'ofen', 'Obst'];
  expect([...words].sort(german.compare)).toEqual(['Obst', 'ofen', 'Öl', 'zebra']);
});

describe('formatSourceDetails', () => {
  it('formats the known facts about the version of a source', () => {
    const source = { revision: 'a1b2', date: '2026-01-15', imported: '2026-02-03' };
    expect(formatSourceDetails(source, english)).toEqual([
      'revision a1b2',
      'published on January 15, 2026',
      'read on February 3, 2026',
    ]);
    expect(formatSourceDetails({ imported: '2026-02-03' }, german)).toEqual([
      'gelesen am 3. Februar 2026',
    ]);
    expect(formatSourceDetails({}, english)).toEqual([]);
  });
});
