/** Log lines in JSON, and log lines with JSON as an escaped string. */
import { pick } from '../../random.ts';
import {
  createPaste,
  listErrorFields,
  createWholeForm,
  type Form,
  type SentError,
} from '../paste.ts';
import { toErrorClass, toSdkModel, getThrownMessage } from '../sdk.ts';
import { isFields, sortKeys, type Fields } from '../shape.ts';
import { formatStack } from '../languages/stack.ts';

export const jsonLogForms: readonly Form[] = [
  {
    name: 'NDJSON log, pino',
    render(sent, random) {
      const { text, fields } = getThrownMessage(sent);
      const createHead = (level: number, delay: number) => ({
        level,
        time: 1795161600000 + delay,
        pid: 4711,
        hostname: 'api-7d9f8c6b5-x2x9k',
      });
      const lines = [
        { ...createHead(30, 0), reqId: 'req-1k', msg: 'incoming request' },
        { ...createHead(50, 38), reqId: 'req-1k', err: createPinoError(sent), msg: text },
        { ...createHead(30, 41), reqId: 'req-1k', responseTime: 41.2, msg: 'request completed' },
      ];
      return createPaste(sent, formatLines(lines, random), [
        ...listErrorFields(sent),
        ...fields,
        ...listStatusField(sent),
      ]);
    },
  },
  {
    name: 'NDJSON log, winston',
    render(sent, random) {
      const createLine = (level: string, message: string, extra: Fields = {}) =>
        sortKeys({ level, message, timestamp: '2026-11-20T10:00:00.038Z', ...extra });
      const lines = [
        createLine('info', 'Server listening on port 3000'),
        createLine('error', 'Could not create the user', {
          ...toStatusField(sent),
          errors: [sent.error],
        }),
        createLine('info', 'GET /health', { durationMs: 2 }),
      ];
      return createPaste(sent, formatLines(lines, random), [
        ...listErrorFields(sent),
        ...listStatusField(sent),
      ]);
    },
  },
  createWholeForm('JSON escaped in a log line', ({ body }) => {
    return `2026-11-20T10:00:00Z ERROR api body=${quote(JSON.stringify(body))}`;
  }),
  createWholeForm('JSON escaped in a JSON log line', ({ body }) =>
    JSON.stringify({
      level: 'error',
      ts: 1795168800.123,
      msg: 'upstream request failed',
      body: JSON.stringify(body),
    }),
  ),
  createWholeForm('JSON escaped twice', ({ body }) => {
    // The log of a container: Docker wraps each line of output, which is a JSON log line itself.
    const line = { level: 'error', msg: 'upstream request failed', body: JSON.stringify(body) };
    return JSON.stringify({
      log: `${JSON.stringify(line)}\n`,
      stream: 'stdout',
      time: '2026-11-20T10:00:00.123456789Z',
    });
  }),
];

/** Creates the error as pino's serializer writes it: it repeats the `errors` of an error as `aggregateErrors`. */
function createPinoError(sent: SentError): Fields {
  const { text } = getThrownMessage(sent);
  const error = toSdkModel(sent);
  const { message, ...rest } = error;
  const aggregated =
    typeof message === 'string' ? { type: 'Object', message, stack: '', ...rest } : error;
  return {
    type: toErrorClass(sent),
    message: text,
    stack: formatStack('Error', text),
    aggregateErrors: [aggregated],
    ...toStatusField(sent),
    errors: [error],
    ...(isFields(sent.body) && 'clerk_trace_id' in sent.body
      ? { clerkTraceId: sent.body['clerk_trace_id'] }
      : {}),
  };
}

function toStatusField({ status }: SentError): Fields {
  return status === null ? {} : { status };
}

function listStatusField(sent: SentError): 'status'[] {
  return sent.status === null ? [] : ['status'];
}

/** Formats the log line of the error, with or without the lines around it. */
function formatLines(lines: readonly unknown[], random: () => number): string {
  const selected = pick([lines, lines.slice(0, 2), lines.slice(1), lines.slice(1, 2)], random);
  return selected.map((line) => JSON.stringify(line)).join('\n');
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
