import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { fixtureCatalogs } from '../support/catalogs.ts';
import { explainerOver } from '../support/explainer.ts';

let explainer: Explainer;
beforeAll(async () => {
  explainer = await explainerOver(fixtureCatalogs());
});
const code = 'oauth_missing_access_token';

describe('what no catalog has', () => {
  test.each([
    ['{"error":{"code":"card_declined","message":"Your card was declined."}}', ['card_declined']],
    ['{"code":"oauth_missing_access_tokn"}', ['oauth_missing_access_tokn']],
    ['{"code":404,"message":"Not Found"}', []],
    ["TypeError: Cannot read properties of undefined (reading 'map')", []],
    ['HTTP/1.1 404 Not Found\nContent-Length: 0\n', []],
    ['', []],
    ['{}', []],
    ['The customer could not be charged today', []],
  ])('is no match: %s', (text, foreign) => {
    const answer = explainer.explain(text);
    expect(answer.matches).toEqual([]);
    expect(answer.primary).toBeNull();
    expect(answer.foreign).toEqual(foreign);
  });

  it('is named beside a known code, which is not', () => {
    const { foreign } = explainer.explain(`{"type":"api_error","code":"${code}"}`);
    expect(foreign).toEqual(['api_error']);
  });

  it('has guesses, which an answer has not', () => {
    const guesses = (text: string) => explainer.explain(text).suggestions.map(({ label }) => label);
    expect(guesses(`google_${code}`)[0]).toBe(code);
    expect(guesses('{"code":"oauth_missing_access_tokn"}')[0]).toBe(code);
    expect(guesses('{"code":"oauth_missing_access_tokn"}').length).toBeLessThanOrEqual(3);
    expect(guesses(code)).toEqual([]);
    expect(guesses('')).toEqual([]);
  });
});
