import { expect, it } from 'vitest';
import {
  sortByCategory,
  groupCodes,
  toView,
  type PartialCode,
} from '../../../../src/catalog/model/view.ts';
import { loadCatalog, minimalCatalog } from '../../support/catalogs.ts';

const catalog = loadCatalog({
  'catalog.yaml': `${minimalCatalog}  - { id: empty, title: Empty }\n  - { id: teams, title: Teams }\n`,
  'errors.yaml': `- code: b_code
  name: Team
  category: teams
  status: 409
  operations: [getTeam, getUser]
- code: a_code
  category: users
  status: 409
- code: b_code
  name: Plain
  operations: [getTeam, getTeam]
- code: b_code
  name: User
  category: users
  status: 404
- code: B_OTHER
  operations: [Get-Team, Get/Team]
`,
});
const view = toView(catalog, catalog.codes);

it('sorts codes by their spelling', () => {
  expect(view.codes.map(({ slug }) => slug)).toEqual(['a_code', 'b_code', 'B_OTHER']);
});

it('lists non-empty categories in the order of catalog.yaml, with their codes', () => {
  expect(view.categories.map(({ id, codes }) => [id, codes.map(({ slug }) => slug)])).toEqual([
    ['users', ['a_code', 'b_code']],
    ['teams', ['b_code']],
  ]);
});

it('sorts cases by category, with those without a category last', () => {
  const cases = view.codes[1]?.cases ?? [];
  expect(sortByCategory(cases, view.categories).map(({ id }) => id)).toEqual([
    'User',
    'Team',
    'Plain',
  ]);
});

it('lists statuses in ascending order with the undocumented last, and codes with only the cases of the status', () => {
  expect(view.statuses.map(({ status, codes }) => [status, summarize(codes)])).toEqual([
    [404, ['b_code: User']],
    [409, ['a_code: a_code', 'b_code: Team']],
    [null, ['b_code: Plain', 'B_OTHER: B_OTHER']],
  ]);
});

it('lists operations by name, each with a unique slug and the cases it can return', () => {
  expect(view.operations.map(({ name, slug, codes }) => [name, slug, summarize(codes)])).toEqual([
    ['Get-Team', 'Get-Team', ['B_OTHER: B_OTHER']],
    ['Get/Team', 'Get-Team-2', ['B_OTHER: B_OTHER']],
    ['getTeam', 'getTeam', ['b_code: Team, Plain']],
    ['getUser', 'getUser', ['b_code: Team']],
  ]);
});

it('groups codes by every key of their cases without changing the codes', () => {
  const before = structuredClone(view.codes);
  const groups = groupCodes(view.codes, ({ category }) => [category]);
  expect(summarize(groups.get('users') ?? [])).toEqual(['a_code: a_code', 'b_code: User']);
  expect(view.codes).toEqual(before);
});

it('sorts codes and operations by the language of the reader without changing their slugs', () => {
  const swedish = loadCatalog({
    'catalog.yaml': minimalCatalog,
    'errors.yaml': ['ö', 'z', 'a']
      .map((letter) => `- { code: x, name: ${letter.toUpperCase()}1, operations: [${letter}] }\n`)
      .join(''),
  });
  const listOperations = (language: string) => toView(swedish, swedish.codes, language).operations;
  expect(listOperations('de').map(({ name }) => name)).toEqual(['a', 'ö', 'z']);
  expect(listOperations('sv').map(({ name }) => name)).toEqual(['a', 'z', 'ö']);
  const mapSlugs = (language: string) =>
    new Map(listOperations(language).map(({ name, slug }) => [name, slug]));
  expect(mapSlugs('sv')).toEqual(mapSlugs('de'));
});

function summarize(codes: readonly PartialCode[]): string[] {
  return codes.map(({ code, cases }) => `${code.slug}: ${cases.map(({ id }) => id).join(', ')}`);
}
