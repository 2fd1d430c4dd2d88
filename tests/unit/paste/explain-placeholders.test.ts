import { describe, expect, test } from 'vitest';
import { findTemplate } from '../../../src/paste/explanation.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { getCode, createRecordExplainer, getValues } from '../support/explainer.ts';

const body = { code: '$code', message: '$message' };

describe('placeholders in every syntax', () => {
  test.each<[string, string, string, Record<string, string>]>([
    [
      'angle',
      'The user <userID> of <team> is gone for good.',
      'The user 7 of A <b> c is gone for good.',
      { userID: '7', team: 'A <b> c' },
    ],
    [
      'printf',
      'The limit of %d users per %s was reached: %q',
      'The limit of 10 users per team was reached: "a b"',
      { '%d': '10', '%s': 'team', '%q': '"a b"' },
    ],
    [
      'braces',
      'The user {id} of {team.name} is gone for good.',
      'The user {id} of x | y is gone for good.',
      { id: '{id}', 'team.name': 'x | y' },
    ],
    [
      'double-braces',
      'The user {{id}} of {{ team }} is not {here}.',
      'The user 7 of x is not {here}.',
      { id: '7', team: 'x' },
    ],
    [
      'dollar-braces',
      'The user ${id} pays $5 and not {so} ${little}.',
      'The user 7 pays $5 and not {so} 1 $.',
      { id: '7', little: '1 $' },
    ],
    [
      'angle',
      'The <kind> <name> is gone for good.',
      'The big team x_1 is gone for good.',
      { kind: 'big team', name: 'x_1' },
    ],
  ])('%s', async (syntax, message, filledMessage, values) => {
    const explainer = await createRecordExplainer(
      [
        { code: 'a_b', message },
        { code: 'c_d', message: 'x' },
      ],
      { syntax: [syntax], body },
    );
    for (const text of [
      JSON.stringify({ code: 'a_b', message: filledMessage }),
      JSON.stringify({ message: filledMessage }),
      filledMessage,
    ]) {
      const { primary } = explainer.explain(text);
      expect(primary && getCode(primary)).toBe('a_b');
      expect(primary && getValues(primary)).toEqual(values);
      expect(primary && findTemplate(primary.errorCase)).toBe(message);
    }
  });

  test.each<[string, string, string, Record<string, string>]>([
    [
      'percent',
      'The user %name% of %team% is gone for good.',
      'The user 5% Bob of x y is gone for good.',
      { name: '5% Bob', team: 'x y' },
    ],
    [
      'quoted-dollar',
      "The type '$type' is no valid type of '$value' here.",
      "The type 'List<$x>' is no valid type of 'a b' here.",
      { type: 'List<$x>', value: 'a b' },
    ],
    [
      'backticks',
      'There is no `NAME` in the module `MODULE` of yours.',
      'There is no `foo` in the module `std::io` of yours.',
      { NAME: 'foo', MODULE: 'std::io' },
    ],
    [
      'printf',
      '用户没有找到，请检查％d个输入然后再试一次',
      '用户没有找到，请检查3个输入然后再试一次',
      { '％d': '3' },
    ],
    [
      'printf',
      'could not write %zu bytes of %5.2f%% to the file: %m',
      'could not write 10 bytes of 12.50% to the file: No space left on device',
      { '%zu': '10', '%5.2f': '12.50', '%m': 'No space left on device' },
    ],
    [
      '',
      'A wait of X seconds is required before you try again',
      'A wait of 17 seconds is required before you try again',
      { X: '17' },
    ],
  ])('%s: %s', async (syntax, message, text, values) => {
    const explainer = await createRecordExplainer(
      [
        { code: 'a_b', message },
        { code: 'c_d', message: 'Something that is very different from it' },
      ],
      { syntax: syntax === '' ? [] : [syntax], patterns: ['\\bX\\b'], body },
    );
    const { primary } = explainer.explain(text);
    expect(primary && getCode(primary)).toBe('a_b');
    expect(primary && getValues(primary)).toEqual(values);
  });

  test('values have the names of the arguments', async () => {
    const args = [{ name: 'table' }, { name: 'database' }];
    const message = 'The table %2$s is not a table of the database %1$s.';
    const record = { code: 'a_b', message, arguments: args.toReversed() };
    const explainer = await createRecordExplainer([record], { syntax: ['printf'], body });
    const { primary } = explainer.explain('The table x is not a table of the database y.');
    expect(primary && getValues(primary)).toEqual({ table: 'x', database: 'y' });
  });

  test.each([
    'Texts with <tags> and {{braces}} and ${more} and %q | pipes are said as they are',
    'It has one line,\nand another one\n  and a third | 3',
    'A <b>bold</b> & "quoted" \\d+ $1 $& [a-z]* (x|y)? text',
    'Ошибка: поле «имя» не заполнено — совсем',
    '用户不存在，请检查您的输入然后再试一次',
    '\u202eהמשתמש לא נמצא במערכת הזאת\u202c',
    '💥💥 It went up in smoke, all of it 💥💥',
  ])('a message without placeholders matches exactly: %j', async (message) => {
    const explainer = await createRecordExplainer([{ code: 'a_b', message }], { body });
    const { primary } = explainer.explain(JSON.stringify({ code: 'a_b', message }));
    expect(primary).toMatchObject({ values: [], differences: [] });
    expect(primary && findTemplate(primary.errorCase)).toBe(message);
    expect(primary?.confidence).toBeGreaterThanOrEqual(minConfidence.sure);
    for (const text of [
      message,
      JSON.stringify({ message }),
      JSON.stringify(JSON.stringify({ message })),
    ]) {
      expect(explainer.explain(text).matches.map(getCode)).toEqual(['a_b']);
    }
  });
});
