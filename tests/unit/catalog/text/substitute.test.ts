import { describe, expect, it } from 'vitest';
import { fillText, listAllNames, substitute } from '../../../../src/catalog/text/substitute.ts';

const values = {
  code: 404,
  message: 'Gone (for good) [really]',
  title: undefined,
  meta: { a: [1] },
  none: null,
  'fields.sqlstate': '42P01',
  'fields.exit-code': undefined,
};

describe('values in a text', () => {
  it.each([
    ['Error $code: $message', 'Error 404: Gone (for good) [really]'],
    [
      '[$code] $message (SQLSTATE: $fields.sqlstate)',
      '[404] Gone (for good) [really] (SQLSTATE: 42P01)',
    ],
    ['costs $5 or $$code, $code.', 'costs $5 or $code, 404.'],
    ['$meta and $none', '{"a":[1]} and null'],
    ['$title: $code', ': 404'],
    ['$code: $title', '404:'],
    ['[$title] $code', '404'],
    ['$code ($title) [exit $fields.exit-code]', '404'],
    ['$code ($title, $code)', '404 (, 404)'],
    ['(fixed) $code', '(fixed) 404'],
    [
      'ERROR:  $message\nDETAIL:  $title\nHINT:  $code',
      'ERROR:  Gone (for good) [really]\nHINT:  404',
    ],
    ['$title', undefined],
    ['Short: $title, $unknown', undefined],
    ['no values', 'no values'],
  ])('are replaced: %j', (text, expected) => {
    expect(fillText(text, values)).toBe(expected);
  });

  it('keep their type if they are the whole text, and make a key without a value disappear', () => {
    expect(
      substitute({ code: $('code'), text: 'Error $code', short: 'It: $title', $code: 1 }, values),
    ).toEqual({ code: 404, text: 'Error 404' });
    expect(substitute({ list: [$('meta'), $('title'), '$fields.sqlstate'] }, values)).toEqual({
      list: [{ a: [1] }, '42P01'],
    });
  });

  it('are listed, in texts and keys', () => {
    expect(listAllNames({ $operation: [{ a: 'E $code: $$x' }], b: '$fields.exit-code' })).toEqual([
      'operation',
      'code',
      'fields.exit-code',
    ]);
  });
});

function $(name: string): string {
  return `$${name}`;
}
