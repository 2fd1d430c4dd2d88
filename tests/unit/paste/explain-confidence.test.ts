import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { findConfidenceLevel, findPrimary } from '../../../src/paste/explanation.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import { getExplainer, userNotFound } from '../support/explainer.ts';

const code = 'oauth_missing_access_token';

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
    ['another message', `{"code":"${code}","message":"The moon is made of cheese"}`, false],
    ['a code in a text', `It failed with ${code}`, false],
    ['a code in a text with a sign of its API', `@clerk/backend failed with ${code}`, true],
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

  it('matches keep their order, and the primary one is the first that is sure', () => {
    const text = `It was OAUTH_MISSING_ACCESS_TOKEN, then\n${JSON.stringify({ errors: [userNotFound] })}`;
    const { matches, primary } = explainer.explain(text);
    expect(matches.map(({ entry }) => entry.label)).toEqual([
      'oauth_missing_access_token',
      'resource_not_found',
    ]);
    expect(primary?.entry.label).toBe('resource_not_found');
    expect(findPrimary(matches)).toBe(primary);
  });

  it('of several sure errors, the first one is the primary one', () => {
    const error = { code: 'resource_not_found', long_message: 'No user was found with id user_1' };
    const { matches, primary } = explainer.explain(JSON.stringify({ errors: [{ code }, error] }));
    expect(matches[1]?.confidence).toBeGreaterThan(matches[0]?.confidence ?? 1);
    expect(primary).toBe(matches[0]);
  });
});
