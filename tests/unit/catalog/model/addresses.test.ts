import { describe, expect, it } from 'vitest';
import {
  createCaseIds,
  toCatalogPath,
  toCategoriesPath,
  toCategoryPath,
  toCodeJsonPath,
  toCodePath,
  toOperationPath,
  createOperationSlugs,
  toOperationsPath,
  reservedSlugs,
  findSlugProblem,
  toStatusesPath,
  toStatusPath,
  toSlug,
} from '../../../../src/catalog/model/addresses.ts';

describe('toSlug', () => {
  it.each([
    ['resource_not_found', 'resource_not_found'],
    ['USER_NOT_FOUND', 'USER_NOT_FOUND'],
    ['0', '0'],
    ['404', '404'],
    ['-1003', '-1003'],
    ['08006', '08006'],
    ['P0001.~', 'P0001.~'],
    ['a'.repeat(111), 'a'.repeat(111)],
  ])('keeps the spelling of a code: %s', (code, slug) => {
    expect(toSlug(code)).toBe(slug);
    expect(findSlugProblem(slug)).toBeNull();
  });

  it.each([
    ['auth/user-not-found', 'auth-user-not-found'],
    ['urn:x:y', 'urn-x-y'],
    ['not found?', 'not-found-'],
    ['100%', '100-'],
    ['<script>', '-script-'],
    ['boom💥', 'boom-'],
    ['größe', 'gr--e'],
  ])('replaces each character that a URL cannot contain with a hyphen: %s', (code, slug) => {
    expect(toSlug(code)).toBe(slug);
  });
});

describe('findSlugProblem', () => {
  it.each(['.', '..', '...', '---', '_', '~', '', toSlug('💥')])(
    'rejects a slug without a letter or digit: "%s"',
    (slug) => {
      expect(findSlugProblem(slug)).toBe('contains no letter or digit');
    },
  );

  it('rejects the slugs of pages of the site, in any case', () => {
    expect(reservedSlugs).toEqual(
      expect.arrayContaining(['catalog', 'categories', 'status', 'operations']),
    );
    for (const slug of [
      ...reservedSlugs,
      ...reservedSlugs.map((slug) => slug.toUpperCase()),
      'Catalog',
    ]) {
      expect(findSlugProblem(slug), slug).toBe('is reserved for a page of the site');
    }
  });

  it.each(['resource_not_found.json', 'E1.JSON', 'notes.md', 'index.html', '404.Html'])(
    'rejects a slug that ends with a file extension that the site uses: %s',
    (slug) => {
      expect(findSlugProblem(slug)).toBe('ends with a file extension that the site uses');
    },
  );

  it.each(['changes', 'feed', 'guides', 'history', 'versions'])(
    'reserves slugs for future pages and documents of the site: %s',
    (slug) => {
      for (const ending of ['', '.xml', '.json']) {
        expect(findSlugProblem(slug + ending), slug + ending).not.toBeNull();
      }
    },
  );

  it('rejects a slug that is too long for file systems', () => {
    expect(findSlugProblem('a'.repeat(200))).toBeNull();
    expect(findSlugProblem('a'.repeat(201))).toBe('is longer than 200 characters');
  });

  it.each(['a b', 'a/b', 'größe'])('rejects characters that a URL cannot contain: %s', (slug) => {
    expect(findSlugProblem(slug)).toBe('may contain only A-Z a-z 0-9 . _ ~ -');
  });
});

describe('createCaseIds', () => {
  const createIds = (slug: string, ...names: (string | null)[]) =>
    createCaseIds(
      slug,
      names.map((name) => ({ name })),
    );

  it.each([
    ['uses the names of cases', ['UserNotFound', 'OrgNotFound'], ['UserNotFound', 'OrgNotFound']],
    ['uses the code for a case without a name', [null], ['E1']],
    ['numbers cases without a name', [null, null, null], ['E1', 'E1-2', 'E1-3']],
    [
      'distinguishes names that differ only in case',
      ['Timeout', 'TIMEOUT', 'timeout'],
      ['Timeout', 'TIMEOUT-2', 'timeout-3'],
    ],
    ['distinguishes names that become equal in a URL', ['a b', 'a/b'], ['a-b', 'a-b-2']],
    [
      'avoids conflicts with a name that ends with a number',
      ['A', 'A-2', 'A'],
      ['A', 'A-2', 'A-3'],
    ],
    [
      'does not use the anchors of the page, which begin with _',
      ['_top', '___', null],
      ['top', 'case', 'E1'],
    ],
  ])('%s', (_, names, expected) => {
    expect(createIds('E1', ...names)).toEqual(expected);
  });
});

describe('createOperationSlugs', () => {
  it.each([
    ['keeps the spelling of names', ['usersLogin', 'v1.users'], ['usersLogin', 'v1.users']],
    [
      'replaces characters that a URL cannot contain with a hyphen',
      ['GET /users/{id}', '<script>'],
      ['GET--users--id-', '-script-'],
    ],
    [
      'distinguishes names that would have the same URL or differ only in case',
      ['GET /a-b', 'GET /a/b', 'get /a_b', 'GET /A_B'],
      ['GET--a-b', 'GET--a-b-2', 'get--a_b', 'GET--A_B-2'],
    ],
    ['gives every name a slug', ['.', '..', '作成', ''], [1, 2, 3, 4].map(toNumberedSlug)],
    [
      'creates no slug that ends like a file of the site',
      ['index.html', 'GET /users.json'],
      ['index-html', 'GET--users-json'],
    ],
    ['allows names that are also parts of the site', ['status', 'catalog'], ['status', 'catalog']],
    [
      'handles names with a meaning in JavaScript',
      ['__proto__', 'constructor'],
      ['__proto__', 'constructor'],
    ],
  ])('%s', (_, names, slugs) => {
    expect(createOperationSlugs(names)).toEqual(slugs);
  });

  it('shortens a name that is too long for file systems', () => {
    const [slug, other] = createOperationSlugs(['a'.repeat(300), 'a'.repeat(301)]);
    expect(slug).toBe('a'.repeat(200));
    expect(other).toBe(`${'a'.repeat(200)}-2`);
  });
});

function toNumberedSlug(count: number): string {
  return count === 1 ? 'operation' : `operation-${count}`;
}

it('the paths of codes, categories, statuses, and operations begin with the path of their catalog', () => {
  expect([
    toCatalogPath('clerk'),
    toCodePath('clerk', 'resource_not_found'),
    toCodeJsonPath('clerk', 'resource_not_found'),
    toCategoriesPath('clerk'),
    toCategoryPath('clerk', 'jwt-templates'),
    toStatusesPath('clerk'),
    toStatusPath('clerk', 404),
    toStatusPath('clerk', null),
    toOperationsPath('code0'),
    toOperationPath('code0', 'usersLogin'),
  ]).toEqual([
    '/clerk/',
    '/clerk/resource_not_found/',
    '/clerk/resource_not_found.json',
    '/clerk/categories/',
    '/clerk/categories/jwt-templates/',
    '/clerk/status/',
    '/clerk/status/404/',
    '/clerk/status/none/',
    '/code0/operations/',
    '/code0/operations/usersLogin/',
  ]);
});
