import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import { getCode, getExplainer, listHighlights } from '../support/explainer.ts';

let explainer: Explainer;
beforeAll(async () => {
  explainer = await getExplainer(readFixtureCatalogs());
});
const listCodes = (text: string) => explainer.explain(text).matches.map(getCode);
const code = 'oauth_missing_access_token';

describe('a known code is found in any context', () => {
  test.each([
    code,
    ` ${code}\n`,
    `"${code}"`,
    `It failed with ${code}.`,
    `ERROR: ${code}: no token`,
    `| ${code} | 422 |`,
    `<Code>${code}</Code>`,
    `{"${code}":true}`,
    `{"code":"${code}"}`,
    `{"anything":"${code}"}`,
    `{"error":{"details":[{"reason":"${code}"}]}}`,
    `{"body":"{\\"code\\":\\"${code}\\"}"}`,
    `{"body":"{\\"b\\":\\"{\\\\\\"code\\\\\\":\\\\\\"${code}\\\\\\"}\\"}"}`,
    `level=error code=${code} user=x`,
    `code: ${code}\nmessage: x\n`,
    `[code] => ${code}`,
    `map[code:${code} status:422]`,
    `throw new ApiError(${code})`,
    `https://app.example.com/callback?error=${code}&state=x`,
    `%7B%22code%22%3A%22${code}%22%7D`,
    `\u202e${code}\u202c`,
    `💥${code}💥`,
    `\x1b[31m${code}\x1b[0m`,
    `[31m${code}[0m`,
    `> > ${code}`,
    `"code":"${code}`,
    `…${code}","message":"x"}`,
  ])('%s', (text) => {
    const { matches } = explainer.explain(text);
    expect(matches.map(getCode)).toEqual([code]);
    expect(matches.flatMap((match) => listHighlights(text, match))).toContain(`code: ${code}`);
  });
});

describe('a part of another identifier is not a code', () => {
  test.each([
    `google_${code}`,
    `${code}_google`,
    `x${code}`,
    `${code}s`,
    `${code}2`,
    `my-${code}`,
    `é${code}`,
    'oauth_missing_access',
  ])('%s', (other) => {
    for (const text of [other, `{"code":"${other}"}`, `failed: ${other}!`, `code=${other}`]) {
      expect(listCodes(text)).toEqual([]);
    }
  });

  it('even next to the code itself', () => {
    const text = `google_${code} and ${code}`;
    expect(explainer.explain(text).matches.map((match) => match.spans)).toEqual([
      [{ start: text.length - code.length, end: text.length, what: 'code' }],
    ]);
  });
});

describe('the value of a key for codes is the code', () => {
  test.each([
    `{"code":"${code}","message":"see resource_not_found"}`,
    `{"message":"resource_not_found","code":"${code}"}`,
    `{"code":"${code}","docs":"resource_not_found"}`,
  ])('%s', (text) => {
    expect(listCodes(text)).toEqual([code]);
  });

  it('with a higher confidence than a code in a text', () => {
    const getConfidence = (text: string) => explainer.explain(text).primary?.confidence ?? 0;
    expect(getConfidence(`{"code":"${code}"}`)).toBeGreaterThan(
      getConfidence(`{"other":"${code}"}`),
    );
    expect(getConfidence(code)).toBeGreaterThan(getConfidence(`It failed with ${code}`));
    expect(getConfidence(`It failed with ${code}`)).toBeGreaterThan(
      getConfidence(`It failed with ${code.toUpperCase()}`),
    );
  });
});

describe('several errors', () => {
  const first = '{"code":"resource_not_found","long_message":"No user was found with id user_1"}';
  const second = first.replace('user_1', 'user_2');
  const third = `{"code":"${code}","long_message":"No access token"}`;

  test.each([
    ['a list', `{"errors":[${first},${third},${second}]}`],
    ['lines', [first, third, second].join('\n')],
    ['a string', JSON.stringify({ body: `[${first},${third},${second}]` })],
    [
      'objects in objects',
      `{"a":{"error":${first}},"b":{"error":${third}},"c":{"error":${second}}}`,
    ],
  ])('in %s are returned in order', (_, text) => {
    const { matches } = explainer.explain(text);
    expect(matches.map((match) => [getCode(match), match.values[0]?.value])).toEqual([
      ['resource_not_found', 'user_1'],
      [code, undefined],
      ['resource_not_found', 'user_2'],
    ]);
    const starts = matches.map(({ spans }) => spans[0]?.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('that are equal are one match with a count', () => {
    const { matches, primary } = explainer.explain([first, third, first, first].join('\n'));
    expect(matches.map((match) => [getCode(match), match.count])).toEqual([
      ['resource_not_found', 3],
      [code, 1],
    ]);
    expect(primary?.confidence).toBeGreaterThanOrEqual(minConfidence.sure);
  });
});

it('recognizes another spelling only if the code itself is not in the paste', () => {
  const text = `ErrorCode.OauthMissingAccessToken (${code})`;
  const { matches } = explainer.explain(text);
  expect(matches.flatMap((match) => listHighlights(text, match))).toEqual([`code: ${code}`]);
  expect(listCodes('ErrorCode.OauthMissingAccessToken')).toEqual([code]);
});

it('returns the same explanation in steps', () => {
  const text = `code: ${code}\n`.repeat(20_000);
  const steps = explainer.steps(text);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(10);
  expect(step.value).toEqual(explainer.explain(text));
});
