import { describe, expect, it } from 'vitest';
import {
  formatLabel,
  isDocumentedTitle,
  listCategoryIds,
  listStatuses,
  type Code,
} from '../../../../src/catalog/model/catalog.ts';
import { loadCatalog, requireDefined, minimalCatalog, type Files } from '../../support/catalogs.ts';

const loadCodes = (files: Files) => loadCatalog(files).codes;
const loadOnlyCode = (files: Files): Code => requireDefined(loadCodes(files)[0], 'a code');

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

  it('share one page, and pages have the order in which codes first appear', () => {
    const codes = loadCodes({ 'catalog.yaml': teams, 'errors.yaml': errors });
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

  it('have null or an empty list for facts that are not documented', () => {
    expect(loadOnlyCode({ 'errors.yaml': '- code: A\n' })).toEqual({
      catalog: 'example',
      code: 'A',
      slug: 'A',
      previousSlugs: [],
      movedCases: [],
      parent: null,
      subCodes: [],
      title: 'A',
      cases: [
        {
          id: 'A',
          name: null,
          previousIds: [],
          category: null,
          status: null,
          statuses: [],
          title: null,
          message: null,
          arguments: [],
          description: null,
          causes: [],
          actions: [],
          links: [],
          meanings: {},
          retry: null,
          retryAfter: null,
          retryReason: null,
          fixBy: null,
          endUser: null,
          outcome: null,
          outcomeCheck: null,
          fromGuide: [],
          meta: null,
          envelope: null,
          since: null,
          deprecated: null,
          retired: null,
          fields: {},
          operations: [],
          note: null,
        },
      ],
      deprecated: null,
      retired: null,
      guide: null,
    });
  });

  it('keep an empty text, because it is documented', () => {
    expect(loadOnlyCode({ 'errors.yaml': '- code: A\n  title: ""\n' }).cases[0]?.title).toBe('');
  });

  it('are corrected and annotated by name in the guide', () => {
    const guide = `---
cases:
  TeamNotFound: { status: 404, note: Teams are invisible to others., operations: [getTeam] }
  resource_not_found: { category: teams }
---
`;
    const code = loadOnlyCode({
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

  it('get the category that lists their code if they have none', () => {
    const about = minimalCatalog.replace('title: Users }', 'title: Users, codes: [A, B] }');
    const codes = loadCodes({
      'catalog.yaml': about + '  - { id: teams, title: Teams }\n',
      'errors.yaml': '- code: A\n- code: B\n  category: teams\n- code: C\n',
    });
    expect(codes.map(({ cases }) => cases[0]?.category)).toEqual(['users', 'teams', null]);
  });

  it('get the status of all errors if they have none', () => {
    const about = minimalCatalog.replace('envelope:\n', 'envelope:\n  status: 200\n');
    const codes = loadCodes({
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
  ] as const)('is %s only if all its cases are', (field, yaml, value) => {
    const record = `- code: A\n  name: One\n  ${field}: ${yaml}\n`;
    expect(loadOnlyCode({ 'errors.yaml': record })[field]).toEqual(value);
    expect(loadOnlyCode({ 'errors.yaml': `${record}- code: A\n  name: Two\n` })[field]).toBeNull();
    expect(loadOnlyCode({ 'errors.yaml': record + record.replace('One', 'Two') })[field]).toEqual(
      value,
    );
  });

  it.each([
    [
      'the name of its only case',
      '- code: form_param_missing\n  name: FormMissingParameter\n',
      'Form missing parameter',
    ],
    [
      'the code if it has several cases',
      '- code: not_found\n  name: A\n- code: not_found\n  name: B\n',
      'Not found',
    ],
    ['the code if its case has no name', '- code: USER_NOT_FOUND\n', 'User not found'],
    [
      'the name if it has no code',
      '- code: null\n  name: IdentificationExists\n  title: x\n',
      'Identification exists',
    ],
    ['a name with unsplit terms', '- code: OAUTH_FAILED\n  name: OAuthFailed\n', 'OAuth failed'],
  ])('has a title made from %s', (_, errors, title) => {
    const about = `${minimalCatalog}terms: [OAuth]\n`;
    expect(loadOnlyCode({ 'catalog.yaml': about, 'errors.yaml': errors }).title).toBe(title);
  });

  it('has the title in its guide', () => {
    const guide = '---\ntitle: This user is unknown\n---\n';
    expect(loadOnlyCode({ 'codes/USER_NOT_FOUND.md': guide }).title).toBe('This user is unknown');
  });

  it('gets its guide by file name, even if a file name cannot contain the code', () => {
    const errors =
      '- code: auth/user-not-found\n- code: "404"\n- code: null\n  name: Unexpected\n  title: x\n';
    const guides = {
      'codes/auth-user-not-found.md': 'a',
      'codes/404.md': 'b',
      'codes/Unexpected.md': 'c',
    };
    const codes = loadCodes({ 'errors.yaml': errors, ...guides });
    expect(codes.map(({ guide }) => guide?.body)).toEqual(['a', 'b', 'c']);
  });
});

it('a catalog has its settings, its history, and the paths of its files', () => {
  const catalog = loadCatalog({
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

it('lists causes and actions, whether they are a text or a list, and a guide can correct them', () => {
  const code = loadOnlyCode({
    'errors.yaml': '- { code: A, causes: One, actions: [First, Then] }\n',
    'codes/A.md':
      '---\ncases: { A: { causes: [Another], links: [{ title: T, url: "https://x.test" }] } }\n---\n',
  });
  expect(code.cases[0]).toMatchObject({
    causes: ['Another'],
    actions: ['First', 'Then'],
    links: [{ title: 'T', url: 'https://x.test' }],
  });
});

it('takes the titles of numbers from the plain text of Markdown', () => {
  const code = loadOnlyCode({
    'catalog.yaml': `texts: markdown\n${minimalCatalog}`,
    'errors.yaml': "- { code: '7', description: '**Busy**: `call` later. Or now.' }\n",
  });
  expect(code.title).toBe('Busy: call later');
  expect(isDocumentedTitle(code)).toBe(true);
  expect(isDocumentedTitle({ ...code, title: 'In the words of a guide' })).toBe(false);
});
