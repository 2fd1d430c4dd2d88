import { expect, it } from 'vitest';
import { casesByCategory, toView } from '../../../src/catalog/view.ts';
import { catalogOf, minimalCatalog } from '../support/catalogs.ts';

const catalog = catalogOf({
  'catalog.yaml': `${minimalCatalog}  - { id: empty, title: Empty }\n  - { id: teams, title: Teams }\n`,
  'errors.yaml': `- code: b_code
  name: Team
  category: teams
- code: a_code
  category: users
- code: b_code
  name: Plain
- code: b_code
  name: User
  category: users
- code: B_OTHER
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
  expect(casesByCategory(cases, view.categories).map(({ id }) => id)).toEqual([
    'User',
    'Team',
    'Plain',
  ]);
});
