import { describe, expect, it } from 'vitest';
import { listProblems, type Files } from '../../support/catalogs.ts';

const list = (files: Files) =>
  listProblems(files).map(({ at, message, hint }) => `${at} ${message} → ${hint}`);
const listOfRecord = (answers: string) => list({ 'errors.yaml': `- code: A\n  ${answers}\n` });

describe('answers about retries and outcomes', () => {
  it.each([
    ['retry: never'],
    ['retry: backoff'],
    ['retry: later\n  retryAfter: { header: Retry-After }'],
    ['retry: backoff\n  retryAfter: { header: Retry-After, field: error.retry_at }'],
    ['outcome: unknown\n  outcomeCheck: GET /v1/payments/{id}'],
    ['outcome: partial\n  fixBy: api-owner\n  endUser: Please wait.'],
  ])('can be %j', (answers) => {
    expect(listOfRecord(answers)).toEqual([]);
  });

  it.each([
    [
      'retry: maybe',
      'errors.yaml:2:10 `retry` is `maybe`, which is not a valid value. → Use one of: `never`, `after-fix`, `backoff`, `later`.',
    ],
    [
      'retry: never\n  retryAfter: { header: Retry-After }',
      'errors.yaml:3:3 `retryAfter` does not fit `retry: never`, because waiting does not help. → Write retry: later or retry: backoff, or remove `retryAfter`.',
    ],
    [
      'retry: after-fix\n  retryAfter: { field: retry_at }',
      'errors.yaml:3:3 `retryAfter` does not fit `retry: after-fix`, because waiting does not help. → Write retry: later or retry: backoff, or remove `retryAfter`.',
    ],
    [
      'retryAfter: { header: Retry-After }',
      'errors.yaml:2:3 `retryAfter` has no `retry` next to it. → Add retry: later, or retry: backoff if it can succeed soon.',
    ],
    [
      'retry: later\n  retryAfter: Retry-After',
      'errors.yaml:3:15 `retryAfter` must be a mapping, but `Retry-After` is text. → Write where the time is: retryAfter: { header: Retry-After }, or { field: error.retry_at }',
    ],
    [
      'retry: later\n  retryAfter: {}',
      'errors.yaml:3:3 `retryAfter` names no header and no field. → Write `header`, `field`, or both: retryAfter: { header: Retry-After }',
    ],
    [
      'retry: later\n  retryAfter: { headers: Retry-After }',
      'errors.yaml:3:17 Unknown field `headers`. → Did you mean `header`?',
    ],
    [
      'outcome: done?',
      'errors.yaml:2:12 `outcome` is `done?`, which is not a valid value. → Did you mean `done`? Use one of: `unchanged`, `unknown`, `partial`, `done`.',
    ],
    [
      'outcomeCheck: GET /v1/payments/{id}',
      'errors.yaml:2:3 `outcomeCheck` has no `outcome` next to it. → Add it, for example outcome: unknown.',
    ],
  ])('cannot be %j', (answers, problem) => {
    expect(listOfRecord(answers)).toEqual([problem]);
  });

  it('are also checked in a guide, for the code and for each case', () => {
    const guide = (answers: string) =>
      list({ 'codes/USER_NOT_FOUND.md': `---\n${answers}\n---\n` });
    expect(guide('retry: never\nretryAfter: { field: wait }')).toEqual([
      expect.stringContaining('codes/USER_NOT_FOUND.md:3:1 `retryAfter` does not fit'),
    ]);
    expect(guide('cases:\n  USER_NOT_FOUND: { outcomeCheck: GET /x }')).toEqual([
      expect.stringContaining('codes/USER_NOT_FOUND.md:3:21 `outcomeCheck` has no `outcome`'),
    ]);
  });
});
