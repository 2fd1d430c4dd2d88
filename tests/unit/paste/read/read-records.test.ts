import { describe, expect, it, test } from 'vitest';
import { readFields } from '../../../../src/paste/read/read-fields.ts';
import { runToEnd, listFields } from '../../support/explainer.ts';

/** Lists the keys of each record of a text. */
function listRecords(text: string): string[] {
  return runToEnd(readFields(text))
    .roots.map(({ fields }) => fields.map(({ key }) => key).join(' '))
    .filter((keys) => keys !== '');
}

describe('YAML', () => {
  test.each<[string, string[]]>([
    ['code: a_b\nmessage: x y\n', ['code=a_b', 'message=x y']],
    ['code: a_b\r\nmessage: x y\r\n', ['code=a_b', 'message=x y']],
    ['code: \'a_b\'\nmessage: "x y"\n', ['code=a_b', 'message=x y']],
    ['message: |\n  one\n  two\ncode: a_b\n', ['message=one two', 'code=a_b']],
    ['message: >-\n  one\n\n  two\ncode: a_b\n', ['message=one two', 'code=a_b']],
    ['message: one\n  two\ncode: a_b\n', ['message=one two', 'code=a_b']],
    ['- message: |\n    one\n    two\n  code: a_b\n', ['message=one two', 'code=a_b']],
    ['a:\n  - code: a_b\n    message: x\n', ['a=', 'code=a_b', 'message=x']],
  ])('%j', (text, fields) => {
    expect(listFields(text)).toEqual(fields);
  });

  test.each([
    ['a key', 'message: one\n  code: a_b'],
    ['a list item', 'message: one\n  - two'],
    ['a stack frame', 'message: one\n    at x (y.js:1:2)'],
    ['a bracket', 'message: one\n  }'],
    ['the same indentation', '  message: one\n  two'],
  ])('the next line is not part of the value: %s', (_, text) => {
    expect(listFields(text)).toContain('message=one');
  });

  it('reads every item of a list as a record', () => {
    const text = '- code: a\n  message: x\n- code: b\n  message: y\n';
    expect(listRecords(text)).toEqual(['code message', 'code message']);
    expect(listRecords('---\ncode: a\n---\nmessage: b\n')).toEqual(['code', 'message']);
  });
});

describe('logfmt', () => {
  test.each<[string, string[]]>([
    [
      'level=error msg="x y" code=a_b status=404',
      ['level=error', 'msg=x y', 'code=a_b', 'status=404'],
    ],
    ['msg=two words code=a_b', ['msg=two words', 'code=a_b']],
    ['code=a_b, message=x y; z=1', ['code=a_b', 'message=x y', 'z=1']],
    ['msg="say \\"hi\\"" code=a_b', ['msg=say "hi"', 'code=a_b']],
    ['code= status=404', ['code=', 'status=404']],
  ])('%s', (text, fields) => {
    expect(listFields(text)).toEqual(fields);
  });

  it('begins a new record at a repeated key', () => {
    expect(listRecords('level=error code=a\nlevel=warn code=b\n')).toEqual([
      'level code',
      'level code',
    ]);
  });
});

it('reads each line of NDJSON as a separate object', () => {
  const { fields } = runToEnd(readFields('{"code":"a","n":1}\n{"code":"b","n":2}\n'));
  const groups = [...new Set(fields.map(({ group }) => group))];
  expect(groups.map((group) => group.fields.map(({ key }) => key))).toEqual([
    ['code', 'n'],
    ['code', 'n'],
  ]);
});

describe('fields in text', () => {
  test.each<[string, string[]]>([
    ['2026-11-25 ERROR api {"code":"a_b"} retry', ['code=a_b']],
    ['Response body: {"code":"a_b"}', ['code=a_b']],
    ["ApiError: gone { code: 'a_b' }", ['ApiError.code=a_b']],
    ['failed (code=a_b, status=404)', ['code=a_b', 'status=404']],
    ['he said "code": "a_b", and left', ['code=a_b']],
  ])('%s', (text, fields) => {
    expect(listFields(text)).toEqual(expect.arrayContaining(fields));
  });

  it('include those in a string', () => {
    const { fields } = runToEnd(readFields('{"body":"{\\"code\\":\\"a_b\\"}","x":"{not at all}"}'));
    expect(fields.map(({ key, isObject, depth }) => [key, isObject, depth])).toEqual([
      ['body', true, 1],
      ['code', false, 2],
      ['x', false, 1],
    ]);
  });
});
