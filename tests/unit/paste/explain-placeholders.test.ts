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
