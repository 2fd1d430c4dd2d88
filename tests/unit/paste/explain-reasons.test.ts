import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { fixtureCatalogs } from '../support/catalogs.ts';
import { explainerOver, userNotFound as said } from '../support/explainer.ts';

let explainer: Explainer;
beforeAll(async () => {
  explainer = await explainerOver(fixtureCatalogs());
});
const explain = (error: object, more: object = {}) =>
  explainer.explain(JSON.stringify({ errors: [error], ...more })).primary;

describe('what a paste says otherwise is said', () => {
  test.each<[string, object, object, string[]]>([
    ['nothing', said, {}, []],
    ['nothing but the status as documented', said, { status: 404 }, []],
    ['the status', said, { status: 403 }, ['The response says HTTP 403; documented is 404.']],
    [
      'the status, of several cases',
      { code: 'deprovisioned' },
      { status: 403 },
      ['The response says HTTP 403; documented is 400 or 401.'],
    ],
    ['a field', { ...said, hint: 'x' }, {}, ['A field is not documented for its errors: hint.']],
    [
      'fields',
      { ...said, hint: 'x', more: 1 },
      {},
      ['Fields are not documented for its errors: hint, more.'],
    ],
    ['a field that every tool adds', { ...said, name: 'ClerkError', requestId: 'x' }, {}, []],
    ['the address of its page, as a response carries it', { ...said, docs_url: 'x' }, {}, []],
    [
      'the message',
      { code: 'oauth_missing_access_token', message: 'no token was sent at all' },
      {},
      ['No documented message of the code reads “no token was sent at all”.'],
    ],
    [
      'a message where the API sends none',
      { errorCode: 'USER_NOT_FOUND', message: 'There is no such user.' },
      {},
      ['The API sends no message with its codes; here is one: “There is no such user.”.'],
    ],
    [
      'the spelling',
      { code: 'OauthMissingAccessToken' },
      {},
      ['The paste spells it OauthMissingAccessToken; the API sends oauth_missing_access_token.'],
    ],
  ])('%s', (_, error, more, disagreements) => {
    expect(explain(error, more)?.disagreements).toEqual(disagreements);
  });

  test.each<[string, object, object]>([
    ['a status', said, { status: 403 }],
    ['an unknown field', { code: said.code, hint: 'x' }, {}],
    ['another message', { ...said, long_message: 'something else was said', message: 'no' }, {}],
    ['another spelling', { ...said, code: 'ResourceNotFound' }, {}],
  ])('and %s takes of the confidence, but not the match', (_, error, more) => {
    const { confidence = 0, entry } = explain(error, more) ?? {};
    expect(entry?.label).toBe('resource_not_found');
    expect(confidence).toBeLessThan(explain(said)?.confidence ?? 0);
    expect(confidence).toBeGreaterThan(0.5);
  });

  it('with the status of its own response alone', () => {
    const text = `HTTP/1.1 403 Forbidden\n\n${JSON.stringify({ errors: [said] })}`;
    expect(explainer.explain(text).primary).toMatchObject({ status: 403 });
    expect(explain(said)).toMatchObject({ status: null });
  });
});

describe('reasons', () => {
  test.each<[string, string, RegExp[]]>([
    [
      'where the code stands',
      '{"errors":[{"code":"bad_request"}]}',
      [/stands under the key that the API .* “code”/],
    ],
    ['a key of other APIs', '{"type":"oauth_missing_access_token"}', [/stands under “type”/]],
    ['a code alone', 'oauth_missing_access_token', [/is all that was pasted/]],
    ['a text', 'It was oauth_missing_access_token.', [/stands in the text/]],
    ['quotes', 'It was "oauth_missing_access_token".', [/stands in quotes/]],
    ['another spelling', 'OauthMissingAccessToken', [/, in another spelling,/]],
    [
      'an address',
      'https://errors.example.com/clerk/resource_not_found/#UserNotFound',
      [/named by the address/, /The address names the case/],
    ],
    [
      'the message',
      JSON.stringify(said),
      [/stands under/, /word for word/, /None of the \d+ other cases/],
    ],
    [
      'a message that two have',
      JSON.stringify({ ...said, message: 'x', long_message: 'No identifier was found with id x' }),
      [/stands under/, /word for word/, /BlocklistIdentifierNotFound has the same texts/],
    ],
    [
      'the status',
      'status=401 code=deprovisioned',
      [/stands under/, /HTTP status.*fits? this case best/],
    ],
    ['the message alone', said.long_message, [/No known code/, /word for word/]],
  ])('say %s', (_, text, expected) => {
    const { reasons = [] } = explainer.explain(text).primary ?? {};
    expect(reasons).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(reasons[index]).toMatch(pattern);
  });

  it('are whole sentences, as disagreements are', () => {
    const { reasons = [], disagreements = [] } = explain({ ...said, hint: 1 }, { status: 1 }) ?? {};
    for (const text of [...reasons, ...disagreements]) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});
