import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Explainer } from '../../../src/paste/explain.ts';
import { createCatalog, getExplainer, getValues } from '../support/explainer.ts';

const tunnel =
  'The tunnel could not be opened.\n\n{name} is reserved for {owner}.\n\nTo go on, choose another name.';
let explainer: Explainer;
beforeAll(async () => {
  explainer = await getExplainer([
    createCatalog(
      [
        { code: 'ERR_NAME', message: tunnel },
        {
          code: 'ERR_PLAN',
          message: 'The tunnel could not be opened.\n\nThe plan of {owner} has ended.',
        },
        { code: 'SCHEMA', message: 'The schema of {table} does not fit.' },
        { code: 'SCHEMA.COLUMN', message: 'The schema of {table} does not fit.\nAdd {column}.' },
        { code: 'SCHEMA.TYPE', message: 'The schema of {table} does not fit. Change {column}.' },
        {
          code: 'RUN',
          message: 'The check of {file} has failed. Run CHECK (LEVEL={level}) again.',
        },
        { code: 'OLD', message: 'The check of {file} has failed. The file is old.' },
      ],
      { id: 'tunnels', body: { code: '$code', msg: '$message' }, syntax: ['braces'] },
    ),
    createCatalog([{ code: 'gone', message: '<RESOURCE> not found' }], {
      id: 'generic',
      body: { code: '$code', message: '$message' },
      syntax: ['angle'],
    }),
    createCatalog([{ code: 'DR:region:ErrRegionNotFound', message: 'region {id} not known' }], {
      id: 'storage',
      body: { code: '$code' },
      syntax: ['braces'],
    }),
    createCatalog(
      [
        { code: 'dup', message: 'A refund with this ID already exists.' },
        { code: 'x_exists', title: 'already exists', message: 'The {x} already exists' },
        { code: 'busy', message: 'Too many requests' },
        { code: 'busy.disk', message: 'Too many requests for the slow rotating disk {disk}' },
      ],
      { id: 'refunds', body: { title: '$title', message: '$message' }, syntax: ['braces'] },
    ),
  ]);
});
const explain = (text: string) => explainer.explain(text).primary;

describe('a message with empty lines and values', () => {
  const filled = tunnel.replace('{name}', 'blue').replace('{owner}', 'Ann');
  test.each([
    ['bare', filled],
    ['in JSON', JSON.stringify({ msg: filled })],
    ['in a log', `12:00 starting\n\nERROR: ${filled}\n\n12:01 stopped`],
  ])('is found with its values %s', (_, text) => {
    const match = explain(text);
    expect(match?.entry.label).toBe('ERR_NAME');
    expect(match && getValues(match)).toEqual({ name: 'blue', owner: 'Ann' });
  });

  it('is another one that begins with the same line', () => {
    expect(
      explain('The tunnel could not be opened.\n\nThe plan of Ann has ended.')?.entry.label,
    ).toBe('ERR_PLAN');
  });
});

test.each([
  ['SCHEMA', 'The schema of orders does not fit.'],
  ['SCHEMA.COLUMN', 'The schema of orders does not fit.\nAdd price.'],
  ['SCHEMA.TYPE', 'The schema of orders does not fit. Change price.'],
  ['SCHEMA.TYPE', '{"msg":"The schema of orders does not fit. Change price."}'],
])('the message of a sub-code begins with that of its parent: %s', (code, text) => {
  expect(explain(text)?.entry.label).toBe(code);
});

test.each([
  ['bare', (text: string) => text],
  ['in JSON', (text: string) => JSON.stringify({ error: { message: text } })],
])('a message can contain a key with a value, %s', (_, write) => {
  const match = explain(write('The check of a.txt has failed. Run CHECK (LEVEL=2) again.'));
  expect(match?.entry.label).toBe('RUN');
  expect(match?.reasons).toContainEqual({ reason: 'whole-message' });
});

test.each([
  '[DR:region:ErrRegionNotFound]region 7 not found',
  '{"error":{"message":"[DR:region:ErrRegionNotFound]region 7 not found"}}',
])('a code beside words is not a value of a generic message: %s', (text) => {
  expect(explain(text)?.entry.label).toBe('DR:region:ErrRegionNotFound');
});

describe('a whole message', () => {
  test.each([
    'A refund with this ID already exists.',
    '{"error":{"message":"A refund with this ID already exists."}}',
    '{"title":"already exists","message":"A refund with this ID already exists."}',
  ])('comes before a short one and a part of another: %s', (text) => {
    expect(explain(text)?.entry.label).toBe('dup');
  });

  it('with few words of its own comes before a similar one', () => {
    expect(explain('Too many requests')?.entry.label).toBe('busy');
  });
});
