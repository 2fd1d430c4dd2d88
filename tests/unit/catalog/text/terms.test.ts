import { expect, it } from 'vitest';
import { listTerms } from '../../../../src/catalog/text/terms.ts';

const list = (codes: string[], description: string, terms: string[] = [], title = 'Example') =>
  listTerms({
    about: { title, api: 'An API', terms },
    records: codes.map((code, index) => ({
      code,
      ...(index === 0 ? { description } : {}),
    })),
  });

it('finds the words of codes that the texts spell with capitals', () => {
  const text = 'GraphQL runs. The API checks TLS, and the API sends a SQLSTATE. A SQLSTATE, TLS.';
  expect(list(['GRAPHQL_ERROR', 'api_sqlstate', 'TLS_FAILED'], text)).toEqual([
    'GraphQL',
    'API',
    'SQLSTATE',
    'TLS',
  ]);
});

it('finds the words of the title of the catalog', () => {
  expect(list(['GRPC_FAILED'], '', [], 'The gRPC server')).toEqual(['gRPC']);
});

it.each([
  ['a word with several spellings', 'Call the URL. The url is wrong. The URL.'],
  ['a word in capitals that occurs once', 'The value of URL is wrong.'],
  ['an emphasized word', 'This is NOT a url. Do NOT retry.'],
  ['words in code, URLs, placeholders, and identifiers', '`URL` <URL> {URL} A_URL https://URL/URL'],
  ['the codes', 'Returned with USER and USER.'],
])('ignores %s', (_, description) => {
  expect(list(['url_not_found', 'USER'], description)).toEqual([]);
});

it('keeps the spelling of the terms of the catalog', () => {
  expect(list(['graphql_error'], 'GraphQL is down.', ['Graphql'])).toEqual(['Graphql']);
});
