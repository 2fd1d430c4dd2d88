import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { fixtureCatalogs } from '../support/catalogs.ts';
import { codeOf, explainerOver, marked } from '../support/explainer.ts';

let explainer: Explainer;
beforeAll(async () => {
  explainer = await explainerOver(fixtureCatalogs());
});
const codes = (text: string) => explainer.explain(text).matches.map(codeOf);
const code = 'oauth_missing_access_token';

describe('a known code is found wherever it stands', () => {
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
    expect(matches.map(codeOf)).toEqual([code]);
    expect(matches.flatMap((match) => marked(text, match))).toContain(`code: ${code}`);
  });
});

describe('a part of another identifier is none', () => {
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
      expect(codes(text)).toEqual([]);
    }
  });

  it('also beside the code itself', () => {
    const text = `google_${code} and ${code}`;
    expect(explainer.explain(text).matches.map((match) => match.spans)).toEqual([
      [{ start: text.length - code.length, end: text.length, what: 'code' }],
    ]);
  });
});

describe('the value of a key that names codes is the code', () => {
  test.each([
    `{"code":"${code}","message":"see resource_not_found"}`,
    `{"message":"resource_not_found","code":"${code}"}`,
    `{"code":"${code}","docs":"resource_not_found"}`,
  ])('%s', (text) => {
    expect(codes(text)).toEqual([code]);
  });

  it('and is surer than one in a text', () => {
    const confidence = (text: string) => explainer.explain(text).primary?.confidence ?? 0;
    expect(confidence(`{"code":"${code}"}`)).toBeGreaterThan(confidence(`{"other":"${code}"}`));
    expect(confidence(code)).toBeGreaterThan(confidence(`It failed with ${code}`));
    expect(confidence(`It failed with ${code}`)).toBeGreaterThan(
      confidence(`It failed with ${code.toUpperCase()}`),
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
  ])('in %s are a list in their order', (_, text) => {
    const { matches } = explainer.explain(text);
    expect(matches.map((match) => [codeOf(match), match.values[0]?.value])).toEqual([
      ['resource_not_found', 'user_1'],
      [code, undefined],
      ['resource_not_found', 'user_2'],
    ]);
    const starts = matches.map(({ spans }) => spans[0]?.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('that are the same are one, counted', () => {
    const { matches, primary } = explainer.explain([first, third, first, first].join('\n'));
    expect(matches.map((match) => [codeOf(match), match.count])).toEqual([
      ['resource_not_found', 3],
      [code, 1],
    ]);
    expect(primary?.confidence).toBeGreaterThanOrEqual(minConfidence.sure);
  });
});

it('takes another spelling for the code only where the code itself is not there', () => {
  const text = `ErrorCode.OauthMissingAccessToken (${code})`;
  const { matches } = explainer.explain(text);
  expect(matches.flatMap((match) => marked(text, match))).toEqual([`code: ${code}`]);
  expect(codes('ErrorCode.OauthMissingAccessToken')).toEqual([code]);
});

it('works in steps with the same answer', () => {
  const text = `code: ${code}\n`.repeat(20_000);
  const steps = explainer.steps(text);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(10);
  expect(step.value).toEqual(explainer.explain(text));
});
