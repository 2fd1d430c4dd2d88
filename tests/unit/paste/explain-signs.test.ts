import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { formatUnknown } from '../../../src/paste/reason-text.ts';
import { minConfidence } from '../../../src/paste/match/weights.ts';
import { loadCatalog, minimalCatalog, readFixtureCatalogs } from '../support/catalogs.ts';
import { english, formatReasons, getExplainer } from '../support/explainer.ts';

let explainer: Explainer;
beforeAll(async () => {
  explainer = await getExplainer(readFixtureCatalogs());
});
const message = 'This user is already a member of the organization.';
const getConfidence = (text: string) => explainer.explain(text).primary?.confidence ?? 0;

describe('a sign of the API makes a message sure', () => {
  test.each([
    `ClerkAPIResponseError: ${message}`,
    `    at /app/node_modules/@clerk/backend/dist/index.js:1:2\n${message}`,
    JSON.stringify({ errors: [{ message }], clerk_trace_id: 'x' }),
    JSON.stringify({ clerkError: true, message }),
    `POST https://api.clerk.com/v1/users failed: ${message}`,
    `"long_message": "${message}"`,
  ])('%s', (text) => {
    expect(getConfidence(text)).toBeGreaterThanOrEqual(minConfidence.sure);
  });

  test.each([
    `ApiError: ${message}`,
    `MyClerkAPIResponseErrors: ${message}`,
    `POST https://api.clerk.company/v1: ${message}`,
    `{"message":"${message}"}`,
    `${message}\n${'unrelated line\n'.repeat(400)}ClerkAPIResponseError`,
  ])('but not without it: %.80s', (text) => {
    const confidence = getConfidence(text);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(minConfidence.sure);
  });

  it('and is named as a reason', () => {
    const { primary } = explainer.explain(`ClerkAPIResponseError: ${message}`);
    expect(primary && formatReasons(primary)).toContain(
      '“ClerkAPIResponseError” shows that the error is from Clerk.',
    );
  });
});

describe('an error of a known API that is in no catalog', () => {
  it('is named with its API, the nearest codes of this catalog, and the source of the catalog', () => {
    const text = '{"errors":[{"code":"oauth_missing_acces_tokens"}],"clerk_trace_id":"x"}';
    const explanation = explainer.explain(text);
    expect(formatUnknown(explanation, english).lead).toBe(
      'Clerk sends oauth_missing_acces_tokens, but this code is not in the catalog.',
    );
    expect(explanation.unlisted?.api.source).toMatch(/^https:/);
    expect(explanation.suggestions[0]?.label).toBe('oauth_missing_access_token');
    expect(explanation.suggestions.every(({ catalog }) => catalog === 'clerk')).toBe(true);
  });

  it('without a code, says what to log', () => {
    const explanation = explainer.explain('ClerkAPIResponseError: Not Found');
    expect(formatUnknown(explanation, english)).toEqual({
      lead: 'This error is from Clerk, but the paste contains no known code and no documented message.',
      advice: ['To see the code, log “error.errors”.'],
    });
    expect(explanation.suggestions).toEqual([]);
  });

  it('without a code and without a class of the SDK, asks for the whole response', () => {
    const explanation = explainer.explain('{"clerk_trace_id":"x"}');
    expect(formatUnknown(explanation, english).advice).toEqual([
      'Paste the whole response to see the code.',
    ]);
  });

  it('does not take a constant of an SDK for a code', () => {
    const text = '{"type":"api_response_error","clerkError":true}';
    expect(explainer.explain(text).foreign).toEqual([]);
  });

  it('is not mentioned if a known error is in the paste', () => {
    const text = 'ClerkAPIResponseError: {"code":"oauth_missing_access_token"}';
    expect(explainer.explain(text).unlisted).toBeNull();
  });

  it('is of another system without a sign', () => {
    const explanation = explainer.explain('{"error":{"code":"card_was_declined"}}');
    expect(explanation.unlisted).toBeNull();
    expect(formatUnknown(explanation, english).lead).toBe(
      'card_was_declined: this looks like an error of another system.',
    );
  });
});

describe('the same code or message in two catalogs', () => {
  let two: Explainer;
  beforeAll(async () => {
    const load = (id: string, sign: string) => ({
      ...loadCatalog({
        'catalog.yaml': `${minimalCatalog}signs: [${sign}]\n`,
        'errors.yaml': JSON.stringify([
          { code: 'quota_gone', message: 'The quota of the workspace is used up.' },
        ]),
      }),
      id,
    });
    two = await getExplainer([load('one', 'one_trace'), load('two', 'two_trace')]);
  });

  test.each([
    ['{"code":"quota_gone","two_trace":"x"}', ['two']],
    ['{"code":"quota_gone","one_trace":"x"}', ['one']],
    ['{"code":"quota_gone"}', ['one', 'two']],
  ])('code: %s', (text, catalogs) => {
    expect(two.explain(text).matches.map(({ entry }) => entry.catalog)).toEqual(catalogs);
  });

  test.each([
    ['two_trace: The quota of the workspace is used up.', 'two', 0],
    ['one_trace: The quota of the workspace is used up.', 'one', 0],
    ['The quota of the workspace is used up.', 'one', 1],
  ])('message: %s', (text, catalog, alternatives) => {
    const { matches } = two.explain(text);
    expect(matches.map(({ entry }) => entry.catalog)).toEqual([catalog]);
    expect(matches[0]?.alternatives).toHaveLength(alternatives);
  });
});
