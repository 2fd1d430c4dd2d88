import { describe, expect, it } from 'vitest';
import { loadCatalog, listProblems, type Files, type Problem } from '../../support/catalogs.ts';

describe('the files of a catalog', () => {
  it.each<[string, Files, Problem]>([
    [
      'must include catalog.yaml',
      { 'catalog.yaml': null },
      {
        at: 'catalog.yaml:1:1',
        message: 'The catalog has no catalog.yaml.',
        hint: 'Create one. The docs page "Add a catalog" has an example to copy.',
      },
    ],
    [
      'must include errors.yaml',
      { 'errors.yaml': null },
      {
        at: 'errors.yaml:1:1',
        message: 'The catalog has no errors.yaml.',
        hint: 'Create it by hand, with one record per case, or run `npm run errbook -- import`.',
      },
    ],
    [
      'lead to a suggestion if a name is almost right',
      { 'error.yaml': '- code: A\n' },
      {
        at: 'error.yaml:1:1',
        message: 'This file is not part of a catalog and would be ignored.',
        hint: 'Did you mean errors.yaml? Rename it.',
      },
    ],
    ...['notes.txt', 'codes/USER_NOT_FOUND.txt', 'codes/users/USER_NOT_FOUND.md'].map(
      (name): [string, Files, Problem] => [
        `are not ignored silently: ${name}`,
        { [name]: 'x' },
        {
          at: `${name}:1:1`,
          message: 'This file is not part of a catalog and would be ignored.',
          hint: 'A catalog contains only catalog.yaml, errors.yaml, history.yaml, and codes/<code>.md and guides/<family>.md with their images. Move the file elsewhere.',
        },
      ],
    ),
    ...['', '# nothing yet\n', '[]\n'].map((text): [string, Files, Problem] => [
      `must have records: ${JSON.stringify(text)}`,
      { 'errors.yaml': text },
      {
        at: 'errors.yaml:1:1',
        message: 'The catalog is empty: the file contains no records.',
        hint: 'Add at least one record: - code: "..."',
      },
    ]),
    [
      'must have a list in errors.yaml',
      { 'errors.yaml': '# facts\ncode: A\n' },
      {
        at: 'errors.yaml:2:1',
        message: 'The file must be a list of records.',
        hint: 'Begin each record with a hyphen: - code: "..."',
      },
    ],
  ])('%s', (_, files, problem) => {
    expect(listProblems(files)).toEqual([problem]);
  });

  it('do not have to include a history or guides', () => {
    expect(listProblems({})).toEqual([]);
    expect(listProblems({ 'history.yaml': '' })).toEqual([]);
  });
});

describe('invalid YAML', () => {
  it.each<[string, Files, Problem]>([
    [
      'a colon in a text',
      { 'errors.yaml': '- code: A\n  message: Failed: no user\n' },
      {
        at: 'errors.yaml:2:12',
        message: 'A text that contains a colon and a space must be in quotes.',
        hint: 'Write it like this: "Failed: no user"',
      },
    ],
    [
      'a text that begins with @',
      { 'errors.yaml': '- code: A\n- code: B\n  title: @user\n' },
      {
        at: 'errors.yaml:3:10',
        message: 'A text cannot begin with `@`.',
        hint: 'Put the text in quotes: "@user"',
      },
    ],
    [
      'a duplicate key',
      { 'errors.yaml': '- code: A\n  title: a\n  title: b\n' },
      {
        at: 'errors.yaml:3:3',
        message: 'The field `title` is written twice.',
        hint: 'Write each field only once.',
      },
    ],
    [
      'the front matter of a guide, with the line of the file',
      { 'codes/USER_NOT_FOUND.md': '---\nretry: never\ntitle: a: b\n---\nText\n' },
      {
        at: 'codes/USER_NOT_FOUND.md:3:8',
        message: 'A text that contains a colon and a space must be in quotes.',
        hint: 'Write it like this: "a: b"',
      },
    ],
  ])('is reported with its position: %s', (_, files, problem) => {
    expect(listProblems(files)).toEqual([problem]);
  });

  it('is reported for tabs, control characters, and other text', () => {
    for (const text of ['- code: A\n\ttitle: b\n', '\0\x01', '}{', '- *nowhere\n', '"', '%d\n']) {
      expect(listProblems({ 'errors.yaml': text }).length, JSON.stringify(text)).toBeGreaterThan(0);
    }
  });

  it.each(['- &a [*a]\n', '- code: A\n  meta: &a { self: *a }\n'])(
    'includes a value that contains itself: %j',
    (text) => {
      expect(listProblems({ 'errors.yaml': text })).toHaveLength(1);
    },
  );

  it('does not include a byte order mark, which some editors write', () => {
    expect(listProblems({ 'errors.yaml': '\uFEFF- code: A\n' })).toEqual([]);
  });
});

describe('a guide', () => {
  const parseGuide = (text: string) =>
    loadCatalog({ 'codes/USER_NOT_FOUND.md': text }).codes[0]?.guide;

  it('has front matter and Markdown', () => {
    const text =
      '---\nretry: after-fix\nfixBy: developer\nendUser: Sign in again.\n---\n\n## Causes\n\nNo user.\n\n---\n\nMore.\n';
    expect(parseGuide(text)).toEqual({
      file: 'content/catalogs/example/codes/USER_NOT_FOUND.md',
      body: '## Causes\n\nNo user.\n\n---\n\nMore.',
      retry: 'after-fix',
      retryAfter: null,
      fixBy: 'developer',
      endUser: 'Sign in again.',
      outcome: null,
      outcomeCheck: null,
      family: null,
      cause: null,
      retryReason: null,
      placeholders: null,
      examples: [],
    });
  });

  it.each([
    [
      'no front matter',
      'Just text.\n\n---\n\nretry: never\n',
      null,
      'Just text.\n\n---\n\nretry: never',
    ],
    ['empty front matter', '---\n---\nText', null, 'Text'],
    ['only front matter', '---\nretry: later\n---', 'later', ''],
    ['Windows line ends', '---\r\nretry: later\r\n---\r\nText\r\n', 'later', 'Text'],
    ['no content', '', null, ''],
  ])('can have %s', (_, text, retry, body) => {
    expect(parseGuide(text)).toMatchObject({ retry, body });
  });

  it('can begin with a byte order mark', () => {
    expect(parseGuide('\uFEFF---\nretry: later\n---\nText')).toMatchObject({
      retry: 'later',
      body: 'Text',
    });
  });

  it.each<[string, string, Problem]>([
    [
      'front matter that is not closed',
      '---\nretry: never\n\nText\n',
      {
        at: 'codes/USER_NOT_FOUND.md:1:1',
        message: 'The front matter begins with --- but never ends.',
        hint: 'Add a line with --- after its last field.',
      },
    ],
    [
      'a value that is not one of the possible ones',
      '---\nretry: nevr\n---\n',
      {
        at: 'codes/USER_NOT_FOUND.md:2:8',
        message: '`retry` is `nevr`, which is not a valid value.',
        hint: 'Did you mean `never`? Use one of: `never`, `after-fix`, `backoff`, `later`.',
      },
    ],
    [
      'a code without quotes',
      '---\ncode: 08006\n---\n',
      {
        at: 'codes/USER_NOT_FOUND.md:2:7',
        message: '`code` must be text, but `08006` is a number.',
        hint: 'Put it in quotes: code: "08006"',
      },
    ],
    [
      'a wrong correction of a case',
      '---\ncases:\n  USER_NOT_FOUND: { status: 600 }\n---\n',
      {
        at: 'codes/USER_NOT_FOUND.md:3:29',
        message: '`cases.USER_NOT_FOUND.status` is `600`, which is not an HTTP status code.',
        hint: 'Write a number from 100 to 599, a class such as 4xx, or a list of them. If no status is documented, remove the field.',
      },
    ],
  ])('must not have %s', (_, text, problem) => {
    expect(listProblems({ 'codes/USER_NOT_FOUND.md': text })).toContainEqual(problem);
  });
});
