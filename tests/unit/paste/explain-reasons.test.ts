import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { readFixtureCatalogs } from '../support/catalogs.ts';
import {
  formatDifferences,
  getExplainer,
  formatReasons,
  userNotFound,
} from '../support/explainer.ts';

let explainer: Explainer;
beforeAll(async () => {
  explainer = await getExplainer(readFixtureCatalogs());
});
const explain = (error: object, context: object = {}) =>
  explainer.explain(JSON.stringify({ errors: [error], ...context })).primary;

describe('differences from the catalog', () => {
  test.each<[string, object, object, string[]]>([
    ['none', userNotFound, {}, []],
    ['none with the documented status', userNotFound, { status: 404 }, []],
    [
      'the status',
      userNotFound,
      { status: 403 },
      ['The response has HTTP status 403; 404 is documented.'],
    ],
    [
      'the status, of several cases',
      { code: 'deprovisioned' },
      { status: 403 },
      ['The response has HTTP status 403; 400 or 401 is documented.'],
    ],
    [
      'a field',
      { ...userNotFound, hint: 'x' },
      {},
      ['The field hint is not documented for errors of this API.'],
    ],
    [
      'fields',
      { ...userNotFound, hint: 'x', more: 1 },
      {},
      ['The fields hint and more are not documented for errors of this API.'],
    ],
    [
      'none with a field that tools add',
      { ...userNotFound, name: 'ClerkError', requestId: 'x' },
      {},
      [],
    ],
    ['none with the docs URL', { ...userNotFound, docs_url: 'x' }, {}, []],
    [
      'the message',
      { code: 'oauth_missing_access_token', message: 'no token was sent at all' },
      {},
      ['The message “no token was sent at all” is not documented for the code.'],
    ],
    [
      'a message if the API sends none',
      { errorCode: 'USER_NOT_FOUND', message: 'There is no such user.' },
      {},
      [
        'The API sends no messages with its codes, but the paste has one: “There is no such user.”.',
      ],
    ],
    [
      'the spelling',
      { code: 'OauthMissingAccessToken' },
      {},
      [
        'The paste has the spelling OauthMissingAccessToken; the API sends oauth_missing_access_token.',
      ],
    ],
  ])('%s', (_, error, context, differences) => {
    const match = explain(error, context);
    expect(match && formatDifferences(match)).toEqual(differences);
  });

  test.each<[string, object, object]>([
    ['a status', userNotFound, { status: 403 }],
    ['an unknown field', { code: userNotFound.code, hint: 'x' }, {}],
    [
      'another message',
      { ...userNotFound, long_message: 'something else was said', message: 'no' },
      {},
    ],
    ['another spelling', { ...userNotFound, code: 'ResourceNotFound' }, {}],
  ])('reduce the confidence: %s', (_, error, context) => {
    const { confidence = 0, entry } = explain(error, context) ?? {};
    expect(entry?.label).toBe('resource_not_found');
    expect(confidence).toBeLessThan(explain(userNotFound)?.confidence ?? 0);
    expect(confidence).toBeGreaterThan(0.5);
  });

  it('use only the status of the same response', () => {
    const text = `HTTP/1.1 403 Forbidden\n\n${JSON.stringify({ errors: [userNotFound] })}`;
    expect(explainer.explain(text).primary).toMatchObject({ status: 403 });
    expect(explain(userNotFound)).toMatchObject({ status: null });
  });
});

describe('reasons', () => {
  test.each<[string, string, RegExp[]]>([
    [
      'the position of the code',
      '{"errors":[{"code":"bad_request"}]}',
      [/is the value of “code”, the key that the API uses/],
    ],
    [
      'a key of other APIs',
      '{"type":"oauth_missing_access_token"}',
      [/is the value of “type”, a common key/],
    ],
    ['only a code', 'oauth_missing_access_token', [/and nothing else/]],
    ['a text', 'It was oauth_missing_access_token.', [/appears in the text/]],
    ['quotes', 'It was "oauth_missing_access_token".', [/appears in quotation marks/]],
    ['another spelling', 'OauthMissingAccessToken', [/, in another spelling,/]],
    [
      'a docs URL',
      'https://errors.example.com/clerk/resource_not_found/#UserNotFound',
      [/A docs URL .* names the code/, /The docs URL names the case/],
    ],
    [
      'the message',
      JSON.stringify(userNotFound),
      [/is the value of/, /word for word/, /None of the \d+ other cases/],
    ],
    [
      'a message of two cases',
      JSON.stringify({
        ...userNotFound,
        message: 'x',
        long_message: 'No identifier was found with id x',
      }),
      [/is the value of/, /word for word/, /BlocklistIdentifierNotFound has the same texts/],
    ],
    [
      'the status',
      'status=401 code=deprovisioned',
      [/is the value of/, /HTTP status.*fits? this case best/],
    ],
    ['only the message', userNotFound.long_message, [/contains no known code/, /word for word/]],
  ])('include %s', (_, text, expected) => {
    const { primary } = explainer.explain(text);
    const reasons = primary ? formatReasons(primary) : [];
    expect(reasons).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(reasons[index]).toMatch(pattern);
  });

  it('are complete sentences, and so are differences', () => {
    const match = explain({ ...userNotFound, hint: 1 }, { status: 403 });
    const texts = match ? [...formatReasons(match), ...formatDifferences(match)] : [];
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});
