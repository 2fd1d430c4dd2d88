import { expect, it } from 'vitest';
import {
  formatStatus,
  findReasonPhrase,
  findStatusReference,
} from '../../../../src/catalog/text/http-status.ts';

it.each([
  [200, 'OK', '200 OK'],
  [404, 'Not Found', '404 Not Found'],
  [413, 'Content Too Large', '413 Content Too Large'],
  [422, 'Unprocessable Content', '422 Unprocessable Content'],
  [418, null, '418'],
  [599, null, '599'],
])('has the registered name of %i', (status, name, label) => {
  expect(findReasonPhrase(status)).toBe(name);
  expect(formatStatus(status)).toBe(label);
});

it.each([
  [101, '15.2.2'],
  [200, '15.3.1'],
  [206, '15.3.7'],
  [308, '15.4.9'],
  [400, '15.5.1'],
  [404, '15.5.5'],
  [417, '15.5.18'],
  [421, '15.5.20'],
  [422, '15.5.21'],
  [426, '15.5.22'],
  [505, '15.6.6'],
])('has the section of RFC 9110 that defines %i', (status, section) => {
  expect(findStatusReference(status)).toEqual({
    section,
    url: `https://www.rfc-editor.org/rfc/rfc9110#section-${section}`,
  });
});

it.each([
  ['defined elsewhere', 429],
  ['without a name', 418],
  ['not registered', 599],
])('links to the registry for a status that is %s', (_, status) => {
  expect(findStatusReference(status)).toEqual({
    section: null,
    url: 'https://www.iana.org/assignments/http-status-codes/',
  });
});
