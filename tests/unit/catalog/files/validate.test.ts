import { describe, expect, it } from 'vitest';
import { minimalCatalog, listProblems, type Problem } from '../../support/catalogs.ts';

const statusHint =
  'Write a number from 100 to 599, a class such as 4xx, or a list of them. If no status is documented, remove the field.';
const recordFields =
  '`code`, `parent`, `name`, `id`, `category`, `status`, `title`, `message`, `arguments`, `description`, `causes`, `actions`, `links`, `retry`, `retryAfter`, `retryReason`, `fixBy`, `endUser`, `outcome`, `outcomeCheck`, `meta`, `envelope`, `since`, `deprecated`, `retired`, `fields`, `operations`';

describe('a record of errors.yaml', () => {
  it.each<[string, string, string, string]>([
    [
      '- code: 404',
      '1:9',
      '`code` must be text, but `404` is a number.',
      'Put it in quotes: code: "404"',
    ],
    [
      '- code: 08006',
      '1:9',
      '`code` must be text, but `08006` is a number.',
      'Put it in quotes: code: "08006"',
    ],
    [
      '- code: -1003',
      '1:9',
      '`code` must be text, but `-1003` is a number.',
      'Put it in quotes: code: "-1003"',
    ],
    [
      '- code: 1e3',
      '1:9',
      '`code` must be text, but `1e3` is a number.',
      'Put it in quotes: code: "1e3"',
    ],
    [
      '- code: 0x1F',
      '1:9',
      '`code` must be text, but `0x1F` is a number.',
      'Put it in quotes: code: "0x1F"',
    ],
    [
      '- code: true',
      '1:9',
      '`code` must be text, but `true` is true or false.',
      'Put it in quotes: code: "true"',
    ],
    ['- name: NoUser', '1:3', '`code` is missing.', 'Add it: code: "..."'],
    [
      '- code: [A, B]',
      '1:9',
      '`code` must be text, but `["A","B"]` is a list.',
      'Write it like this: code: "..."',
    ],
    [
      '- code: A\n  status: 99',
      '2:11',
      '`status` is `99`, which is not an HTTP status code.',
      statusHint,
    ],
    [
      '- code: A\n  status: 600',
      '2:11',
      '`status` is `600`, which is not an HTTP status code.',
      statusHint,
    ],
    [
      '- code: A\n  status: "404"',
      '2:11',
      '`status` must be a number, but `404` is text.',
      'Write the number without quotes: status: 404',
    ],
    ['- code: A\n  status: ""', '2:11', '`status` is empty.', 'Write a value, or leave it out.'],
    ['- code: A\n  status:', '2:10', '`status` is empty.', 'Write a value, or leave it out.'],
    [
      '- code: A\n  retired: { date: 2025-01-01, replacedBy: "" }',
      '2:44',
      '`retired.replacedBy` is empty.',
      'Write a value, or leave it out.',
    ],
    [
      '- code: A\n  status: gone',
      '2:11',
      '`status` is `gone`, which is not an HTTP status code.',
      statusHint,
    ],
    [
      '- code: A\n  status: [401, 999]',
      '2:17',
      '`status` is `999`, which is not an HTTP status code.',
      statusHint,
    ],
    [
      '- code: A\n  title: 12',
      '2:10',
      '`title` must be text, but `12` is a number.',
      'Put it in quotes: title: "12"',
    ],
    [
      '- code: A\n  operations: login',
      '2:15',
      '`operations` must be a list, but `login` is text.',
      'Write a list: operations: [login]',
    ],
    [
      '- code: A\n  deprecated: true',
      '2:15',
      '`deprecated` must be a mapping, but `true` is true or false.',
      'Write it like this: deprecated: { ... }',
    ],
    [
      '- code: A\n  retired: { date: 31.12.2025 }',
      '2:20',
      '`retired.date` is `31.12.2025`, which is not a date.',
      'Write it as YYYY-MM-DD, for example 2026-01-31.',
    ],
    [
      '- code: A\n  retired: { date: 2025-02-30 }',
      '2:20',
      '`retired.date` is `2025-02-30`, which is not a date.',
      'Write it as YYYY-MM-DD, for example 2026-01-31.',
    ],
    [
      '- code: A\n  category: Sign In',
      '2:13',
      '`category` is `Sign In`, but may contain only a-z, 0-9, and hyphens, and must start with a letter or digit.',
      'Use a-z, 0-9, and hyphens, for example sign-in.',
    ],
    ['- code: A\n  stauts: 404', '2:3', 'Unknown field `stauts`.', 'Did you mean `status`?'],
    [
      '- code: A\n  frobnicate: 404',
      '2:3',
      'Unknown field `frobnicate`.',
      `Available fields: ${recordFields}.`,
    ],
    [
      '- code: A\n  deprecated: { reasn: Old }',
      '2:17',
      'Unknown field `reasn`.',
      'Did you mean `reason`?',
    ],
    [
      '- code: A\n  title: x\n- code: B\n  retired:\n    date: 2025-01-01\n    replacedby: []',
      '6:5',
      'Unknown field `replacedby`.',
      'Did you mean `replacedBy`?',
    ],
  ])('is reported with its position: %j', (text, at, message, hint) => {
    expect(listProblems({ 'errors.yaml': `${text}\n` })).toEqual([
      { at: `errors.yaml:${at}`, message, hint },
    ]);
  });

  it('may have any object or text as meta', () => {
    const text =
      '- code: A\n  meta: { name: param, deep: { list: [1, null] } }\n- code: B\n  meta: "{name}"\n';
    expect(listProblems({ 'errors.yaml': text })).toEqual([]);
  });

  it('has long values shortened in messages', () => {
    const [problem] = listProblems({ 'errors.yaml': `- code: A\n  status: ${'x'.repeat(500)}\n` });
    expect(problem?.message).toBe(
      `\`status\` is \`${'x'.repeat(57)}...\`, which is not an HTTP status code.`,
    );
  });

  it.each([
    ['a text instead of a record', '- A\n- code: B\n', 'The record must be a mapping'],
    ['nothing instead of a record', '-\n- code: B\n', 'The record must be a mapping'],
    [
      'a record without code and text',
      '- code: null\n  name: A\n',
      'The record has no code and no text.',
    ],
  ])('is called a record, not a file: %s', (_, text, message) => {
    const [problem] = listProblems({ 'errors.yaml': text });
    expect(problem?.message).toContain(message);
  });

  it('may have no code and an empty title if it has a message', () => {
    const text = '- code: null\n  name: A\n  title: ""\n  message: Already exists\n';
    expect(listProblems({ 'errors.yaml': text })).toEqual([]);
  });

  it('gets a hint for an empty code', () => {
    const [problem] = listProblems({ 'errors.yaml': '- code: ""\n  name: A\n  title: x\n' });
    expect(problem).toMatchObject({ at: 'errors.yaml:1:9', message: '`code` is empty.' });
    expect(problem?.hint).toContain('code: null');
  });
});

describe('catalog.yaml', () => {
  it.each<[string, string, Problem]>([
    [
      'a missing field',
      minimalCatalog.replace('owner: Example\n', ''),
      { at: 'catalog.yaml:1:1', message: '`owner` is missing.', hint: 'Add it: owner: "..."' },
    ],
    [
      'an unknown field',
      `${minimalCatalog}shortitle: Ex\n`,
      {
        at: 'catalog.yaml:10:1',
        message: 'Unknown field `shortitle`.',
        hint: 'Did you mean `shortTitle`?',
      },
    ],
    [
      'a nested unknown field',
      `${minimalCatalog}placeholders:\n  samples:\n    user: { sample: jane, meanign: who }\n`,
      {
        at: 'catalog.yaml:12:27',
        message: 'Unknown field `meanign`.',
        hint: 'Did you mean `meaning`?',
      },
    ],
    [
      'a placeholder syntax that does not exist',
      `${minimalCatalog}placeholders:\n  syntax: [angle, brace]\n`,
      {
        at: 'catalog.yaml:11:19',
        message: '`placeholders.syntax` is `brace`, which is not a valid value.',
        hint: 'Did you mean `braces`? Use one of: `angle`, `braces`, `empty-braces`, `double-braces`, `dollar-braces`, `percent-braces`, `brackets`, `backticks`, `dollar`, `quoted-dollar`, `colon`, `percent`, `printf`, `named-printf`.',
      },
    ],
    [
      'an invalid URL',
      minimalCatalog.replace('title: Example docs', 'title: Docs, url: "javascript:alert(1)"'),
      {
        at: 'catalog.yaml:4:29',
        message: '`source.url` is `javascript:alert(1)`, which is not a URL.',
        hint: 'Write a full URL that starts with https://.',
      },
    ],
    [
      'a text instead of a list',
      `${minimalCatalog}terms: OAuth\n`,
      {
        at: 'catalog.yaml:10:8',
        message: '`terms` must be a list, but `OAuth` is text.',
        hint: 'Write a list: terms: [OAuth]',
      },
    ],
    [
      'an invalid status for all errors',
      minimalCatalog.replace('envelope:\n', 'envelope:\n  status: 20\n'),
      {
        at: 'catalog.yaml:7:11',
        message: '`envelope.status` is `20`, which is not an HTTP status code.',
        hint: statusHint,
      },
    ],
    [
      'an envelope without a body',
      minimalCatalog.replace('body: { code: $code }', 'status: 200'),
      {
        at: 'catalog.yaml:6:1',
        message: '`envelope` has neither a body nor a text.',
        hint: 'Add body: { code: $code } for JSON, or text: "[$code] $message" for a line of text.',
      },
    ],
  ])('has the position reported for %s', (_, text, problem) => {
    expect(listProblems({ 'catalog.yaml': text })).toEqual([problem]);
  });

  it('has a missing sample reported as missing, not as invalid', () => {
    const text = `${minimalCatalog}placeholders:\n  samples:\n    user: { meaning: who }\n`;
    expect(listProblems({ 'catalog.yaml': text })).toMatchObject([
      { at: 'catalog.yaml:12:11', message: '`placeholders.samples.user.sample` is missing.' },
    ]);
  });

  it.each(['', '- a\n', 'text\n'])('must be a mapping, not %j', (text) => {
    const [problem] = listProblems({ 'catalog.yaml': text });
    expect(problem).toMatchObject({
      at: 'catalog.yaml:1:1',
      message: expect.stringContaining('The file must be a mapping') as string,
    });
  });
});

describe('a line of history.yaml', () => {
  it('is reported with its position', () => {
    const text =
      '- { date: 2025-1-1, change: add, code: USER_NOT_FOUND }\n- { date: 2025-01-01, change: added }\n';
    expect(listProblems({ 'history.yaml': text })).toEqual([
      {
        at: 'history.yaml:1:11',
        message: '`date` is `2025-1-1`, which is not a date.',
        hint: 'Write it as YYYY-MM-DD, for example 2026-01-31.',
      },
      {
        at: 'history.yaml:1:29',
        message: '`change` is `add`, which is not a valid value.',
        hint: 'Did you mean `added`? Use one of: `added`, `changed`, `deprecated`, `retired`, `renamed`.',
      },
      { at: 'history.yaml:2:3', message: '`code` is missing.', hint: 'Add it: code: "..."' },
    ]);
  });

  it('gets a possible value for a missing field in the hint', () => {
    const [problem] = listProblems({
      'history.yaml': '- { date: 2025-01-01, code: USER_NOT_FOUND }\n',
    });
    expect(problem).toMatchObject({ at: 'history.yaml:1:3', message: '`change` is missing.' });
    expect(problem?.hint).toContain('added');
  });
});
