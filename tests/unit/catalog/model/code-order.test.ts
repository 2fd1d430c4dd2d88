import { expect, it } from 'vitest';
import { formatLabel } from '../../../../src/catalog/model/catalog.ts';
import { toView } from '../../../../src/catalog/model/view.ts';
import { randomFrom } from '../../../support/random.ts';
import { loadCatalog } from '../../support/catalogs.ts';

function sort(codes: readonly string[], lang?: string): string[] {
  const records = codes.map((code) => ({ code, category: 'users', message: `It is ${code}.` }));
  const catalog = loadCatalog({ 'errors.yaml': JSON.stringify(records) });
  return toView(catalog, catalog.codes, lang).codes.map(formatLabel);
}

it.each([
  [['10', '2', '1000', '100']],
  [['ERR_NGROK_1000', 'ERR_NGROK_108', 'ERR_NGROK_9']],
  [['-32600', '-32700', '5', '-1']],
  [['-32600', '-32700', '-32001']],
  [['E0000012', 'E0000003', 'E0000100']],
])('sorts numbers by their value: %j', (codes) => {
  const numberOf = (code: string) => Number(/-?\d+$/.exec(code)?.[0]);
  expect(sort(codes)).toEqual([...codes].sort((a, b) => numberOf(a) - numberOf(b)));
});

it('sorts codes of one length, such as SQLSTATEs, by letters', () => {
  const codes = ['08006', '2200F', '22012', '22P02', '23505', '42P01'];
  expect(sort([...codes].reverse())).toEqual(codes);
});

it('sorts mixed codes in one order, whatever order they come in', () => {
  const codes = [
    '-5',
    '2',
    '10',
    '007b',
    '7',
    '-5a',
    'a2',
    'A10',
    'a10b',
    'b',
    'Über',
    'zu',
    '请求',
  ];
  const random = randomFrom(3);
  const sorted = sort(codes, 'de');
  for (let turn = 0; turn < 20; turn++) {
    const shuffled = codes
      .map((code) => ({ code, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ code }) => code);
    expect(sort(shuffled, 'de')).toEqual(sorted);
  }
  expect(sorted.slice(0, 4)).toEqual(['-5', '2', '7', '10']);
  expect(sorted.indexOf('a2')).toBeLessThan(sorted.indexOf('A10'));
});
