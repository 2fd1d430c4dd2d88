import { expect, it } from 'vitest';
import type { ErrorRecord } from '../../../src/catalog/files/schema.ts';
import { normalizeRecord } from '../../../src/importers/normalize.ts';

it('sorts fields, so that equal facts are equal texts', () => {
  const record: Required<ErrorRecord> = {
    operations: ['login'],
    fields: { exitCode: 3 },
    retired: { date: '2025-01-01', replacedBy: [] },
    deprecated: { replacedBy: [] },
    since: '1.0',
    envelope: 'log',
    meta: { name: 'param' },
    outcomeCheck: 'GET /payments/{id}',
    outcome: 'unknown',
    endUser: 'Please wait.',
    fixBy: 'developer',
    retryReason: 'A reason',
    retryAfter: { header: 'Retry-After' },
    retry: 'later',
    links: [{ title: 'More', url: 'https://example.com/' }],
    actions: ['Wait'],
    causes: 'A fault',
    description: 'd',
    arguments: [{ name: 'a' }],
    message: 'm',
    title: '',
    status: 404,
    category: 'users',
    id: 'one',
    name: 'One',
    parent: 'OTHER',
    code: null,
  };
  const normalized = normalizeRecord(record);
  expect(normalized).toEqual(record);
  expect(Object.keys(normalized)).toEqual(Object.keys(record).toReversed());
  expect(JSON.stringify(normalizeRecord(normalized))).toBe(JSON.stringify(normalized));
});

it('omits missing fields', () => {
  const record = {
    code: 'A',
    name: undefined,
    title: '',
    meta: undefined,
  } as unknown as ErrorRecord;
  expect(JSON.stringify(normalizeRecord(record))).toBe('{"code":"A","title":""}');
});

it.each([
  ['Jwt Templates', 'jwt-templates'],
  ['Oauth', 'oauth'],
  ['Sign-in & MFA', 'sign-in-mfa'],
  [' Home URL ', 'home-url'],
  ['users', 'users'],
])('creates a category id from the group %s', (group, id) => {
  expect(normalizeRecord({ code: 'A', category: group }).category).toBe(id);
});
