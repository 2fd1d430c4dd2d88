import { beforeAll, describe, expect, it, test } from 'vitest';
import { createExplainer, type Explainer } from '../../../src/paste/explain.ts';
import { createFinder } from '../../../src/search/finder.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import { getExplainer } from '../support/explainer.ts';
import { createSearchIndex } from '../support/search.ts';

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

  it('has the same suggestions whether or not the texts for searches are indexed', async () => {
    const index = createSearchIndex(readFixtureCatalogs());
    const [finder, withTexts] = [createFinder(index), createFinder(index)];
    await withTexts.indexTexts();
    const [first, second] = [await createExplainer(finder), await createExplainer(withTexts)];
    for (const text of ['{"code":"password_too_short"}', 'organization limit', 'sign_in_expired']) {
      const labels = (explainer: Explainer) =>
        explainer.explain(text).suggestions.map(({ label }) => label);
      expect(labels(second)).toEqual(labels(first));
    }
  });

  it('has no suggestions with another spelling and no words in common', () => {
    expect(explainer.explain('{"code":"card_was_declined"}').suggestions).toEqual([]);
    expect(explainer.explain('The email address is wrong, try it again').suggestions).toEqual([]);
  });

  it('is named by its code, not by the type or the name of the class', () => {
    const error = { name: 'StripeCardError', type: 'card_error', code: 'card_declined' };
    expect(explainer.explain(JSON.stringify(error)).foreign).toEqual(['card_declined']);
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
