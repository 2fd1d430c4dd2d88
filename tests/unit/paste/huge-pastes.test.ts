import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import { getCode, getExplainer } from '../support/explainer.ts';

const megabyte = 1_000_000;
const repeat = (unit: string) => unit.repeat(Math.ceil(megabyte / unit.length));
const message = 'No user was found with id user_1';
const error = JSON.stringify({ code: 'resource_not_found', long_message: message });

/** Creates a text of pseudorandom code units below `bound`, which is always the same. */
function createRandomText(bound: number): string {
  let state = 20_261_125;
  const units = Array.from({ length: megabyte }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(Math.floor((state / 2 ** 32) * bound));
  });
  return units.join('');
}

let explainer: Explainer;
beforeAll(async () => {
  explainer = await getExplainer(readFixtureCatalogs());
});

describe('one megabyte of text that is slow to read has no match', () => {
  test.each([
    '{',
    '[',
    '(',
    '}',
    '["',
    '{"a":',
    '{"a":"b",',
    '{"a":"{\\"a\\":\\"',
    '"',
    "'a ",
    '`',
    '“a',
    '\\',
    '\\"',
    '"\\',
    '\\u',
    '\\n',
    'a: ',
    'a:',
    'a=b ',
    '(a=',
    'a => ',
    '[a] => ',
    'map[a:',
    'Optional("',
    '" + "',
    '- a: b\n',
    'a: |\n',
    '---\n',
    '> ',
    '\n',
    ' ',
    '\0',
    '\ud83d',
    '\udca5\ud83d',
    '\u202e\u05e9\u05dc\u05d5\u05dd ',
    '\u200b',
    'ﷺ',
    'e\u0301',
    'İ',
    'a',
    'a_',
    'aA',
    'a.',
    'a/',
    '::',
    '%20',
    '&quot;',
    '\x1b[31m',
    '[31m',
    'https://a/b/c#',
    '404 ',
    'status: 404\n',
    'the user was ',
    'not found ',
    'at x (y.js:1:2)\n',
  ])('%j', (unit) => {
    expect(explainer.explain(repeat(unit)).matches).toEqual([]);
  });

  test.each([
    ['bytes', createRandomText(0x100)],
    ['UTF-16 code units', createRandomText(0x10000)],
    ['nested objects', '{"a":'.repeat(150_000) + '1' + '}'.repeat(150_000)],
    ['nested lists', '['.repeat(500_000) + ']'.repeat(500_000)],
  ])('%s', (_, text) => {
    expect(explainer.explain(text).matches).toEqual([]);
  });
});

describe('a repeated error is one match', () => {
  test.each([
    ['in lines', `${error}\n`],
    ['on one line', `${error} `],
    ['in an endless list', `${error},`],
    ['as YAML', `- code: resource_not_found\n  long_message: ${message}\n`],
    ['in log lines', `2026-11-25 WARN [api] resource_not_found: ${message}\n`],
  ])('%s', (_, unit) => {
    const { matches } = explainer.explain(repeat(unit));
    expect(matches.map(getCode)).toEqual(['resource_not_found']);
    expect(matches[0]?.errorCase?.id).toBe('UserNotFound');
    expect(matches[0]?.count).toBeGreaterThan(100);
  });
});

it('returns the first errors of a paste with too many different ones, and marks the result as partial', () => {
  const lines = Array.from({ length: 80 }, (_, index) =>
    error.replace('user_1', `user_${index}_of_many`),
  );
  const { matches, isPartial } = explainer.explain(lines.join('\n'));
  expect(matches).toHaveLength(50);
  expect(isPartial).toBe(true);
  expect(explainer.explain(error).isPartial).toBe(false);
});

test.each([
  ['before', (paste: string) => repeat('INFO nothing happened here at all\n') + paste],
  ['after', (paste: string) => `${paste}\n${repeat('INFO nothing happened here at all\n')}`],
  ['around', (paste: string) => `${'{"a":'.repeat(100)}${paste}${'}'.repeat(100)}`],
])('finds an error with a large amount of text %s it', (_, surround) => {
  const { matches, primary } = explainer.explain(surround(error));
  expect(matches.map(getCode)).toEqual(['resource_not_found']);
  expect(primary?.errorCase?.id).toBe('UserNotFound');
  expect(primary?.confidence).toBeGreaterThanOrEqual(minConfidence.sure);
});

it('reads an error that was escaped ten times', () => {
  let text = error;
  for (let time = 0; time < 10; time++) text = JSON.stringify(text);
  expect(explainer.explain(text).primary).toMatchObject({
    errorCase: { id: 'UserNotFound' },
    values: [{ name: 'userID', value: 'user_1' }],
  });
});
