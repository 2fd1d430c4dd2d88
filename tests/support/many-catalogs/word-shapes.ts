/** APIs whose codes are words. */
import { pick, type Random } from '../random.ts';
import { pickWords } from './messages.ts';
import { toConstant, toPascal, type Shape } from './shape.ts';

const braces = (name: string) => `{${name}}`;
const angle = (name: string) => `<${name}>`;
const statuses = [400, 401, 402, 403, 404, 409, 422, 429, 500] as const;
/** The codes that many APIs share. */
const sharedCodes = [
  ...['NOT_FOUND', 'REQUIRED', 'INVALID', 'UNIQUE', 'GRAPHQL_ERROR', 'ALREADY_EXISTS', 'INACTIVE'],
  ...['OUT_OF_SCOPE_USER', 'DUPLICATED_INPUT_ITEM', 'RATE_LIMITED', 'UNAUTHORIZED', 'TIMEOUT'],
];
/** Short messages that say little. */
const shortMessages = ['already exists', 'not found', 'is invalid', 'is missing', 'not allowed'];
/** A small share, but nearly every catalog gets all of the shared codes. */
const sharedShare = 0.1;

const writeConstant = (random: Random) =>
  random() < sharedShare
    ? pick(sharedCodes, random)
    : toConstant(pickWords(pick([2, 3, 3, 4], random), random));

/** The APIs, each with how its errors look in logs. */
export const wordShapes: readonly Shape[] = [
  {
    id: 'tables',
    title: 'Silt tables',
    count: 700,
    body: { errorClass: '$code', message: '$message' },
    syntax: ['angle'],
    writePlaceholder: angle,
    writeCode: (random) => `SILT_${toConstant(pickWords(pick([2, 3], random), random))}`,
    hasChildren: true,
    mention: (code) => `[${code}]`,
    log: (code, message) => `SiltAnalysisException: [${code}] ${message} SQLSTATE: 42P01`,
  },
  ...['market', 'voyage'].map((id): Shape => ({
    id,
    title: `${toPascal([id])} GraphQL`,
    count: 450,
    body: { data: { [id]: { errors: [{ field: 'input', code: '$code', message: '$message' }] } } },
    syntax: ['braces'],
    writePlaceholder: braces,
    writeCode: writeConstant,
    mention: (code) => `${toPascal([id])}Error: ${code}`,
    log: (code, message) => `mutation ${id} failed: ${code} - ${message}`,
  })),
  {
    id: 'payments',
    title: 'Florin payments',
    count: 900,
    body: { error: { type: 'invalid_request', code: '$code', message: '$message' } },
    syntax: ['angle'],
    writePlaceholder: angle,
    writeCode: (random) => pickWords(pick([2, 3], random), random).join('_'),
    writeFacts: (random) => ({
      status: pick(statuses, random),
      title: random() < 0.3 ? pick(shortMessages, random) : undefined,
    }),
    mention: (code) => `code=${code}`,
    log: (code, message) => `FlorinError: ${message} (code: ${code}, request: req_8f14e4)`,
  },
  {
    id: 'messenger',
    title: 'Heron messenger',
    count: 600,
    body: { _: 'rpc_error', error_code: '$status', error_message: '$code' },
    syntax: ['braces'],
    writePlaceholder: braces,
    writeCode: (random) => `${writeConstant(random)}${random() < 0.1 ? '_X' : ''}`,
    writeFacts: (random) => ({ status: pick(statuses, random) }),
    mention: (code) => `heron says: [400 ${code}]`,
    log: (code, message) => `RPCError 400: ${code} (${message})`,
  },
  {
    id: 'storage',
    title: 'Dray storage',
    count: 450,
    body: { code: '$code', error: '$message' },
    syntax: ['braces'],
    writePlaceholder: braces,
    writeCode: (random) => {
      const [component, ...words] = pickWords(4, random);
      return `DR:${component ?? ''}:Err${toPascal(words)}`;
    },
    hasChildren: true,
    mention: (code) => `[${code}]`,
    log: (code, message) => `[error] [store=4] [${code}]${message}`,
  },
  {
    id: 'login',
    title: 'Porter login',
    count: 300,
    body: { error: { code: '$code', message: '$message' } },
    syntax: ['braces'],
    writePlaceholder: braces,
    writeCode: (random) => `auth/${pickWords(pick([2, 3], random), random).join('-')}`,
    mention: (code) => `(${code})`,
    log: (code, message) => `PorterError: Porter: ${message} (${code}).`,
  },
];
