import { describe, expect, it } from 'vitest';
import {
  createCaseIds,
  catalogPath,
  categoriesPath,
  categoryPath,
  codeJsonPath,
  codePath,
  operationPath,
  createOperationSlugs,
  operationsPath,
  reservedSlugs,
  findSlugProblem,
  statusesPath,
  statusPath,
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
  ])('keeps the spelling of a code in its address: %s', (code, slug) => {
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
  ])('writes a hyphen for each character an address cannot hold: %s', (code, slug) => {
    expect(toSlug(code)).toBe(slug);
  });
});

describe('slugProblem', () => {
  it.each(['.', '..', '...', '---', '_', '~', '', toSlug('💥')])(
    'refuses an address without a letter or digit: "%s"',
    (slug) => {
      expect(findSlugProblem(slug)).toBe('contains no letter or digit');
    },
  );

  it('refuses the addresses of the site itself, in any case', () => {
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
    'refuses an address that ends with a file extension that the site uses: %s',
    (slug) => {
      expect(findSlugProblem(slug)).toBe('ends with a file extension that the site uses');
    },
  );

  it.each(['changes', 'feed', 'guides', 'history', 'versions'])(
    'is kept for later pages and documents of the site: %s',
    (slug) => {
      for (const ending of ['', '.xml', '.json']) {
        expect(findSlugProblem(slug + ending), slug + ending).not.toBeNull();
      }
    },
  );

  it('refuses an address that a file system cannot hold', () => {
    expect(findSlugProblem('a'.repeat(200))).toBeNull();
    expect(findSlugProblem('a'.repeat(201))).toBe('is longer than 200 characters');
  });

  it.each(['a b', 'a/b', 'größe'])('refuses characters that an address cannot hold: %s', (slug) => {
    expect(findSlugProblem(slug)).toBe('may contain only A-Z a-z 0-9 . _ ~ -');
  });
});

describe('caseIds', () => {
  const ids = (slug: string, ...names: (string | null)[]) =>
    createCaseIds(
      slug,
      names.map((name) => ({ name })),
    );

  it.each([
    [
      'names cases by their own names',
      ['UserNotFound', 'OrgNotFound'],
      ['UserNotFound', 'OrgNotFound'],
    ],
    ['names a case without a name after its code', [null], ['E1']],
    ['numbers cases without a name', [null, null, null], ['E1', 'E1-2', 'E1-3']],
    [
      'tells names apart that differ only in case',
      ['Timeout', 'TIMEOUT', 'timeout'],
      ['Timeout', 'TIMEOUT-2', 'timeout-3'],
    ],
    ['tells names apart that become equal in an address', ['a b', 'a/b'], ['a-b', 'a-b-2']],
    ['does not run into a name that looks numbered', ['A', 'A-2', 'A'], ['A', 'A-2', 'A-3']],
    [
      'keeps the anchors of the page itself free, which begin with _',
      ['_top', '___', null],
      ['top', 'case', 'E1'],
    ],
  ])('%s', (_, names, expected) => {
    expect(ids('E1', ...names)).toEqual(expected);
  });
});

describe('operationSlugs', () => {
  it.each([
    ['keeps names as they are spelled', ['usersLogin', 'v1.users'], ['usersLogin', 'v1.users']],
    [
      'writes a hyphen for what an address cannot hold',
      ['GET /users/{id}', '<script>'],
      ['GET--users--id-', '-script-'],
    ],
    [
      'tells names apart that would have one address, or differ only in case',
      ['GET /a-b', 'GET /a/b', 'get /a_b', 'GET /A_B'],
      ['GET--a-b', 'GET--a-b-2', 'get--a_b', 'GET--A_B-2'],
    ],
    ['gives every name an address', ['.', '..', '作成', ''], [1, 2, 3, 4].map(numbered)],
    [
      'ends none like a file of the site',
      ['index.html', 'GET /users.json'],
      ['index-html', 'GET--users-json'],
    ],
    [
      'lets an operation be named like a part of the site',
      ['status', 'catalog'],
      ['status', 'catalog'],
    ],
    [
      'knows names that mean something in JavaScript',
      ['__proto__', 'constructor'],
      ['__proto__', 'constructor'],
    ],
  ])('%s', (_, names, slugs) => {
    expect(createOperationSlugs(names)).toEqual(slugs);
  });

  it('shortens a name that a file system cannot hold', () => {
    const [slug, other] = createOperationSlugs(['a'.repeat(300), 'a'.repeat(301)]);
    expect(slug).toBe('a'.repeat(200));
    expect(other).toBe(`${'a'.repeat(200)}-2`);
  });
});

function numbered(count: number): string {
  return count === 1 ? 'operation' : `operation-${count}`;
}

it('puts catalogs, codes, categories, statuses and operations below each other', () => {
  expect([
    catalogPath('clerk'),
    codePath('clerk', 'resource_not_found'),
    codeJsonPath('clerk', 'resource_not_found'),
    categoriesPath('clerk'),
    categoryPath('clerk', 'jwt-templates'),
    statusesPath('clerk'),
    statusPath('clerk', 404),
    statusPath('clerk', null),
    operationsPath('code0'),
    operationPath('code0', 'usersLogin'),
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
