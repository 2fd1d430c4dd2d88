import { describe, expect, it } from 'vitest';
import { readStatusQuery } from '../../../src/search/status-query.ts';

describe('readStatusQuery', () => {
  it.each([
    ['404', '404'],
    ['error 404', '404'],
    ['404 error', '404'],
    ['status 422', '422'],
    ['HTTP 500', '500'],
    ['HTTP/1.1 404 Not Found', '404'],
    ['404 not found', '404'],
    ['"status": 429,', '429'],
    ['Request failed with status code 404', '404'],
    ['the server responded with a status of 404 (Not Found)', '404'],
    ['Fehler 404', '404'],
    ['エラー404', '404'],
    ['5xx', '5xx'],
    ['status 4XX', '4xx'],
  ])('%s asks for the status %s', (query, status) => {
    expect(readStatusQuery(query)).toBe(status);
  });

  it.each([
    '',
    'error',
    'not found',
    'user 404',
    'user_404',
    '404 users',
    '4040',
    '40',
    '700',
    '404 500',
    '404 forbidden',
    'No user was found with id 404',
  ])('%j does not ask for a status', (query) => {
    expect(readStatusQuery(query)).toBeNull();
  });
});
