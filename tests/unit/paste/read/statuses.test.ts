import { expect, it, test } from 'vitest';
import { findStatuses } from '../../../../src/paste/read/statuses.ts';

const listStatuses = (text: string) => findStatuses(text).map(({ status }) => status);

test.each([
  ['HTTP/1.1 403 Forbidden', [403, 403]],
  ['HTTP/2 404', [404]],
  ['HTTP 422', [422]],
  ['status=404 code=x', [404]],
  ['{"status":404}', [404]],
  ['{\\"statusCode\\":422}', [422]],
  ["{ status: '429' }", [429]],
  ['status_code: 500', [500]],
  ['status code 500', [500]],
  ['Request failed with status code 401', [401]],
  ['the API responded with a 400', [400]],
  ['returned 503', [503]],
  ['404 Not Found', [404]],
  ['401 (Unauthorized)', [401]],
])('%s', (text, statuses) => {
  expect([...new Set(listStatuses(text))]).toEqual([...new Set(statuses)]);
});

test.each([
  'status=4040',
  'status 99',
  'status=600',
  '404',
  'user 404 was found',
  '404 Nothing Here',
  '404 not found',
  'mystatus404',
  'took 503 ms',
  '2404 Not Found',
])('%s contains no status', (text) => {
  expect(listStatuses(text)).toEqual([]);
});

it('returns statuses in order with their positions', () => {
  const text = '500 Internal Server Error, then status=404, then 429 Too Many Requests';
  expect(listStatuses(text)).toEqual([500, 404, 429]);
  expect(findStatuses(text).map(({ at }) => text.slice(at, at + 3))).toEqual(['500', 'sta', '429']);
});

it('stops after a limited number of statuses', () => {
  expect(findStatuses('status=404 '.repeat(10_000)).length).toBeLessThanOrEqual(1000);
});
