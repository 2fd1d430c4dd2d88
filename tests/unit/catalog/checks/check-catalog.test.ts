import { describe, expect, it } from 'vitest';
import {
  loadCatalog,
  minimalCatalog,
  listProblems,
  type Files,
  type Problem,
} from '../../support/catalogs.ts';

const formatSlugHint = (code: string, field = 'code') =>
  `Give it a different URL: create a file in codes/ with any name and the front matter ${field}: "${code}" and slug: ...`;

const restoreHint =
  'Restore its record in errors.yaml, with `retired: { date: YYYY-MM-DD }` if the API no longer sends it. If it was renamed, add a line with `change: renamed` and `to: <the new code>`.';

/** Returns the minimal catalog.yaml with other categories. */
const replaceCategories = (...lines: string[]) =>
  minimalCatalog.replace(
    '  - { id: users, title: Users }\n',
    lines.map((line) => `  - ${line}\n`).join(''),
  );

describe('references between the files of a catalog', () => {
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
      {
        'catalog.yaml': replaceCategories(
          '{ id: users, title: Users }',
          '{ id: users, title: People }',
        ),
      },
      {
        at: 'catalog.yaml:10:11',
        message: 'The category id `users` is used twice.',
        hint: 'Give each category a different id.',
      },
    ],
    [
      'a code that is listed in two categories',
      {
        'catalog.yaml': replaceCategories(
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
      { 'catalog.yaml': replaceCategories('{ id: users, title: Users, codes: [USER_NOT_FUND] }') },
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
      'a duplicate record',
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
      'a code in the history that no longer has a page',
      {
        'history.yaml':
          '- { date: 2025-01-01, change: added, code: USER_NOT_FOUND }\n- date: 2025-01-01\n  change: added\n  code: USER_LOCKED\n',
      },
      {
        at: 'history.yaml:4:9',
        message:
          '`USER_LOCKED` was published, but no longer has a page, so its docs URL would break.',
        hint: restoreHint,
      },
    ],
    [
      'a case without a code in the history that no longer has a page',
      { 'history.yaml': '- date: 2025-01-01\n  change: added\n  code: null\n  name: Unexpected\n' },
      {
        at: 'history.yaml:3:9',
        message:
          '`Unexpected` was published, but no longer has a page, so its docs URL would break.',
        hint: restoreHint,
      },
    ],
    [
      'a new name in the history that is not a code',
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
  ])('are checked: %s', (_, files, problem) => {
    expect(listProblems(files)).toEqual([problem]);
  });

  it('list the cases of a code if a guide names an unknown one', () => {
    const errors = '- code: A\n  name: UserNotFound\n- code: A\n  name: TeamNotFound\n';
    const guide =
      '---\ncases:\n  UserNotFund: { note: x }\n  Else: { note: x }\n  TeamNotFound: { note: x }\n---\n';
    expect(listProblems({ 'errors.yaml': errors, 'codes/A.md': guide })).toMatchObject([
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

  it('allow only one guide for a code', () => {
    const guides = {
      'codes/USER_NOT_FOUND.md': 'x',
      'codes/users.md': '---\ncode: USER_NOT_FOUND\n---\n',
    };
    expect(listProblems(guides)).toMatchObject([
      {
        at: 'codes/USER_NOT_FOUND.md:1:1',
        message: 'There is a second guide for `USER_NOT_FOUND`.',
      },
    ]);
  });

  it('lead to no suggestion of the code itself if it has a second guide', () => {
    const guides = {
      'codes/USER_NOT_FOUND.md': 'x',
      'codes/users.md': '---\ncode: USER_NOT_FOUND\n---\n',
    };
    expect(listProblems(guides)[0]?.hint).not.toContain('Did you mean `USER_NOT_FOUND`?');
  });

  it('are checked for a replacement in a guide', () => {
    const guide = '---\ncases:\n  USER_NOT_FOUND: { deprecated: { replacedBy: [NOWHERE] } }\n---\n';
    expect(listProblems({ 'codes/USER_NOT_FOUND.md': guide })).toMatchObject([
      { message: 'The replacement `NOWHERE` is not a code of this catalog.' },
    ]);
  });

  it('may be a history of existing codes, including retired ones', () => {
    const history = `- { date: 2025-01-01, change: added, code: A }
- { date: 2025-01-01, change: added, code: B, name: Old }
- { date: 2025-02-01, change: retired, code: B }
- { date: 2025-02-01, change: renamed, code: B, to: A }
- { date: 2025-02-01, change: added, code: null, name: Unexpected }
`;
    const errors =
      '- code: A\n- code: B\n  retired: { date: 2025-02-01, replacedBy: [A] }\n- code: null\n  name: Unexpected\n  title: x\n';
    expect(listProblems({ 'errors.yaml': errors, 'history.yaml': history })).toEqual([]);
  });
});

describe('the URLs of codes', () => {
  it.each<[string, string, Problem]>([
    [
      'must differ in more than case',
      '- code: TIMEOUT\n- code: OTHER\n- code: Timeout\n',
      {
        at: 'errors.yaml:3:9',
        message:
          '`Timeout` and `TIMEOUT` would have the same URL, `Timeout`. URLs must differ by more than case.',
        hint: formatSlugHint('Timeout'),
      },
    ],
    [
      'must differ in more than characters that a URL cannot contain',
      '- code: a/b\n- code: a:b\n',
      {
        at: 'errors.yaml:2:9',
        message:
          '`a:b` and `a/b` would have the same URL, `a-b`. URLs must differ by more than case.',
        hint: formatSlugHint('a:b'),
      },
    ],
    [
      'must differ from those of cases without a code',
      '- code: Unexpected\n- code: null\n  name: unexpected\n  title: x\n',
      {
        at: 'errors.yaml:3:9',
        message:
          '`unexpected` and `Unexpected` would have the same URL, `unexpected`. URLs must differ by more than case.',
        hint: formatSlugHint('unexpected', 'name'),
      },
    ],
    [
      'must not be those of pages of the site',
      '- code: Categories\n',
      {
        at: 'errors.yaml:1:9',
        message: 'The URL `Categories` of `Categories` is reserved for a page of the site.',
        hint: formatSlugHint('Categories'),
      },
    ],
    [
      'must not end like files of the site',
      '- code: config.json\n',
      {
        at: 'errors.yaml:1:9',
        message:
          'The URL `config.json` of `config.json` ends with a file extension that the site uses.',
        hint: formatSlugHint('config.json'),
      },
    ],
    [
      'must contain a letter or digit',
      '- code: "..."\n',
      {
        at: 'errors.yaml:1:9',
        message: 'The URL `...` of `...` contains no letter or digit.',
        hint: formatSlugHint('...'),
      },
    ],
  ])('%s', (_, errors, problem) => {
    expect(listProblems({ 'errors.yaml': errors })).toEqual([problem]);
  });

  it.each([
    ['TIMEOUT', 'Timeout', 'timeout-lower'],
    ['a/b', 'a:b', 'a-colon-b'],
    ['/foo', '#foo', 'hash-foo'],
    ['x', 'catalog', 'catalog-code'],
  ])('can be changed by a guide with any name: %s and %s', (first, second, slug) => {
    const errors = `- code: ${JSON.stringify(first)}\n- code: ${JSON.stringify(second)}\n`;
    const guide = `---\ncode: ${JSON.stringify(second)}\nslug: ${slug}\n---\nText\n`;
    const { codes } = loadCatalog({ 'errors.yaml': errors, 'codes/any-name.md': guide });
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
  ])('are checked if they come from a guide: %s', (slug, message) => {
    expect(listProblems({ 'codes/USER_NOT_FOUND.md': `---\nslug: ${slug}\n---\n` })).toEqual([
      { at: 'codes/USER_NOT_FOUND.md:2:7', message, hint: formatSlugHint('USER_NOT_FOUND') },
    ]);
  });

  it('are checked for conflicts if they come from a guide', () => {
    const files = { 'errors.yaml': '- code: A\n- code: B\n', 'codes/B.md': '---\nslug: a\n---\n' };
    expect(listProblems(files)).toMatchObject([{ at: 'codes/B.md:2:7' }]);
  });

  it.each(['#foo', 'a: b', '- a'])(
    'have problems with a hint whose front matter can be copied: %s',
    (code) => {
      const other = code.replaceAll(/[^a-z\d]/g, '/');
      const errors = `- code: ${JSON.stringify(other)}\n- code: ${JSON.stringify(code)}\n`;
      const hint = listProblems({ 'errors.yaml': errors })[0]?.hint ?? '';
      const line = /front matter (.*) and slug/.exec(hint)?.[1] ?? '';
      expect(
        listProblems({ 'errors.yaml': errors, 'codes/x.md': `---\n${line}\nslug: own\n---\n` }),
      ).toEqual([]);
    },
  );

  it('can be changed for a case without a code whose name is a code', () => {
    const errors = '- code: Foo\n- code: null\n  name: Foo\n  title: x\n';
    expect(
      listProblems({ 'errors.yaml': errors, 'codes/x.md': '---\ncode: Foo\nslug: foo-2\n---\n' }),
    ).toEqual([]);
  });

  it('do not make two codes share a guide', () => {
    const { codes } = loadCatalog({
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
  ])('must not have the name %s', (id, message, expectedHint) => {
    expect(listProblems({}, id, ['add-a-catalog'])).toEqual([
      { at: `content/catalogs/${id}:1:1`, message, hint: expectedHint },
    ]);
  });

  it.each(['clerk', 'payments-api', '0', 'v2'])('may have the name %s', (id) => {
    expect(listProblems({}, id, ['add-a-catalog'])).toEqual([]);
  });
});

describe('names in catalog.yaml', () => {
  /** Returns the minimal catalog.yaml with another envelope and further lines. */
  const createFile = (envelope: string, more = '') =>
    minimalCatalog.replace('envelope:\n  body: { code: $code }\n', () => `${envelope}\n${more}`);
  const errors = {
    'errors.yaml':
      '- { code: A, name: One, message: "No {item}", meta: { name: Param }, operations: [login] }\n',
  };
  const all =
    '`$code`, `$title`, `$message`, `$meta`, `$status`, `$operation`, `$returns`, `$docsUrl`';

  it.each<[string, string, Problem]>([
    [
      'a value of the body that does not exist',
      createFile('envelope:\n  body: { code: $code, text: [{ m: $mesage }] }'),
      {
        at: 'catalog.yaml:7:36',
        message: 'There is no value `$mesage`.',
        hint: `Did you mean \`$message\`? Use one of: ${all}. For a dollar sign, write $$.`,
      },
    ],
    [
      'a key of the body that does not exist',
      createFile('envelope:\n  body: { code: $code, $op: 1 }'),
      {
        at: 'catalog.yaml:7:24',
        message: 'There is no value `$op`.',
        hint: `Use one of: ${all}. For a dollar sign, write $$.`,
      },
    ],
    [
      'a value of the documented form that does not exist',
      createFile('envelope:\n  body: { code: $code }\n  documented: { o: $operation }'),
      {
        at: 'catalog.yaml:8:20',
        message: 'There is no value `$operation`.',
        hint: 'Use one of: `$code`, `$title`, `$message`, `$meta`, `$status`, `$docsUrl`. For a dollar sign, write $$.',
      },
    ],
    [
      'an exception for a code that does not exist',
      createFile(
        'envelope:\n  body: { code: $x }\n  values:\n    x: { default: 1, byCode: { B: 2 } }',
      ),
      {
        at: 'catalog.yaml:9:32',
        message: 'There is no code `B` in errors.yaml.',
        hint: 'Correct it, or remove the line.',
      },
    ],
    [
      'a result of an operation that does not exist',
      createFile('envelope:\n  body: { code: $code }\n  returns: { logn: user, login: user }'),
      {
        at: 'catalog.yaml:8:14',
        message: 'There is no operation `logn` in errors.yaml.',
        hint: 'Did you mean `login`? Correct it, or remove the line.',
      },
    ],
    [
      'a sample of a placeholder that does not exist',
      createFile(
        'envelope:\n  body: { code: $code }',
        'placeholders:\n  syntax: [braces]\n  samples:\n    itm: { sample: 1 }\n',
      ),
      {
        at: 'catalog.yaml:11:5',
        message: 'No message has a placeholder `itm`.',
        hint: 'Did you mean `item`? Correct the name or `placeholders.syntax`, or remove the sample.',
      },
    ],
    [
      'a sample for a case that does not exist',
      createFile(
        'envelope:\n  body: { code: $code }',
        'placeholders:\n  syntax: [braces]\n  samples:\n    item: { sample: 1, byCase: { Two: 2 } }\n',
      ),
      {
        at: 'catalog.yaml:11:34',
        message: 'There is no case and no code `Two` in errors.yaml.',
        hint: 'Correct it, or remove the line.',
      },
    ],
    [
      'a snippet that appears on no page',
      createFile(
        'envelope:\n  body: { code: $code }',
        'snippets:\n  - { title: S, language: js, template: "f({{code|json}}, {{status}})" }\n',
      ),
      {
        at: 'catalog.yaml:9:41',
        message:
          'The snippet `S` appears on no page, because no code has all of its values: `code`, `status`.',
        hint: 'Use values that errors.yaml documents, add a filter such as `|json`, or remove the snippet.',
      },
    ],
  ])('are reported: %s', (_, file, problem) => {
    expect(listProblems({ 'catalog.yaml': file, ...errors })).toEqual([problem]);
  });

  it('are not reported if they exist', () => {
    const file = createFile(
      'envelope:\n  body: { code: $code, $operation: $x, price: $$5 }\n  metaVariables: true\n  returns: { login: user }\n  values:\n    x: { default: 1, byCode: { A: 2 } }',
      'placeholders:\n  syntax: [braces]\n  samples:\n    item: { sample: 1, byCase: { One: 2, A: 3 } }\n    param: { sample: a }\n    "meta:Param": { sample: b }\n' +
        'snippets:\n  - { title: S, language: js, template: "f({{operation}})" }\n',
    );
    expect(listProblems({ 'catalog.yaml': file, ...errors })).toEqual([]);
  });

  it('are not reported if an invalid record may contain them', () => {
    const file = createFile(
      'envelope:\n  body: { code: $code }',
      'placeholders:\n  syntax: [braces]\n  samples:\n    item: { sample: 1 }\n',
    );
    const text = '- { code: A, status: 99, message: "{item}" }\n- { code: B }\n';
    const problems = listProblems({ 'catalog.yaml': file, 'errors.yaml': text });
    expect(problems.map(({ message }) => message)).toEqual([
      '`status` is `99`, which is not an HTTP status code.',
    ]);
  });
});
