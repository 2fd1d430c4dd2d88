import { expect, it, test } from 'vitest';
import { listProblems, loadCatalog } from '../../support/catalogs.ts';

const toErrors = (...records: string[]) => records.map((record) => `- { ${record} }\n`).join('');

it('joins sub-codes to their parents, also if a parent has a parent or is retired', () => {
  const errors = toErrors(
    'code: A.B.C, parent: A.B',
    'code: A, retired: {}',
    'code: A.B, name: One, parent: A',
    'code: A.B, name: Two',
    'code: A.D, parent: A',
    'code: null, name: Free, title: x, parent: A',
  );
  expect(listProblems({ 'errors.yaml': errors })).toEqual([]);
  const { codes } = loadCatalog({ 'errors.yaml': errors });
  expect(codes.map(({ code, parent, subCodes }) => [code, parent, subCodes])).toEqual([
    ['A.B.C', 'A.B', []],
    ['A', null, ['A.B', 'A.D']],
    ['A.B', 'A', ['A.B.C']],
    ['A.D', 'A', []],
    [null, 'A', []],
  ]);
});

test.each<[string, string[], string, string, string]>([
  [
    'a code that does not exist',
    ['code: STORE_FULL', 'code: B, parent: STORE_FUL'],
    '2:22',
    'The parent `STORE_FUL` is not a code of this catalog.',
    'Did you mean `STORE_FULL`? Use a code of errors.yaml, or remove `parent`.',
  ],
  [
    'the code itself',
    ['code: A, parent: A'],
    '1:22',
    '`A` is its own parent.',
    'Write another code, or remove `parent`.',
  ],
  [
    'a circle, once',
    ['code: A, parent: C', 'code: B, parent: A', 'code: C, parent: B', 'code: D, parent: A'],
    '1:22',
    'The parents `A` → `C` → `B` → `A` form a circle.',
    'Remove `parent` from one of the codes.',
  ],
  [
    'two parents',
    ['code: A', 'code: B', 'code: C, name: x, parent: A', 'code: C, name: y, parent: B'],
    '4:31',
    'The cases of `C` have different parents: `A` and `B`.',
    'Write the same parent in all records of the code.',
  ],
])('%s is a problem', (_, records, at, message, hint) => {
  expect(listProblems({ 'errors.yaml': toErrors(...records) })).toEqual([
    { at: `errors.yaml:${at}`, message, hint },
  ]);
});
