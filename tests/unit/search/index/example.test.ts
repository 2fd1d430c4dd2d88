import { expect, it } from 'vitest';
import { findExample } from '../../../../src/search/index/example.ts';
import { loadCatalog, minimalCatalog } from '../../support/catalogs.ts';

const createCatalog = (
  records: readonly object[],
  settings = '',
  body = '{ error: { key: $code } }',
) =>
  loadCatalog({
    'catalog.yaml': `${minimalCatalog.replace('{ code: $code }', body)}${settings}`,
    'errors.yaml': JSON.stringify(records),
  });
const placeholders =
  'placeholders: { syntax: [angle], samples: { id: { sample: user_1 }, long: { sample: "' +
  `${'x'.repeat(60)}" } } }\n`;

it('is the code with the most cases, with its key and a short message with values', () => {
  const other = createCatalog([{ code: 'a' }]);
  const rich = createCatalog(
    [
      { code: 'b', message: 'No user <id>' },
      { code: 'c', name: 'First', message: 'Gone' },
      { code: 'c', name: 'Second', message: 'No user <long>' },
      { code: 'c', name: 'Third', message: 'No user has the id <id>' },
    ],
    placeholders,
  );
  expect(findExample([other, rich])).toEqual({
    code: 'c',
    message: 'No user has the id user_1',
    field: '"key": "c"',
  });
});

it('is not deprecated, retired, long, or without a code', () => {
  const records = [
    { code: 'old', deprecated: {} },
    { code: 'older', retired: { date: '2026-01-31' } },
    { code: 'x'.repeat(33) },
    { code: null, name: 'Codeless', title: 'Codeless' },
  ];
  expect(findExample([createCatalog(records)])).toBeNull();
  expect(findExample([createCatalog([...records, { code: 'new' }])])?.code).toBe('new');
});

it('has no message or field if none is documented', () => {
  const withoutTexts = createCatalog([{ code: 'a' }], '', '"$code"');
  expect(findExample([withoutTexts])).toEqual({ code: 'a', message: null, field: null });
  expect(findExample([])).toBeNull();
});
