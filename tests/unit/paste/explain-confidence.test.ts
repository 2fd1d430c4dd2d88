import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { findConfidenceLevel, sortByConfidence } from '../../../src/paste/explanation.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import { getExplainer, userNotFound } from '../support/explainer.ts';

let explainer: Explainer;
beforeAll(async () => {
  explainer = await getExplainer(readFixtureCatalogs());
});

describe('confidence', () => {
  test.each<[string, string, boolean]>([
    ['a whole error', JSON.stringify({ errors: [userNotFound] }), true],
    ['a code of one case', 'code=oauth_missing_access_token', true],
    ['only a code', 'oauth_missing_access_token', true],
    ['a docs URL of a case', 'https://x.example.com/clerk/resource_not_found/#UserNotFound', true],
    ['a code that is an ordinary word', 'there was a conflict', false],
    ['a case that only the status distinguishes', 'status=401 code=deprovisioned', false],
    ['another message', '{"code":"bad_request","message":"The moon is made of cheese"}', false],
  ])('of %s', (_, text, isSure) => {
    const confidence = explainer.explain(text).primary?.confidence ?? -1;
    expect(confidence >= minConfidence.sure).toBe(isSure);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  test.each([
    [0.99, 'sure'],
    [0.9, 'sure'],
    [0.89, 'likely'],
    [0.7, 'likely'],
    [0.69, 'possible'],
    [0, 'possible'],
  ])('%d is %s', (confidence, level) => {
    expect(findConfidenceLevel(confidence)).toBe(level);
  });

  it('matches keep their order, and the primary one is the first with the highest confidence', () => {
    const text = `It was OAUTH_MISSING_ACCESS_TOKEN, then\n${JSON.stringify({ errors: [userNotFound] })}`;
    const { matches, primary } = explainer.explain(text);
    expect(matches.map(({ entry }) => entry.label)).toEqual([
      'oauth_missing_access_token',
      'resource_not_found',
    ]);
    expect(primary?.entry.label).toBe('resource_not_found');
    expect(sortByConfidence(matches)).toEqual(matches.toReversed());
  });
});
