import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import {
  getCode,
  createRecordExplainer,
  getExplainer,
  createCatalog,
  listHighlights,
} from '../support/explainer.ts';

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
  explainer = await createRecordExplainer(odd.map((code) => ({ code })));
});
const listCodes = (text: string) => explainer.explain(text).matches.map(getCode);

describe('any code is found as the value of its key', () => {
  test.each(odd)('%s', (code) => {
    const json = JSON.stringify({ code });
    for (const text of [json, JSON.stringify(json), `{ code: '${code}' }`, `x: ${json}\n`]) {
      const { matches } = explainer.explain(text);
      expect(matches.map(getCode)).toEqual([code]);
      expect(matches.flatMap((match) => listHighlights(text, match))).toEqual([`code: ${code}`]);
      expect(matches[0]?.confidence).toBeGreaterThanOrEqual(minConfidence.sure);
    }
  });

  test.each(['0', '404', '1003', '-1003'])('%s, as a number', (code) => {
    expect(listCodes(`{"code":${code}}`)).toEqual([code]);
    expect(listCodes(`code=${code} x=1`)).toEqual([code]);
    expect(listCodes(`{"other":${code}}`)).toEqual([]);
  });

  test.each(odd.filter((code) => /^[\p{L}\p{N}_.:/$-]+$/u.test(code)))(
    '%s, without other text',
    (code) => {
      expect(listCodes(code)).toEqual([code]);
    },
  );

  test.each(odd.filter((code) => /\p{L}[_.:/]\p{L}/u.test(code)))('%s, in a long text', (code) => {
    const text = `${'Something went wrong here and there. '.repeat(10)}It was ${code}, I think.`;
    expect(listCodes(text)).toEqual([code]);
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
    expect(listCodes(text)).toEqual([]);
  });
});

describe('codes of two catalogs', () => {
  let both: Explainer;
  beforeAll(async () => {
    const [first, second] = ['one', 'two'].map((id) =>
      createCatalog(
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
    if (!first || !second) throw new Error('A catalog is missing.');
    both = await getExplainer([first, second]);
  });
  const listCatalogs = (text: string) =>
    both.explain(text).matches.map(({ entry }) => entry.catalog);
  const findPrimaryCatalog = (text: string) => both.explain(text).primary?.entry.catalog;

  it('are both returned if nothing distinguishes them', () => {
    expect(listCatalogs('same_code')).toEqual(['one', 'two']);
    expect(listCatalogs('only_two')).toEqual(['two']);
  });

  test.each([
    ['the key', '{"errorName":"same_code"}', 'two'],
    ['the key', '{"code":"same_code"}', 'one'],
    ['the message', '{"code":"same_code","message":"It is so in catalog two."}', 'two'],
    ['the message', '{"code":"same_code","message":"It is so in catalog one."}', 'one'],
    ['only the message', 'It is so in catalog two.', 'two'],
    ['the docs URL', 'https://errors.example.com/two/same_code/', 'two'],
    ['the status', 'status=404 same_code', 'two'],
  ])('are distinguished by %s: %s', (_, text, expected) => {
    expect(findPrimaryCatalog(text)).toBe(expected);
  });
});

test.each([
  ['shop', '{"errors":[{"category":"API_ERROR","code":"NOT_FOUND"}]}'],
  ['graph', '{"data":{"x":{"errors":[{"field":null,"code":"NOT_FOUND","message":"Gone"}]}}}'],
])(
  'of the same code in two catalogs, the one with the keys of the response is first: %s',
  async (id, text) => {
    const records = [{ code: 'NOT_FOUND' }];
    const bodies = {
      graph: { field: null, code: '$code', message: '$message' },
      shop: { category: 'ANY', code: '$code', detail: '$message' },
    };
    const catalogs = Object.entries(bodies).map(([id, body]) =>
      createCatalog(records, { id, body }),
    );
    for (const ordered of [catalogs, catalogs.toReversed()]) {
      const { primary } = (await getExplainer(ordered)).explain(text);
      expect(primary?.entry.catalog).toBe(id);
    }
  },
);

it('of a code that is also the value of a field, only the code is meant', async () => {
  const { catalogs } = readCatalogs('tests/fixtures/shapes');
  const { matches } = (await getExplainer(catalogs)).explain('NOT_FOUND');
  expect(matches.map(({ entry }) => `${entry.catalog} ${entry.label}`)).toEqual([
    'graph NOT_FOUND',
  ]);
});
