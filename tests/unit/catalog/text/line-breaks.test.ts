import { describe, expect, it } from 'vitest';
import { splitAtBreaks } from '../../../../src/catalog/text/line-breaks.ts';

describe('splitAtBreaks', () => {
  it.each([
    ['user_not_found', ['user_', 'not_', 'found']],
    ['auth/user-not.found::x', ['auth/', 'user-', 'not.', 'found::', 'x']],
    ['OrganizationMembershipNotFound', ['Organization', 'Membership', 'Not', 'Found']],
    ['OAuthTokenInvalid', ['OAuth', 'Token', 'Invalid']],
    ['SAMLFailed2Times', ['SAML', 'Failed2', 'Times']],
    ['USER_NOT_FOUND', ['USER_', 'NOT_', 'FOUND']],
    ['timeout', ['timeout']],
    ['', ['']],
  ])('splits %s between its words', (identifier, parts) => {
    expect(splitAtBreaks(identifier)).toEqual(parts);
  });
});
