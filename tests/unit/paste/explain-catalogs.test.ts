import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { codeOf, explainerOf, explainerOver, madeUp, marked } from '../support/explainer.ts';

const odd = [
  '0',
  '404',
  '1003',
  '-1003',
  '08006',
  'ns.user.gone',
  'auth/user-not-found',
  'ns:user:gone',
  'com.example.Error$Inner',
  'Not Found Here',
  'größe_überschritten',
  'ошибка_сети',
  '用户不存在',
  '💥',
  'a+b?',
  '(%q) {{x}} <b>',
  'TimeOut',
  'TIMEOUT',
  'timeout',
  'E_A',
  'e_a',
  'constructor',
  '__proto__',
  'x_'.repeat(55) + 'y',
];
let explainer: Explainer;
beforeAll(async () => {
  explainer = await explainerOf(odd.map((code) => ({ code })));
});
const codes = (text: string) => explainer.explain(text).matches.map(codeOf);

describe('whatever a code is, it is found as the value of its key', () => {
  test.each(odd)('%s', (code) => {
    const json = JSON.stringify({ code });
    for (const text of [json, JSON.stringify(json), `{ code: '${code}' }`, `x: ${json}\n`]) {
      const { matches } = explainer.explain(text);
      expect(matches.map(codeOf)).toEqual([code]);
      expect(matches.flatMap((match) => marked(text, match))).toEqual([`code: ${code}`]);
      expect(matches[0]?.confidence).toBeGreaterThanOrEqual(minConfidence.sure);
    }
  });

  test.each(['0', '404', '1003', '-1003'])('%s, as a number', (code) => {
    expect(codes(`{"code":${code}}`)).toEqual([code]);
    expect(codes(`code=${code} x=1`)).toEqual([code]);
    expect(codes(`{"other":${code}}`)).toEqual([]);
  });

  test.each(odd.filter((code) => /^[\p{L}\p{N}_.:/$-]+$/u.test(code)))(
    '%s, pasted alone',
    (code) => {
      expect(codes(code)).toEqual([code]);
    },
  );

  test.each(odd.filter((code) => /\p{L}[_.:/]\p{L}/u.test(code)))('%s, in a long text', (code) => {
    const text = `${'Something went wrong here and there. '.repeat(10)}It was ${code}, I think.`;
    expect(codes(text)).toEqual([code]);
  });

  test.each([
    '{"code":40}',
    '{"code":4040}',
    '{"code":404.5}',
    '{"code":-404}',
    '{"code":8006}',
    '{"code":"1003a"}',
    '{"status":404}',
    'HTTP 404 on page 0 of 1003',
    'took 404 ms, then 0 again',
    'Not Found Here and there',
    '{"code":"Time_OUT_"}',
    '{"code":"x_x_x"}',
  ])('but not in %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

describe('codes that two catalogs have', () => {
  let both: Explainer;
  beforeAll(async () => {
    const [one, two] = ['one', 'two'].map((id) =>
      madeUp(
        [
          {
            code: 'same_code',
            status: id === 'one' ? 400 : 404,
            message: `It is so in catalog ${id}.`,
          },
          { code: `only_${id}` },
        ],
        { id, body: { [id === 'one' ? 'code' : 'errorName']: '$code', message: '$message' } },
      ),
    );
    if (!one || !two) throw new Error('There are two.');
    both = await explainerOver([one, two]);
  });
  const catalogs = (text: string) => both.explain(text).matches.map(({ entry }) => entry.catalog);
  const first = (text: string) => both.explain(text).primary?.entry.catalog;

  it('are both shown where nothing tells', () => {
    expect(catalogs('same_code')).toEqual(['one', 'two']);
    expect(catalogs('only_two')).toEqual(['two']);
  });

  test.each([
    ['the key', '{"errorName":"same_code"}', 'two'],
    ['the key', '{"code":"same_code"}', 'one'],
    ['the message', '{"code":"same_code","message":"It is so in catalog two."}', 'two'],
    ['the message', '{"code":"same_code","message":"It is so in catalog one."}', 'one'],
    ['the message alone', 'It is so in catalog two.', 'two'],
    ['the address', 'https://errors.example.com/two/same_code/', 'two'],
    ['the status', 'status=404 same_code', 'two'],
  ])('%s tells which is meant: %s', (_, text, expected) => {
    expect(first(text)).toBe(expected);
  });
});
