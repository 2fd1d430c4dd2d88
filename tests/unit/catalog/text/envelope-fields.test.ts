import { describe, expect, it, test } from 'vitest';
import {
  listMetaKeys,
  mergeFields,
  readAllFields,
  readEnvelopeFields,
} from '../../../../src/catalog/text/envelope-fields.ts';
import { readFixtureCatalogs } from '../../support/catalogs.ts';

type Body = Parameters<typeof readEnvelopeFields>[0]['body'];

describe('the keys of an envelope', () => {
  test.each<[string, Body, object]>([
    [
      'an error that is the whole response',
      { code: '$code', message: '$message', status: '$status' },
      { code: ['code'], texts: ['message'], meta: [], all: ['code', 'message', 'status'] },
    ],
    [
      'a list of errors, with other keys around it',
      { errors: [{ id: '$code', short: '$title', long: '$message', extra: '$meta' }], trace: 'x' },
      {
        code: ['id'],
        texts: ['short', 'long'],
        meta: ['extra'],
        all: ['id', 'short', 'long', 'extra'],
      },
    ],
    [
      'an object in objects',
      { data: { $operation: { $returns: null, errors: [{ errorCode: '$code', details: [] }] } } },
      { code: ['errorCode'], texts: [], meta: [], all: ['errorCode', 'details'] },
    ],
    [
      'two keys with the code',
      { code: '$code', error: '$code' },
      { code: ['code', 'error'], texts: [], meta: [], all: ['code', 'error'] },
    ],
    [
      'a code in two objects',
      { error: { code: '$code' }, extensions: { type: '$code', message: '$message' } },
      { code: ['code', 'type'], texts: ['message'], meta: [], all: ['code', 'type', 'message'] },
    ],
    ['no code', { message: '$message' }, { code: [], texts: [], meta: [], all: [] }],
    ['a text', '$code', { code: [], texts: [], meta: [], all: [] }],
    ['a list of codes', { errors: ['$code'] }, { code: [], texts: [], meta: [], all: [] }],
  ])('%s', (_, body, fields) => {
    expect(readEnvelopeFields({ body })).toMatchObject({ ...fields, parameters: [], extra: [] });
  });

  it('include those that a catalog adds', () => {
    const keys = { parameterKeys: ['param'], extraKeys: ['trace'] };
    expect(readEnvelopeFields({ body: { code: '$code' }, ...keys })).toMatchObject({
      all: ['code'],
      parameters: ['param'],
      extra: ['trace'],
    });
  });

  it('are merged without duplicates for several envelopes', () => {
    const [first, second] = [
      readEnvelopeFields({ body: { code: '$code', message: '$message' } }),
      readEnvelopeFields({ body: { code: '$code', text: '$message' }, extraKeys: ['trace'] }),
    ];
    expect(mergeFields([first, second])).toEqual({
      code: ['code'],
      texts: ['message', 'text'],
      meta: [],
      all: ['code', 'message', 'text'],
      parameters: [],
      extra: ['trace'],
      operation: [],
    });
  });

  it('of the operation are those with its name, in any object', () => {
    const body = { request: { rpc: '$operation' }, error: { code: '$code', at: 'in $operation' } };
    expect(readEnvelopeFields({ body }).operation).toEqual(['rpc']);
  });

  it('of real catalogs are the keys of their errors', () => {
    const [clerk, code0] = ['clerk', 'code0'].map((id) => {
      const catalog = readFixtureCatalogs().find((candidate) => candidate.id === id);
      return catalog && readAllFields(catalog.about);
    });
    expect(clerk).toEqual({
      code: ['code'],
      texts: ['message', 'long_message'],
      meta: ['meta'],
      all: ['code', 'message', 'long_message', 'meta'],
      parameters: ['param_name', 'param_names'],
      extra: ['clerk_trace_id'],
      operation: [],
    });
    expect(code0).toMatchObject({ code: ['errorCode'], texts: [], all: ['errorCode', 'details'] });
  });
});

describe('the keys of a meta object', () => {
  const wire = { meta: { name: 'param_name' } };
  test.each<[object | string | null, string[] | null]>([
    [{ name: 'x' }, ['param_name']],
    [{ name: 'x', Limit: 5 }, ['param_name', 'Limit']],
    [{ constructor: 'x' }, ['constructor']],
    [{}, []],
    ['as a text', null],
    [null, null],
  ])('%j are %j in a response', (meta, keys) => {
    expect(listMetaKeys(meta as Parameters<typeof listMetaKeys>[0], wire)).toEqual(keys);
  });

  it('are the documented ones by default', () => {
    expect(listMetaKeys({ name: 'x' }, {})).toEqual(['name']);
  });
});
