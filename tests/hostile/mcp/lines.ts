import { payloads } from '../../support/hostile.ts';
import { pick, type Random } from '../../support/random.ts';

/** A line for the server, and the answer that it must give. */
export interface Line {
  line: string | Buffer;
  /** ID of the answer. */
  id: string | number | null;
  /** `result` for any result of a tool, otherwise the code of the JSON-RPC error. */
  answer: 'result' | number;
}

const parseError = -32700;
const invalidRequest = -32600;
const methodNotFound = -32601;
const invalidParams = -32602;

/** Texts that are unusual as a code, a query, or the body of an error. */
const texts = [
  ...Object.values(payloads),
  ...['resource_not_found', 'USER_NOT_FOUND', 'resource not found', '404', '-1003', '08006', '0'],
  ...[
    '',
    ' ',
    '\n',
    '\0',
    '\u202e',
    '\ufeff',
    '\ud83d',
    '🤯',
    'ﬁ',
    'İ',
    'ß',
    '%00',
    '%',
    '\\',
    '"',
    "'",
  ],
  ...[
    'a'.repeat(1000),
    'a'.repeat(1001),
    'a '.repeat(400),
    '{'.repeat(900),
    '[{"code":'.repeat(90),
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', 'true'],
  ...['(a+)+$', '.*.*.*.*x', '[', '(?<a>', '\\u{110000}', '../../etc/passwd', 'C:\\con', 'a/b?c#d'],
  ...['{"code":"resource_not_found","status":404}', 'HTTP/1.1 422\n\n{"errors":[{"code":"x"}]}'],
  ...[
    'Error: No user was found with id user_1',
    '<!doctype html><h1>502</h1>',
    '\x1b[31mred\x1b[0m',
  ],
];

/** Values of other types than text. */
const values = [null, true, 0, -1, 1.5, 1e308, 404, [], ['a'], {}, { a: {} }, [[[[]]]]];

const statuses = ['4xx', '404', 404, '9xx', '', 99, 600, 4.5, null, [], '4XX', '404 '];
const limits = [1, 10, 50, 0, 51, -1, 1.5, '10', null, 1e9];
const catalogs = ['clerk', 'code0', '', 'nope', '__proto__', '../clerk', 7, null, 'CLERK'];

/** Creates calls of the tools, most of them with unusual arguments. */
export function createCall(id: string | number, random: Random): Line {
  const text = () =>
    random() < 0.8
      ? `${pick(texts, random)}${random() < 0.3 ? pick(texts, random) : ''}`
      : pick(values, random);
  const optional = (name: string, list: readonly unknown[]) =>
    random() < 0.3 ? { [name]: pick(list, random) } : {};
  const call = pick(
    [
      { name: 'explain_error', arguments: { body: text(), ...optional('extra', values) } },
      { name: 'get_code', arguments: { code: text(), ...optional('catalog', catalogs) } },
      {
        name: 'search_codes',
        arguments: {
          query: text(),
          ...optional('catalog', catalogs),
          ...optional('status', statuses),
          ...optional('limit', limits),
        },
      },
    ],
    random,
  );
  return { line: toLine({ id, method: 'tools/call', params: call }), id, answer: 'result' };
}

/** Creates messages that are no valid calls. */
export function createInvalid(id: string | number, random: Random): Line {
  const valid = toLine({
    id,
    method: 'tools/call',
    params: { name: 'get_code', arguments: { code: 'a' } },
  });
  const cut = 1 + Math.floor(random() * (valid.length - 2));
  const value = pick(values, random);
  const isId = typeof value === 'string' || Number.isSafeInteger(value);
  const kinds: Line[] = [
    { line: valid.slice(0, cut), id: null, answer: parseError },
    { line: valid.slice(cut), id: null, answer: parseError },
    { line: valid.replaceAll('"', "'"), id: null, answer: parseError },
    { line: `${valid},`, id: null, answer: parseError },
    { line: `${valid}${valid}`, id: null, answer: parseError },
    { line: `data: ${valid}`, id: null, answer: parseError },
    { line: `Content-Length: ${valid.length}`, id: null, answer: parseError },
    {
      line: pick(
        texts.filter((text) => text.trim() !== '' && !text.includes('\n') && !isJson(text)),
        random,
      ),
      id: null,
      answer: parseError,
    },
    { line: Buffer.from(valid.replace('"a"', '"é"'), 'latin1'), id: null, answer: parseError },
    { line: Buffer.from(`${valid}\n`, 'utf16le').subarray(0, -2), id: null, answer: parseError },
    { line: JSON.stringify(value), id: null, answer: invalidRequest },
    { line: `[${valid}]`, id: null, answer: invalidRequest },
    { line: `[${valid},${valid}]`, id: null, answer: invalidRequest },
    {
      line: valid.replace('"2.0"', JSON.stringify(pick(['1.0', 2, null], random))),
      id,
      answer: invalidRequest,
    },
    { line: valid.replace('"jsonrpc":"2.0",', ''), id, answer: invalidRequest },
    { line: toLine({ id, method: value, params: {} }), id, answer: invalidRequest },
    { line: toLine({ id, params: {} }), id, answer: invalidRequest },
    {
      line: toLine({ id, method: 'tools/call', params: pick([[], 'a', 7, true, null], random) }),
      id,
      answer: invalidRequest,
    },
    isId
      ? { line: toLine({ id, method: 'nope', params: {} }), id, answer: methodNotFound }
      : { line: toLine({ id: value, method: 'tools/list' }), id: null, answer: invalidRequest },
    {
      line: toLine({
        id,
        method: pick(['tools', 'TOOLS/CALL', '', '__proto__', 'constructor', 'rpc.a'], random),
      }),
      id,
      answer: methodNotFound,
    },
    {
      line: toLine({
        id,
        method: 'tools/call',
        params: {
          name: pick(['nope', '', '__proto__', 'toString', 'GET_CODE'], random),
          arguments: {},
        },
      }),
      id,
      answer: invalidParams,
    },
  ];
  return pick(kinds, random);
}

/** Lines that are larger than a message may be, or nested more deeply than a program can read. */
export function createHuge(id: number): Readonly<Record<string, Line>> {
  const deep = (open: string, close: string) => `${open.repeat(100_000)}1${close.repeat(100_000)}`;
  const call = (body: string) =>
    `{"jsonrpc":"2.0","id":${id},"method":"tools/call","params":{"name":"explain_error","arguments":{"body":${body}}}}`;
  return {
    'a text of 1 MB': { line: call(JSON.stringify('x'.repeat(1_000_000))), id, answer: 'result' },
    'a text of 9 MB': { line: call(JSON.stringify('x'.repeat(9_000_000))), id, answer: 'result' },
    'a text of 11 MiB': {
      line: call(JSON.stringify('x'.repeat(11 * 2 ** 20))),
      id: null,
      answer: invalidRequest,
    },
    'a text of 100 MB': { line: 'x'.repeat(100_000_000), id: null, answer: invalidRequest },
    '11 MiB of null bytes': { line: Buffer.alloc(11 * 2 ** 20), id: null, answer: invalidRequest },
    'nested lists': { line: call(deep('[', ']')), id, answer: 'result' },
    'nested objects': { line: call(deep('{"a":', '}')), id, answer: 'result' },
    'lists without an end': { line: '['.repeat(1_000_000), id: null, answer: parseError },
    'a batch of a million': {
      line: `[${'{},'.repeat(999_999)}{}]`,
      id: null,
      answer: invalidRequest,
    },
    'an object with a million keys': {
      line: `{${Array.from({ length: 300_000 }, (_, index) => `"a${index}":1`).join()}}`,
      id: null,
      answer: invalidRequest,
    },
    'a long id': {
      line: toLine({ id: 'x'.repeat(100_000), method: 'ping' }),
      id: 'x'.repeat(100_000),
      answer: 'result',
    },
    'a long method': {
      line: toLine({ id, method: 'x'.repeat(1_000_000) }),
      id,
      answer: methodNotFound,
    },
  };
}

function toLine(message: object): string {
  return JSON.stringify({ jsonrpc: '2.0', ...message });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
