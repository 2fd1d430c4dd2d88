import { describe, expect, it, test } from 'vitest';
import { readFields } from '../../../../src/paste/read/read-fields.ts';
import { runToEnd, listFields } from '../../support/explainer.ts';

const read = (text: string) => runToEnd(readFields(text));

const error = '{"code":"a_b","message":"say \\"hi\\" to \\u00e9"}';
const escapeError = (times: number) => {
  let text = error;
  for (let time = 0; time < times; time++) text = JSON.stringify({ body: text });
  return text;
};

describe('in JSON', () => {
  test.each([0, 1, 2, 3, 6])('that was escaped %i times', (times) => {
    expect(listFields(escapeError(times))).toEqual(['code=a_b', 'message=say "hi" to é']);
    expect(read(escapeError(times)).fields.at(-1)?.depth).toBe(times + 1);
  });

  test.each<[string, string[]]>([
    ['{"code":404,"ok":true,"none":null}', ['code=404', 'ok=true', 'none=null']],
    ['{"a":{"b":{"code":"a_b"}},"c":1}', ['b.code=a_b', 'c=1']],
    ['{"errors":[{"code":"a"},{"code":"b"}]}', ['code=a', 'code=b']],
    ['{"codes":["a_b","c_d"]}', ['codes.=a_b', 'codes.=c_d']],
    ['{"code" : "a_b" ,\n "message":\t"x" }', ['code=a_b', 'message=x']],
    ['{"code":""}', ['code=']],
    ['{"path":"C:\\\\new\\\\x"}', ['path=C:\\new\\x']],
    ['{"code":"a"}\n{"code":"b"}\n', ['code=a', 'code=b']],
    ['{"code":"a"}{"code":"b"}', ['code=a', 'code=b']],
    ['\\"code\\":\\"a_b\\",\\"message\\":\\"x\\"', ['code=a_b', 'message=x']],
  ])('%s', (text, fields) => {
    expect(listFields(text)).toEqual(fields);
  });
});

describe('in a truncated text', () => {
  test.each<[string, string[], string[]]>([
    ['{"code":"a_b","message":"cut of', ['code=a_b', 'message=cut of'], ['message']],
    ['{"code":"a_b","mess', ['code=a_b', '=mess'], ['']],
    ['the rest of it","code":"a_b"}', ['=the rest of it', 'code=a_b'], ['']],
    ['ode":"a_b","message":"x y"}', ['=a_b', 'message=x y'], []],
    ['{"code":"a_b"},{"code":', ['code=a_b', 'code='], []],
    ['{"b":"{\\"code\\":\\"a_b\\",\\"m\\":\\"cut he', ['code=a_b', 'm=cut he'], ['b', 'm']],
    ["{ code: 'a_b', message: 'cut of", ['code=a_b', "message='cut of"], []],
  ])('%s', (text, fields, cut) => {
    expect(listFields(text)).toEqual(fields);
    expect(
      read(text)
        .fields.filter(({ isCut }) => isCut)
        .map(({ key }) => key),
    ).toEqual(cut);
  });

  test.each<[string, boolean]>([
    ['{"code":"a_b"}', false],
    ['{"code":"a_b"', true],
    ['[{"code":"a_b"]', true],
    ['"code":"a_b"}', true],
  ])('%s contains an incomplete object: %s', (text, isCut) => {
    const groups = read(text).fields.map(({ group }) => group);
    expect(groups.some((group) => group.isCut)).toBe(isCut);
  });
});

describe('in the output of programs', () => {
  test.each<[string, string, string[]]>([
    ['Node', "{ code: 'a_b', message: `it's` }", ['code=a_b', "message=it's"]],
    [
      'Python',
      "{'code': 'a_b', 'message': \"can't go\", 'x': None}",
      ['code=a_b', "message=can't go", 'x=None'],
    ],
    ['Ruby', '{:code=>"a_b", "message"=>"x y"}', ['code=a_b', 'message=x y']],
    ['Elixir', '%{code: "a_b", message: "x y"}', ['code=a_b', 'message=x y']],
    [
      'Swift',
      'E(code: Optional("a_b"), text: Optional("x y"), meta: nil)',
      ['code=a_b', 'text=x y', 'meta=nil'],
    ],
    ['Objective-C', '[AnyHashable("meta"): ["n": "x"], "code": "a_b"]', ['meta.n=x', 'code=a_b']],
    ['Rust', 'Err(E { code: "a_b", text: Some("x y") })', ['code=a_b', 'text=x y']],
    ['Kotlin', 'E(code=a_b, message=x y)', ['code=a_b', 'message=x y']],
    ['Go map', 'map[code:a_b message:x y z n:7]', ['code=a_b', 'message=x y z', 'n=7']],
    ['Go struct', '{Code:a_b Message:x y N:7}', ['Code=a_b', 'Message=x y', 'N=7']],
    [
      'print_r',
      'Array\n(\n    [code] => a_b\n    [message] => x y\n)\n',
      ['code=a_b', 'message=x y'],
    ],
    ['var_dump', 'array(1) {\n  ["code"]=>\n  string(3) "a_b"\n}', ['code=a_b']],
    ['var_dump, with quotes', 'm: string(7) "a "b" c"', ['m=a "b" c', '=a ']],
    ['a query', '?code=a_b&message=x+y', ['code=a_b', 'message=x+y']],
    ['an assignment', 'code = "a_b"', ['code=a_b']],
  ])('%s', (_, text, fields) => {
    expect(listFields(text)).toEqual(fields);
  });

  it('does not treat characters of URLs and class names as separators', () => {
    expect(listFields('map[url:http://x.y code:a_b]')).toEqual(['url=http://x.y', 'code=a_b']);
    expect(listFields('(E::Gone code:a_b)')).toEqual(['code=a_b']);
  });

  it('continues with the next key after an escaped string', () => {
    const inner = JSON.stringify({ b: JSON.stringify({ c: 'd' }), e: 'f' });
    expect(listFields(JSON.stringify({ a: inner, g: 'h' }))).toEqual(['c=d', 'e=f', 'g=h']);
  });

  it('keeps the fields of a nested object with its key', () => {
    const text = 'map[code:a_b meta:map[name:slug] status:404]';
    expect(listFields(text)).toContain('meta.name=slug');
    expect(listFields(text)).toContain('status=404');
  });
});

test.each([
  'time 10:30:05',
  'http://x.y/z',
  'a::b',
  'x==y',
  'C:\\path',
  "don't, can't",
  'two words: another',
])('there is no field in %s', (text) => {
  expect(listFields(text)).toEqual([]);
});
