import { describe, expect, it } from 'vitest';
import {
  catalogOf,
  minimalCatalog,
  problemsOf,
  type Files,
  type Problem,
} from '../../support/catalogs.ts';

const ownAddress = (code: string, field = 'code') =>
  `Give it a different URL: create a file in codes/ with any name and the front matter ${field}: "${code}" and slug: ...`;

const putBack =
  'Restore its record in errors.yaml, with `retired: { date: YYYY-MM-DD }` if the API no longer sends it. If it was renamed, add a line with `change: renamed` and `to: <the new code>`.';

/** The minimal catalog with other categories. */
const categories = (...lines: string[]) =>
  minimalCatalog.replace(
    '  - { id: users, title: Users }\n',
    lines.map((line) => `  - ${line}\n`).join(''),
  );

describe('what files say about each other', () => {
  it.each<[string, Files, Problem]>([
    [
      'a category that does not exist',
      { 'errors.yaml': '- code: A\n  category: user\n' },
      {
        at: 'errors.yaml:2:13',
        message: 'There is no category `user` in catalog.yaml.',
        hint: 'Did you mean `users`? Add it to `categories` in catalog.yaml, or correct the id.',
      },
    ],
    [
      'a category that does not exist, in a guide',
      { 'codes/USER_NOT_FOUND.md': '---\ncases:\n  USER_NOT_FOUND:\n    category: billing\n---\n' },
      {
        at: 'codes/USER_NOT_FOUND.md:4:15',
        message: 'There is no category `billing` in catalog.yaml.',
        hint: 'Add it to `categories` in catalog.yaml, or correct the id.',
      },
    ],
    [
      'a category id that is used twice',
      { 'catalog.yaml': categories('{ id: users, title: Users }', '{ id: users, title: People }') },
      {
        at: 'catalog.yaml:10:11',
        message: 'The category id `users` is used twice.',
        hint: 'Give each category a different id.',
      },
    ],
    [
      'a code that is listed in two categories',
      {
        'catalog.yaml': categories(
          '{ id: users, title: Users, codes: [USER_NOT_FOUND] }',
          '{ id: other, title: Other, codes: [USER_NOT_FOUND] }',
        ),
      },
      {
        at: 'catalog.yaml:10:40',
        message: '`USER_NOT_FOUND` is already listed in `users`.',
        hint: 'List each code in only one category.',
      },
    ],
    [
      'a listed code that does not exist',
      { 'catalog.yaml': categories('{ id: users, title: Users, codes: [USER_NOT_FUND] }') },
      {
        at: 'catalog.yaml:9:40',
        message: 'There is no code `USER_NOT_FUND` in errors.yaml.',
        hint: 'Did you mean `USER_NOT_FOUND`? Remove it from the category.',
      },
    ],
    [
      'a replacement that does not exist',
      {
        'errors.yaml':
          '- code: USER_GONE\n  deprecated: { replacedBy: [USER_NOT_FUND] }\n- code: USER_NOT_FOUND\n',
      },
      {
        at: 'errors.yaml:2:30',
        message: 'The replacement `USER_NOT_FUND` is not a code of this catalog.',
        hint: 'Did you mean `USER_NOT_FOUND`? Use a code of errors.yaml, or remove `replacedBy`.',
      },
    ],
    [
      'a replacement of a retired code that does not exist',
      {
        'errors.yaml':
          '- code: USER_GONE\n  retired: { date: 2025-01-01, replacedBy: [ELSEWHERE] }\n',
      },
      {
        at: 'errors.yaml:2:45',
        message: 'The replacement `ELSEWHERE` is not a code of this catalog.',
        hint: 'Use a code of errors.yaml, or remove `replacedBy`.',
      },
    ],
    [
      'a record that is written twice',
      { 'errors.yaml': '- code: A\n  title: x\n- code: B\n- title: x\n  code: A\n' },
      {
        at: 'errors.yaml:4:3',
        message: 'This record of `A` is a duplicate.',
        hint: 'Delete one of the records.',
      },
    ],
    [
      'a case without a code and without a name',
      { 'errors.yaml': '- code: A\n- code: null\n  message: Something failed\n' },
      {
        at: 'errors.yaml:2:3',
        message: 'This case has neither a code nor a name, so it cannot have a URL.',
        hint: 'Add a name: name: "..."',
      },
    ],
    [
      'a guide for a code that does not exist',
      { 'codes/USER_NOT_FUND.md': 'Text' },
      {
        at: 'codes/USER_NOT_FUND.md:1:1',
        message: 'This guide belongs to no code: `USER_NOT_FUND` is not in errors.yaml.',
        hint: 'Did you mean `USER_NOT_FOUND`? Name the file after a code, or set the code in the front matter: code: "..."',
      },
    ],
    [
      'a guide whose front matter names a code that does not exist',
      { 'codes/users.md': '---\nretry: never\ncode: NO_SUCH_THING\n---\nText' },
      {
        at: 'codes/users.md:3:7',
        message: 'This guide belongs to no code: `NO_SUCH_THING` is not in errors.yaml.',
        hint: 'Name the file after a code, or set the code in the front matter: code: "..."',
      },
    ],
    [
      'a code in the history that has no page any more',
      {
        'history.yaml':
          '- { date: 2025-01-01, change: added, code: USER_NOT_FOUND }\n- date: 2025-01-01\n  change: added\n  code: USER_LOCKED\n',
      },
      {
        at: 'history.yaml:4:9',
        message:
          '`USER_LOCKED` was published, but no longer has a page, so its docs URL would break.',
        hint: putBack,
      },
    ],
    [
      'a case without a code in the history that has no page any more',
      { 'history.yaml': '- date: 2025-01-01\n  change: added\n  code: null\n  name: Unexpected\n' },
      {
        at: 'history.yaml:3:9',
        message:
          '`Unexpected` was published, but no longer has a page, so its docs URL would break.',
        hint: putBack,
      },
    ],
    [
      'a new name in the history that is no code',
      {
        'history.yaml':
          '- date: 2025-01-01\n  change: renamed\n  code: USER_NOT_FOUND\n  to: NO_USER\n',
      },
      {
        at: 'history.yaml:4:7',
        message: 'The new code `NO_USER` is not in errors.yaml.',
        hint: 'Add its record.',
      },
    ],
  ])('is checked: %s', (_, files, problem) => {
    expect(problemsOf(files)).toEqual([problem]);
  });

  it('names the cases of a code where a guide means another one', () => {
    const errors = '- code: A\n  name: UserNotFound\n- code: A\n  name: TeamNotFound\n';
    const guide =
      '---\ncases:\n  UserNotFund: { note: x }\n  Else: { note: x }\n  TeamNotFound: { note: x }\n---\n';
    expect(problemsOf({ 'errors.yaml': errors, 'codes/A.md': guide })).toMatchObject([
      {
        at: expect.stringMatching(/^codes\/A\.md:3:/) as string,
        message: '`A` has no case `UserNotFund`.',
        hint: 'Did you mean `UserNotFound`? Its cases are: `UserNotFound`, `TeamNotFound`.',
      },
      {
        at: expect.stringMatching(/^codes\/A\.md:4:/) as string,
        message: '`A` has no case `Else`.',
        hint: 'Its cases are: `UserNotFound`, `TeamNotFound`.',
      },
    ]);
  });

  it('refuses a second guide of a code', () => {
    const guides = {
      'codes/USER_NOT_FOUND.md': 'x',
      'codes/users.md': '---\ncode: USER_NOT_FOUND\n---\n',
    };
    expect(problemsOf(guides)).toMatchObject([
      {
        at: 'codes/USER_NOT_FOUND.md:1:1',
        message: 'There is a second guide for `USER_NOT_FOUND`.',
      },
    ]);
  });

  it('does not suggest the code itself where it has a second guide', () => {
    const guides = {
      'codes/USER_NOT_FOUND.md': 'x',
      'codes/users.md': '---\ncode: USER_NOT_FOUND\n---\n',
    };
    expect(problemsOf(guides)[0]?.hint).not.toContain('Did you mean `USER_NOT_FOUND`?');
  });

  it('checks a replacement that a guide names', () => {
    const guide = '---\ncases:\n  USER_NOT_FOUND: { deprecated: { replacedBy: [NOWHERE] } }\n---\n';
    expect(problemsOf({ 'codes/USER_NOT_FOUND.md': guide })).toMatchObject([
      { message: 'The replacement `NOWHERE` is not a code of this catalog.' },
    ]);
  });

  it('accepts a history of what is there, retired codes included', () => {
    const history = `- { date: 2025-01-01, change: added, code: A }
- { date: 2025-01-01, change: added, code: B, name: Old }
- { date: 2025-02-01, change: retired, code: B }
- { date: 2025-02-01, change: renamed, code: B, to: A }
- { date: 2025-02-01, change: added, code: null, name: Unexpected }
`;
    const errors =
      '- code: A\n- code: B\n  retired: { date: 2025-02-01, replacedBy: [A] }\n- code: null\n  name: Unexpected\n  title: x\n';
    expect(problemsOf({ 'errors.yaml': errors, 'history.yaml': history })).toEqual([]);
  });
});

describe('addresses of codes', () => {
  it.each<[string, string, Problem]>([
    [
      'differ in more than case',
      '- code: TIMEOUT\n- code: OTHER\n- code: Timeout\n',
      {
        at: 'errors.yaml:3:9',
        message:
          '`Timeout` and `TIMEOUT` would have the same URL, `Timeout`. URLs must differ by more than case.',
        hint: ownAddress('Timeout'),
      },
    ],
    [
      'differ in more than characters that an address cannot hold',
      '- code: a/b\n- code: a:b\n',
      {
        at: 'errors.yaml:2:9',
        message:
          '`a:b` and `a/b` would have the same URL, `a-b`. URLs must differ by more than case.',
        hint: ownAddress('a:b'),
      },
    ],
    [
      'differ from those of cases without a code',
      '- code: Unexpected\n- code: null\n  name: unexpected\n  title: x\n',
      {
        at: 'errors.yaml:3:9',
        message:
          '`unexpected` and `Unexpected` would have the same URL, `unexpected`. URLs must differ by more than case.',
        hint: ownAddress('unexpected', 'name'),
      },
    ],
    [
      'are not those of the site itself',
      '- code: Categories\n',
      {
        at: 'errors.yaml:1:9',
        message: 'The URL `Categories` of `Categories` is reserved for a page of the site.',
        hint: ownAddress('Categories'),
      },
    ],
    [
      'do not end like files of the site',
      '- code: config.json\n',
      {
        at: 'errors.yaml:1:9',
        message:
          'The URL `config.json` of `config.json` ends with a file extension that the site uses.',
        hint: ownAddress('config.json'),
      },
    ],
    [
      'hold a letter or digit',
      '- code: "..."\n',
      {
        at: 'errors.yaml:1:9',
        message: 'The URL `...` of `...` contains no letter or digit.',
        hint: ownAddress('...'),
      },
    ],
  ])('%s', (_, errors, problem) => {
    expect(problemsOf({ 'errors.yaml': errors })).toEqual([problem]);
  });

  it.each([
    ['TIMEOUT', 'Timeout', 'timeout-lower'],
    ['a/b', 'a:b', 'a-colon-b'],
    ['/foo', '#foo', 'hash-foo'],
    ['x', 'catalog', 'catalog-code'],
  ])('can be given by a guide of any name: %s and %s', (first, second, slug) => {
    const errors = `- code: ${JSON.stringify(first)}\n- code: ${JSON.stringify(second)}\n`;
    const guide = `---\ncode: ${JSON.stringify(second)}\nslug: ${slug}\n---\nText\n`;
    const { codes } = catalogOf({ 'errors.yaml': errors, 'codes/any-name.md': guide });
    expect(codes.map((code) => [code.code, code.slug, code.guide?.body])).toEqual([
      [first, first.replaceAll('/', '-'), undefined],
      [second, slug, 'Text'],
    ]);
  });

  it.each([
    ['catalog', 'The URL `catalog` of `USER_NOT_FOUND` is reserved for a page of the site.'],
    ['Changes', 'The URL `Changes` of `USER_NOT_FOUND` is reserved for a page of the site.'],
    ['feed.xml', 'The URL `feed.xml` of `USER_NOT_FOUND` is reserved for a page of the site.'],
    ['a b', 'The URL `a b` of `USER_NOT_FOUND` may contain only A-Z a-z 0-9 . _ ~ -.'],
  ])('are refused where the guide gives them: %s', (slug, message) => {
    expect(problemsOf({ 'codes/USER_NOT_FOUND.md': `---\nslug: ${slug}\n---\n` })).toEqual([
      { at: 'codes/USER_NOT_FOUND.md:2:7', message, hint: ownAddress('USER_NOT_FOUND') },
    ]);
  });

  it('are refused where the guide gives one that is taken', () => {
    const files = { 'errors.yaml': '- code: A\n- code: B\n', 'codes/B.md': '---\nslug: a\n---\n' };
    expect(problemsOf(files)).toMatchObject([{ at: 'codes/B.md:2:7' }]);
  });

  it.each(['#foo', 'a: b', '- a'])(
    'come with a hint whose front matter can be copied: %s',
    (code) => {
      const other = code.replaceAll(/[^a-z\d]/g, '/');
      const errors = `- code: ${JSON.stringify(other)}\n- code: ${JSON.stringify(code)}\n`;
      const hint = problemsOf({ 'errors.yaml': errors })[0]?.hint ?? '';
      const line = /front matter (.*) and slug/.exec(hint)?.[1] ?? '';
      expect(
        problemsOf({ 'errors.yaml': errors, 'codes/x.md': `---\n${line}\nslug: own\n---\n` }),
      ).toEqual([]);
    },
  );

  it('can be given to a case without a code whose name is a code', () => {
    const errors = '- code: Foo\n- code: null\n  name: Foo\n  title: x\n';
    expect(
      problemsOf({ 'errors.yaml': errors, 'codes/x.md': '---\ncode: Foo\nslug: foo-2\n---\n' }),
    ).toEqual([]);
  });

  it('do not share a guide by accident', () => {
    const { codes } = catalogOf({
      'errors.yaml': '- code: x\n- code: "file:x"\n',
      'codes/x.md': 'Text',
    });
    expect(codes.map(({ guide }) => guide?.body)).toEqual(['Text', undefined]);
  });
});

describe('the folder of a catalog', () => {
  const hint = 'Rename the folder of the catalog.';
  it.each([
    [
      'My API',
      'The folder name `My API` cannot be part of a URL.',
      'Use only a-z, 0-9, and hyphens, for example payments-api.',
    ],
    [
      'Clerk',
      'The folder name `Clerk` cannot be part of a URL.',
      'Use only a-z, 0-9, and hyphens, for example payments-api.',
    ],
    ['search', 'The URL /search/ belongs to a page of the site.', hint],
    ['404', 'The URL /404/ belongs to a page of the site.', hint],
    ['add-a-catalog', 'The URL /add-a-catalog/ belongs to a page of the site.', hint],
  ])('cannot be called %s', (id, message, expectedHint) => {
    expect(problemsOf({}, id, ['add-a-catalog'])).toEqual([
      { at: `content/catalogs/${id}:1:1`, message, hint: expectedHint },
    ]);
  });

  it.each(['clerk', 'payments-api', '0', 'v2'])('can be called %s', (id) => {
    expect(problemsOf({}, id, ['add-a-catalog'])).toEqual([]);
  });
});
