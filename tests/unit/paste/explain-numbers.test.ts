import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { createCatalog, getCode, getExplainer } from '../support/explainer.ts';

let explainer: Explainer;
beforeAll(async () => {
  const body = { message: '$message', code: '$code' };
  explainer = await getExplainer([
    createCatalog(
      [
        { code: '3', message: 'This parcel is gone' },
        { code: '206', message: 'The scale is out of order' },
        { code: '401', message: 'Sign in first' },
        { code: '4005', message: 'You are signed in already' },
        { code: '22007', message: 'The harbor is closed' },
      ],
      { id: 'parcels', body },
    ),
    createCatalog(
      [
        { code: 'session_limit', message: 'You are limited to {count} simultaneous sessions' },
        { code: '4005', message: 'Already authenticated' },
      ],
      { id: 'sessions', body, syntax: ['braces'] },
    ),
    createCatalog([{ code: 'AUTH_KEY_INVALID', message: 'The key is invalid' }], {
      id: 'heron',
      body: { status: '$status', reason: '$code' },
    }),
  ]);
});
const explain = (text: string) => explainer.explain(text).primary;

describe('a number that is the whole code of an API', () => {
  test.each([
    'You are limited to 3 simultaneous sessions',
    '{"error":{"message":"You are limited to 3 simultaneous sessions"}}',
    'ERROR You are limited to 206 simultaneous sessions (attempt 3)',
  ])('is a value in the message of another API: %s', (text) => {
    expect(explain(text)?.entry.label).toBe('session_limit');
  });

  test.each([
    ['206', 'error #206; try again'],
    ['206', 'The scale failed with error 206 at dock 3'],
    ['206', 'request failed, code: 206, retry 3'],
    ['22007', 'ERROR:  22007: invalid input for 3 rows'],
    ['22007', 'SQLSTATE: 22007'],
    ['206', 'エラー 206'],
    ['206', '错误码: 206'],
    ['206', 'Fehler 206 beim Laden von 3 Paketen'],
  ])('is %s behind its usual words: %s', (code, text) => {
    const match = explain(text);
    expect(match && getCode(match)).toBe(code);
  });

  test.each(['took 206 ms for 3 files', 'Error: 3 files are missing', 'HTTP error 401'])(
    'is nothing in other words: %s',
    (text) => expect(explain(text)).toBeNull(),
  );

  test.each([
    '{"error_code":401,"error_message":"AUTH_KEY_INVALID"}',
    '{"code":401,"reason":"AUTH_KEY_INVALID"}',
    'rpc error 401: AUTH_KEY_INVALID',
  ])('is a status beside the code of another API: %s', (text) => {
    expect(explain(text)?.entry.label).toBe('AUTH_KEY_INVALID');
  });
});

it.each([
  ['sessions', '{"message":"Already authenticated","code":4005}'],
  ['sessions', '{"code":4005,"message":"Already authenticated"}'],
  ['parcels', 'ApiError[4005]: You are signed in already'],
])('of the same number in two APIs, it is the one whose text fits: %s, %s', (catalog, text) => {
  expect(explain(text)?.entry.catalog).toBe(catalog);
});
