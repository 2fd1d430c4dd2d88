import { describe, expect, it, test } from 'vitest';
import { readFields } from '../../../../src/paste/read/read-fields.ts';
import { atOnce, fieldsOf } from '../../support/explainer.ts';

/** The keys of each record of a text. */
function records(text: string): string[] {
  return atOnce(readFields(text))
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
    expect(fieldsOf(text)).toEqual(fields);
  });

  test.each([
    ['a key', 'message: one\n  code: a_b'],
    ['an entry', 'message: one\n  - two'],
    ['a frame of a stack', 'message: one\n    at x (y.js:1:2)'],
    ['a bracket', 'message: one\n  }'],
    ['no further in', '  message: one\n  two'],
  ])('a line below is none of the value: %s', (_, text) => {
    expect(fieldsOf(text)).toContain('message=one');
  });

  it('reads every entry of a list as a record', () => {
    const text = '- code: a\n  message: x\n- code: b\n  message: y\n';
    expect(records(text)).toEqual(['code message', 'code message']);
    expect(records('---\ncode: a\n---\nmessage: b\n')).toEqual(['code', 'message']);
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
    expect(fieldsOf(text)).toEqual(fields);
  });

  it('begins a record where a key comes again', () => {
    expect(records('level=error code=a\nlevel=warn code=b\n')).toEqual([
      'level code',
      'level code',
    ]);
  });
});

it('reads each line of NDJSON as an object of its own', () => {
  const { fields } = atOnce(readFields('{"code":"a","n":1}\n{"code":"b","n":2}\n'));
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
    expect(fieldsOf(text)).toEqual(expect.arrayContaining(fields));
  });

  it('are those of a string, where it holds some', () => {
    const { fields } = atOnce(readFields('{"body":"{\\"code\\":\\"a_b\\"}","x":"{not at all}"}'));
    expect(fields.map(({ key, isNested, depth }) => [key, isNested, depth])).toEqual([
      ['body', true, 1],
      ['code', false, 2],
      ['x', false, 1],
    ]);
  });
});
