import { expect, it } from 'vitest';
import { statusLabel, statusName } from '../../../src/catalog/http-status.ts';

it.each([
  [200, 'OK', '200 OK'],
  [404, 'Not Found', '404 Not Found'],
  [413, 'Content Too Large', '413 Content Too Large'],
  [422, 'Unprocessable Content', '422 Unprocessable Content'],
  [418, null, '418'],
  [599, null, '599'],
])('names %i by the registry', (status, name, label) => {
  expect(statusName(status)).toBe(name);
  expect(statusLabel(status)).toBe(label);
});
