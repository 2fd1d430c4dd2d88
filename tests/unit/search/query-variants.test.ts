import { describe, expect, it, test } from 'vitest';
import { expandQuery } from '../../../src/search/query-variants.ts';

describe('the variants of a query', () => {
  test.each([
    ['"code": "user_not_found",', 'user_not_found'],
    ["'code' => 'user_not_found'", 'user_not_found'],
    ['code=user_not_found', 'user_not_found'],
    ['ErrorCode.USER_NOT_FOUND', 'USER_NOT_FOUND'],
    ['clerk::user_not_found', 'user_not_found'],
    ['https://errors.example.com/clerk/user_not_found/', 'user_not_found'],
    ['{"errors":[{"code":"user_not_found","message":"x"}]}', 'user_not_found'],
    ['2026-11-22 ERROR [api] USER_NOT_FOUND for id 7', 'USER_NOT_FOUND'],
  ])('of %s include %s', (query, expected) => {
    expect(expandQuery(query)).toContain(expected);
  });

  it('do not include single words of a sentence', () => {
    expect(expandQuery('The user was not found')).toEqual(['The user was not found']);
  });
});
