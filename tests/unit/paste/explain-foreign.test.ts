import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import { getExplainer } from '../support/explainer.ts';

let explainer: Explainer;
beforeAll(async () => {
  explainer = await getExplainer(readFixtureCatalogs());
});
const code = 'oauth_missing_access_token';

describe('an error that is in no catalog', () => {
  test.each([
    ['{"error":{"code":"card_declined","message":"Your card was declined."}}', ['card_declined']],
    ['{"code":"oauth_missing_access_tokn"}', ['oauth_missing_access_tokn']],
    ['{"code":404,"message":"Not Found"}', []],
    ["TypeError: Cannot read properties of undefined (reading 'map')", []],
    ['HTTP/1.1 404 Not Found\nContent-Length: 0\n', []],
    ['', []],
    ['{}', []],
    ['The customer could not be charged today', []],
  ])('has no match: %s', (text, foreign) => {
    const explanation = explainer.explain(text);
    expect(explanation.matches).toEqual([]);
    expect(explanation.primary).toBeNull();
    expect(explanation.foreign).toEqual(foreign);
  });

  it('is returned as foreign, unlike a known code', () => {
    const { foreign } = explainer.explain(`{"type":"api_error","code":"${code}"}`);
    expect(foreign).toEqual(['api_error']);
  });

  it('has suggestions, unlike a known code', () => {
    const listSuggestions = (text: string) =>
      explainer.explain(text).suggestions.map(({ label }) => label);
    expect(listSuggestions(`google_${code}`)[0]).toBe(code);
    expect(listSuggestions('{"code":"oauth_missing_access_tokn"}')[0]).toBe(code);
    expect(listSuggestions('{"code":"oauth_missing_access_tokn"}').length).toBeLessThanOrEqual(3);
    expect(listSuggestions(code)).toEqual([]);
    expect(listSuggestions('')).toEqual([]);
  });
});
