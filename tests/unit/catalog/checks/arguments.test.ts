import { expect, it } from 'vitest';
import { listProblems, minimalCatalog } from '../../support/catalogs.ts';

const create = (record: string, placeholders = '{ syntax: [printf, braces] }') =>
  listProblems({
    'catalog.yaml': `${minimalCatalog}placeholders: ${placeholders}\n`,
    'errors.yaml': `- code: A\n${record}`,
  });

it.each([
  [
    'more arguments than placeholders',
    '  message: The table %s is gone\n  arguments: [{ name: table }, { name: database }]\n',
    {
      at: 'errors.yaml:3:40',
      message: 'The message has no placeholder for the argument `database`.',
      hint: 'Arguments belong to the placeholders in their order. Delete it, or correct `placeholders`.',
    },
  ],
  [
    'a name that occurs twice',
    '  message: The table %s of %s is gone\n  arguments: [{ name: table }, { name: table }]\n',
    {
      at: 'errors.yaml:3:40',
      message: 'The argument `table` is listed twice.',
      hint: 'Give it a different name, or delete it.',
    },
  ],
  [
    'a misspelled name',
    '  message: The table {table} is gone\n  arguments: [{ name: tabel }]\n',
    {
      at: 'errors.yaml:3:23',
      message: 'The message has no placeholder for the argument `tabel`.',
      hint: 'Did you mean `table`? Write the name as in the message.',
    },
  ],
  [
    'a field that does not exist',
    '  message: The table {table} is gone\n  arguments: [{ name: table, typ: text }]\n',
    { at: 'errors.yaml:3:30', message: 'Unknown field `typ`.', hint: 'Did you mean `type`?' },
  ],
])('reports %s', (_, record, problem) => {
  expect(create(record)).toEqual([problem]);
});

it('allows arguments that the message does not print, if it takes them by name', () => {
  expect(
    create(
      '  message: The table {table} is gone\n  arguments: [{ name: table }, { name: reason }]\n',
    ),
  ).toEqual([]);
  expect(create('  message: It is gone\n  arguments: [{ name: reason, sample: 5 }]\n')).toEqual([]);
  expect(
    create('  message: The {0} of {2}\n  arguments: [{ name: a }, { name: b }, { name: c }]\n'),
  ).toEqual([]);
});

it('reports the arguments of a case in a guide', () => {
  const problems = listProblems({
    'catalog.yaml': `${minimalCatalog}placeholders: { syntax: [printf] }\n`,
    'errors.yaml': '- code: A\n  name: One\n  message: The table %s\n',
    'codes/A.md': '---\ncases:\n  One:\n    arguments: [{ name: a }, { name: b }]\n---\n',
  });
  expect(problems).toMatchObject([
    {
      at: 'codes/A.md:4:38',
      message: 'The message has no placeholder for the argument `b`.',
    },
  ]);
});

it.each([
  ['(', 'is not a regular expression: Unterminated group'],
  ['a**', 'is not a regular expression: Nothing to repeat'],
  ['X*', 'matches an empty text'],
  ['(?=X)', 'matches an empty text in a message', 'The pattern `(?=X)`'],
  [
    '([A-Z]+_)+X',
    'can take endless time, because it repeats a group with repetitions or alternatives',
  ],
  [
    '(?:a|a)*X',
    'can take endless time, because it repeats a group with repetitions or alternatives',
  ],
  [
    '(\\w{2,9}){2,}',
    'can take endless time, because it repeats a group with repetitions or alternatives',
  ],
  ['\\bZ\\b', 'No message has a placeholder that matches `\\bZ\\b`.', ''],
])('reports the pattern %j', (pattern, problem, start?: string) => {
  const problems = create('  message: Wait X seconds\n', `\n  patterns:\n    - '${pattern}'`);
  const expected =
    start === ''
      ? problem
      : `${start ?? `\`placeholders.patterns\` has the pattern \`${pattern}\`, which`} ${problem}.`;
  expect(problems).toMatchObject([{ at: 'catalog.yaml:12:7', message: expected }]);
  expect(problems[0]?.hint).toMatch(/\w{4,}.*\.$/);
});

it.each(['\\bX\\b', '[A-Z]', '(X)', '(?<wait>X)(?: seconds)?', 'Wait (\\p{Lu}) (?:s|m)econds'])(
  'accepts the pattern %j',
  (pattern) => {
    expect(create('  message: Wait X seconds\n', `\n  patterns:\n    - '${pattern}'`)).toEqual([]);
  },
);
