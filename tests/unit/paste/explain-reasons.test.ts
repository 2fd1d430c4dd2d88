import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { fixtureCatalogs } from '../support/catalogs.ts';
import {
  differencesOf,
  explainerOver,
  reasonsOf,
  userNotFound as said,
} from '../support/explainer.ts';

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
    ['the status', said, { status: 403 }, ['The response has HTTP status 403; 404 is documented.']],
    [
      'the status, of several cases',
      { code: 'deprovisioned' },
      { status: 403 },
      ['The response has HTTP status 403; 400 or 401 is documented.'],
    ],
    [
      'a field',
      { ...said, hint: 'x' },
      {},
      ['The field hint is not documented for errors of this API.'],
    ],
    [
      'fields',
      { ...said, hint: 'x', more: 1 },
      {},
      ['The fields hint and more are not documented for errors of this API.'],
    ],
    ['a field that every tool adds', { ...said, name: 'ClerkError', requestId: 'x' }, {}, []],
    ['the address of its page, as a response carries it', { ...said, docs_url: 'x' }, {}, []],
    [
      'the message',
      { code: 'oauth_missing_access_token', message: 'no token was sent at all' },
      {},
      ['The message “no token was sent at all” is not documented for the code.'],
    ],
    [
      'a message where the API sends none',
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
  ])('%s', (_, error, more, differences) => {
    const match = explain(error, more);
    expect(match && differencesOf(match)).toEqual(differences);
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
      [/is the value of “code”, the key that the API uses/],
    ],
    [
      'a key of other APIs',
      '{"type":"oauth_missing_access_token"}',
      [/is the value of “type”, a common key/],
    ],
    ['a code alone', 'oauth_missing_access_token', [/and nothing else/]],
    ['a text', 'It was oauth_missing_access_token.', [/appears in the text/]],
    ['quotes', 'It was "oauth_missing_access_token".', [/appears in quotation marks/]],
    ['another spelling', 'OauthMissingAccessToken', [/, in another spelling,/]],
    [
      'an address',
      'https://errors.example.com/clerk/resource_not_found/#UserNotFound',
      [/A docs URL .* names the code/, /The docs URL names the case/],
    ],
    [
      'the message',
      JSON.stringify(said),
      [/is the value of/, /word for word/, /None of the \d+ other cases/],
    ],
    [
      'a message that two have',
      JSON.stringify({ ...said, message: 'x', long_message: 'No identifier was found with id x' }),
      [/is the value of/, /word for word/, /BlocklistIdentifierNotFound has the same texts/],
    ],
    [
      'the status',
      'status=401 code=deprovisioned',
      [/is the value of/, /HTTP status.*fits? this case best/],
    ],
    ['the message alone', said.long_message, [/contains no known code/, /word for word/]],
  ])('say %s', (_, text, expected) => {
    const { primary } = explainer.explain(text);
    const reasons = primary ? reasonsOf(primary) : [];
    expect(reasons).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(reasons[index]).toMatch(pattern);
  });

  it('are whole sentences, as differences are', () => {
    const match = explain({ ...said, hint: 1 }, { status: 403 });
    const texts = match ? [...reasonsOf(match), ...differencesOf(match)] : [];
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});
