import { expect, it } from 'vitest';
import {
  sortByCategory,
  groupCodes,
  toView,
  type PartialCode,
} from '../../../../src/catalog/model/view.ts';
import { catalogOf, minimalCatalog } from '../../support/catalogs.ts';

const catalog = catalogOf({
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

it('shows codes by their spelling, whatever order they are documented in', () => {
  expect(view.codes.map(({ slug }) => slug)).toEqual(['a_code', 'b_code', 'B_OTHER']);
});

it('shows categories in the order of catalog.yaml, with their codes, and none that is empty', () => {
  expect(view.categories.map(({ id, codes }) => [id, codes.map(({ slug }) => slug)])).toEqual([
    ['users', ['a_code', 'b_code']],
    ['teams', ['b_code']],
  ]);
});

it('shows cases in the order of their categories, those without one last', () => {
  const cases = view.codes[1]?.cases ?? [];
  expect(sortByCategory(cases, view.categories).map(({ id }) => id)).toEqual([
    'User',
    'Team',
    'Plain',
  ]);
});

it('shows statuses ascending, the undocumented last, each code with the cases of the status alone', () => {
  expect(view.statuses.map(({ status, codes }) => [status, brief(codes)])).toEqual([
    [404, ['b_code: User']],
    [409, ['a_code: a_code', 'b_code: Team']],
    [null, ['b_code: Plain', 'B_OTHER: B_OTHER']],
  ]);
});

it('shows operations by name, each with an address of its own and the cases it can return', () => {
  expect(view.operations.map(({ name, slug, codes }) => [name, slug, brief(codes)])).toEqual([
    ['Get-Team', 'Get-Team', ['B_OTHER: B_OTHER']],
    ['Get/Team', 'Get-Team-2', ['B_OTHER: B_OTHER']],
    ['getTeam', 'getTeam', ['b_code: Team, Plain']],
    ['getUser', 'getUser', ['b_code: Team']],
  ]);
});

it('lists codes under every key of their cases and leaves the codes themselves alone', () => {
  const before = structuredClone(view.codes);
  const groups = groupCodes(view.codes, ({ category }) => [category]);
  expect(brief(groups.get('users') ?? [])).toEqual(['a_code: a_code', 'b_code: User']);
  expect(view.codes).toEqual(before);
});

it('sorts codes and operations by the language of the reader; addresses stay the same', () => {
  const swedish = catalogOf({
    'catalog.yaml': minimalCatalog,
    'errors.yaml': ['ö', 'z', 'a']
      .map((letter) => `- { code: x, name: ${letter.toUpperCase()}1, operations: [${letter}] }\n`)
      .join(''),
  });
  const operations = (language: string) =>
    toView(swedish, swedish.codes, new Intl.Collator(language).compare).operations;
  expect(operations('de').map(({ name }) => name)).toEqual(['a', 'ö', 'z']);
  expect(operations('sv').map(({ name }) => name)).toEqual(['a', 'z', 'ö']);
  const addresses = (language: string) =>
    new Map(operations(language).map(({ name, slug }) => [name, slug]));
  expect(addresses('sv')).toEqual(addresses('de'));
});

function brief(codes: readonly PartialCode[]): string[] {
  return codes.map(({ code, cases }) => `${code.slug}: ${cases.map(({ id }) => id).join(', ')}`);
}
