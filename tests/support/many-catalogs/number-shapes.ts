/** APIs whose codes are numbers, or letters with numbers. */
import { pick } from '../random.ts';
import { pickWords } from './messages.ts';
import { toPascal, writeDigits, type Shape } from './shape.ts';

const braces = (name: string) => `{${name}}`;
const printf = (name: string) => (name === 'count' ? '%d' : '%s');
const statuses = [400, 401, 403, 404, 409, 429, 500] as const;

/** The APIs, each with how its errors look in logs. */
export const numberShapes: readonly Shape[] = [
  {
    id: 'chat',
    title: 'Gable chat',
    count: 700,
    body: { message: '$message', code: '$code' },
    isNumber: true,
    syntax: ['braces'],
    writePlaceholder: braces,
    writeCode: (random) => writeDigits(pick([1, 2, 3, 4, 5, 5, 5], random), random),
    mention: (code) => `error code: ${code}`,
    log: (code, message) => `GableAPIError[${code}]: ${message}`,
  },
  {
    id: 'telephony',
    title: 'Ringfield voice',
    count: 1500,
    body: { code: '$code', message: '$message', status: '$status' },
    isNumber: true,
    syntax: ['braces'],
    writePlaceholder: braces,
    writeCode: (random) => String(10_000 + Math.floor(random() * 60_000)),
    writeFacts: (random) => ({
      status: pick(statuses, random),
      title: `${toPascal(pickWords(1, random))} ${pickWords(2, random).join(' ')}`,
    }),
    mention: (code) => `Ringfield error ${code}`,
    log: (code, message) => `[HTTP 400] Unable to create record: ${message} (error #${code})`,
  },
  {
    id: 'tunnels',
    title: 'Culvert tunnels',
    count: 700,
    body: { error_code: '$code', msg: '$message', status_code: '$status' },
    syntax: ['braces'],
    writePlaceholder: braces,
    writeCode: (random) => `ERR_CULVERT_${writeDigits(pick([3, 4], random), random)}`,
    mention: (code) => `ERROR:  ${code}`,
    log: (code, message) => `failed to start tunnel: ${message} ERR: ${code}`,
  },
  {
    id: 'identity',
    title: 'Latchkey identity',
    count: 300,
    body: { errorCode: '$code', errorSummary: '$message', errorLink: '$code', errorCauses: [] },
    syntax: ['braces'],
    writePlaceholder: (name) => `{${name.length % 3}}`,
    writeCode: (random) => `E${writeDigits(3, random).padStart(7, '0')}`,
    writeFacts: (random) => ({ status: pick(statuses, random) }),
    mention: (code) => `Latchkey: ${code}`,
    log: (code, message) => `LatchkeyHttpError: Latchkey HTTP 403 ${code} ${message}`,
  },
  {
    id: 'lattice',
    title: 'Lattice mesh',
    count: 500,
    body: { code: '$code', level: 'Error', message: '$message' },
    syntax: ['printf'],
    writePlaceholder: printf,
    writeCode: (random) => `LAT${writeDigits(4, random).padStart(4, '0')}`,
    mention: (code) => `Warning [${code}]`,
    log: (code, message) => `Error [${code}] (Gateway orders.default) ${message}`,
  },
  {
    id: 'database',
    title: 'Quern database',
    count: 300,
    body: { severity: 'ERROR', code: '$code', message: '$message' },
    syntax: ['printf'],
    writePlaceholder: (name) => (name === 'count' ? '%d' : '"%s"'),
    writeCode: (random) =>
      pick(['080', '220', '22P', '230', '250', '428', '42P', '42K', '530', '570', 'XX0'], random) +
      Math.floor(16 + random() * 144)
        .toString(16)
        .toUpperCase(),
    mention: (code) => `SQLSTATE: ${code}`,
    log: (code, message) => `ERROR:  ${code}: ${message}`,
  },
  {
    id: 'compiler',
    title: 'Burl compiler',
    count: 600,
    body: { code: { code: '$code' }, message: '$message', level: 'error' },
    syntax: ['braces'],
    writePlaceholder: braces,
    writeCode: (random) => `E${writeDigits(4, random).padStart(4, '0')}`,
    mention: (code) => `burlc --explain ${code}`,
    log: (code, message) => `error[${code}]: ${message}`,
  },
  {
    id: 'rpc',
    title: 'Tether RPC',
    count: 60,
    body: { jsonrpc: '2.0', id: 1, error: { code: '$code', message: '$message' } },
    isNumber: true,
    syntax: ['braces'],
    writePlaceholder: braces,
    writeCode: (random) => String(-32_000 - Math.floor(random() * 700)),
    mention: (code) => `RPC error ${code}`,
    log: (code, message) => `McpError: MCP error ${code}: ${message}`,
  },
  {
    id: 'yunqiao',
    title: '云桥',
    count: 900,
    body: { errcode: '$code', errmsg: '$message' },
    isNumber: true,
    language: 'zh',
    syntax: ['dollar-braces'],
    writePlaceholder: (name) => `\${${name}}`,
    writeCode: (random) => String(40_000 + Math.floor(random() * 21_000)),
    mention: (code) => `错误码: ${code}`,
    log: (code, message) => `请求失败，错误码：${code}，错误信息：${message}`,
  },
  {
    id: 'kaidan',
    title: '階段',
    count: 500,
    body: { errors: [{ code: '$code', message: '$message' }] },
    isNumber: true,
    language: 'ja',
    syntax: ['braces'],
    writePlaceholder: braces,
    writeCode: (random) => String(1000 + Math.floor(random() * 9000)),
    mention: (code) => `エラー ${code}`,
    log: (code, message) => `エラー ${code}: ${message}`,
  },
];
