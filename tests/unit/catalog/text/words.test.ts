import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../../src/catalog/files/names.ts';
import { toWords } from '../../../../src/catalog/text/words.ts';

describe('toWords', () => {
  const terms = ['OAuth', 'Oauth', 'BCP47', '2FA', 'Web3', 'TOTP'];

  it.each([
    ['FormMissingParameter', 'Form missing parameter'],
    ['FormInvalidParameterFormatBCP47', 'Form invalid parameter format BCP47'],
    ['SAMLFailedToFetchIDPMetadata', 'SAML failed to fetch IDP metadata'],
    ['OAuthMissingToken', 'OAuth missing token'],
    ['UnsupportedOauthProvider', 'Unsupported Oauth provider'],
    ['FormInvalidWeb3WalletAddress', 'Form invalid Web3 wallet address'],
    ['AlreadyAMemberOfOrganization', 'Already a member of organization'],
    ['LastIdentificationSetFor2FAFailed', 'Last identification set for 2FA failed'],
    ['InsecureURL', 'Insecure URL'],
    ['USER_NOT_FOUND', 'User not found'],
    ['INVALID_TOTP_SECRET', 'Invalid TOTP secret'],
    ['resource_not_found', 'Resource not found'],
    ['user-not-found', 'User not found'],
    ['auth/user-not-found', 'Auth user not found'],
    ['404', '404'],
    ['08006', '08006'],
    ['E11000', 'E11000'],
    ['💥', '💥'],
  ])('shows %s as "%s"', (identifier, words) => {
    expect(toWords(identifier, terms)).toBe(words);
  });

  it.each([
    ['InvalidURLs', 'Invalid URLs'],
    ['-1003', '-1003'],
  ])('shows %s as "%s"', (identifier, words) => {
    expect(toWords(identifier, terms)).toBe(words);
  });

  it('splits at capitals if no term matches', () => {
    expect(toWords('OAuthMissingToken')).toBe('O auth missing token');
    expect(toWords('INVALID_TOTP_SECRET')).toBe('Invalid totp secret');
  });

  it('uses the spelling of a term for a word in any case, and keeps the capitals of numbers', () => {
    const spelled = ['GraphQL', 'API', 'Api'];
    expect(toWords('GRAPHQL_API_ERROR', spelled)).toBe('GraphQL API error');
    expect(toWords('graphql_error', spelled)).toBe('GraphQL error');
    expect(toWords('GRPC_STREAM_CLOSED', ['gRPC'])).toBe('gRPC stream closed');
    expect(toWords('MISSING_IST0104')).toBe('Missing IST0104');
  });

  it('treats terms as text, with any characters', () => {
    expect(toWords('InvalidC++Version', ['C++'])).toBe('Invalid C++ version');
  });
});

describe('findNearest', () => {
  const codes = ['USER_NOT_FOUND', 'USER_SESSION_NOT_FOUND', 'WRONG_TOTP'];

  it.each([
    ['USER_NOT_FUND', 'USER_NOT_FOUND'],
    ['user_not_found', 'USER_NOT_FOUND'],
    ['wrong-totp', 'WRONG_TOTP'],
    ['LICENSE_EXPIRED', null],
  ])('finds for %s: %s', (word, nearest) => {
    expect(findNearest(word, codes)).toBe(nearest);
  });

  it('finds nothing in an empty list', () => {
    expect(findNearest('a', [])).toBeNull();
  });

  it('does not suggest a word without a common letter', () => {
    expect(findNearest('xy', ['ab'])).toBeNull();
  });
});
