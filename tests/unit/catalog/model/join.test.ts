import { describe, expect, it } from 'vitest';
import {
  formatLabel,
  listCategoryIds,
  listStatuses,
  type Code,
} from '../../../../src/catalog/model/catalog.ts';
import { catalogOf, defined, minimalCatalog, type Files } from '../../support/catalogs.ts';

const codesOf = (files: Files) => catalogOf(files).codes;
const onlyCode = (files: Files): Code => defined(codesOf(files)[0], 'a code');

describe('the cases of a code', () => {
  const errors = `- code: resource_not_found
  name: UserNotFound
  category: users
  status: 404
  title: Not found
- code: locked
- code: resource_not_found
  name: TeamNotFound
  category: teams
  status: 410
  message: No team <teamID>
- code: resource_not_found
  status: 404
  category: users
- code: null
  name: Unexpected
  title: Unexpected
- code: null
  name: Overloaded
  title: Overloaded
`;
  const teams = minimalCatalog + '  - { id: teams, title: Teams }\n';

  it('share one page, in the order in which codes first appear', () => {
    const codes = codesOf({ 'catalog.yaml': teams, 'errors.yaml': errors });
    expect(codes.map((code) => [code.code, code.slug, code.cases.map(({ id }) => id)])).toEqual([
      [
        'resource_not_found',
        'resource_not_found',
        ['UserNotFound', 'TeamNotFound', 'resource_not_found'],
      ],
      ['locked', 'locked', ['locked']],
      [null, 'Unexpected', ['Unexpected']],
      [null, 'Overloaded', ['Overloaded']],
    ]);
    expect(
      codes.map((code) => [formatLabel(code), listStatuses(code), listCategoryIds(code)]),
    ).toEqual([
      ['resource_not_found', [404, 410], ['users', 'teams']],
      ['locked', [], []],
      ['Unexpected', [], []],
      ['Overloaded', [], []],
    ]);
  });

  it('have null or an empty list for what is not documented', () => {
    expect(onlyCode({ 'errors.yaml': '- code: A\n' })).toEqual({
      catalog: 'example',
      code: 'A',
      slug: 'A',
      previousSlugs: [],
      title: 'A',
      cases: [
        {
          id: 'A',
          name: null,
          category: null,
          status: null,
          title: null,
          message: null,
          description: null,
          meta: null,
          deprecated: null,
          retired: null,
          operations: [],
          note: null,
        },
      ],
      deprecated: null,
      retired: null,
      guide: null,
    });
  });

  it('keep an empty text, which is documented as such', () => {
    expect(onlyCode({ 'errors.yaml': '- code: A\n  title: ""\n' }).cases[0]?.title).toBe('');
  });

  it('are corrected and annotated by the guide, each by its name', () => {
    const guide = `---
cases:
  TeamNotFound: { status: 404, note: Teams are invisible to others., operations: [getTeam] }
  resource_not_found: { category: teams }
---
`;
    const code = onlyCode({
      'catalog.yaml': teams,
      'errors.yaml': errors,
      'codes/resource_not_found.md': guide,
    });
    expect(code.cases).toMatchObject([
      { status: 404, category: 'users', note: null },
      {
        status: 404,
        category: 'teams',
        note: 'Teams are invisible to others.',
        operations: ['getTeam'],
        message: 'No team <teamID>',
      },
      { status: 404, category: 'teams', note: null },
    ]);
  });

  it('take the category that lists their code, where they have none', () => {
    const about = minimalCatalog.replace('title: Users }', 'title: Users, codes: [A, B] }');
    const codes = codesOf({
      'catalog.yaml': about + '  - { id: teams, title: Teams }\n',
      'errors.yaml': '- code: A\n- code: B\n  category: teams\n- code: C\n',
    });
    expect(codes.map(({ cases }) => cases[0]?.category)).toEqual(['users', 'teams', null]);
  });

  it('take the status of every error, where they have none', () => {
    const about = minimalCatalog.replace('envelope:\n', 'envelope:\n  status: 200\n');
    const codes = codesOf({
      'catalog.yaml': about,
      'errors.yaml': '- code: A\n- code: B\n  status: 500\n',
    });
    expect(codes.map(listStatuses)).toEqual([[200], [500]]);
  });
});

describe('a code', () => {
  it.each([
    ['deprecated', '{ reason: Old }', { reason: 'Old', replacedBy: [] }],
    ['retired', '{ date: 2025-01-01 }', { date: '2025-01-01', replacedBy: [] }],
  ] as const)('is %s only where all its cases are', (field, yaml, value) => {
    const old = `- code: A\n  name: One\n  ${field}: ${yaml}\n`;
    expect(onlyCode({ 'errors.yaml': old })[field]).toEqual(value);
    expect(onlyCode({ 'errors.yaml': `${old}- code: A\n  name: Two\n` })[field]).toBeNull();
    expect(onlyCode({ 'errors.yaml': old + old.replace('One', 'Two') })[field]).toEqual(value);
  });

  it.each([
    [
      'its only case in words',
      '- code: form_param_missing\n  name: FormMissingParameter\n',
      'Form missing parameter',
    ],
    [
      'itself in words, where it has several cases',
      '- code: not_found\n  name: A\n- code: not_found\n  name: B\n',
      'Not found',
    ],
    ['itself in words, where its case has no name', '- code: USER_NOT_FOUND\n', 'User not found'],
    [
      'its name in words, where it has no code',
      '- code: null\n  name: IdentificationExists\n  title: x\n',
      'Identification exists',
    ],
    ['terms unsplit', '- code: OAUTH_FAILED\n  name: OAuthFailed\n', 'OAuth failed'],
  ])('is called %s', (_, errors, title) => {
    const about = `${minimalCatalog}terms: [OAuth]\n`;
    expect(onlyCode({ 'catalog.yaml': about, 'errors.yaml': errors }).title).toBe(title);
  });

  it('is called what its guide calls it', () => {
    const guide = '---\ntitle: This user is unknown\n---\n';
    expect(onlyCode({ 'codes/USER_NOT_FOUND.md': guide }).title).toBe('This user is unknown');
  });

  it('finds its guide by file name, also where that cannot spell the code', () => {
    const errors =
      '- code: auth/user-not-found\n- code: "404"\n- code: null\n  name: Unexpected\n  title: x\n';
    const guides = {
      'codes/auth-user-not-found.md': 'a',
      'codes/404.md': 'b',
      'codes/Unexpected.md': 'c',
    };
    const codes = codesOf({ 'errors.yaml': errors, ...guides });
    expect(codes.map(({ guide }) => guide?.body)).toEqual(['a', 'b', 'c']);
  });
});

it('keeps what the catalog says about itself, its history and where its files stand', () => {
  const catalog = catalogOf({
    'history.yaml': '- { date: 2025-01-01, change: added, code: USER_NOT_FOUND }\n',
  });
  expect(catalog).toMatchObject({
    id: 'example',
    about: {
      title: 'Example API',
      terms: [],
      placeholders: { syntax: [], literal: [], samples: {} },
    },
    categories: [{ id: 'users', title: 'Users' }],
    history: [{ date: '2025-01-01', change: 'added', code: 'USER_NOT_FOUND' }],
    files: {
      catalog: 'content/catalogs/example/catalog.yaml',
      errors: 'content/catalogs/example/errors.yaml',
    },
  });
  expect(catalog.about).not.toHaveProperty('categories');
});
