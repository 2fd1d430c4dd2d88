/** Log lines that are JSON, or that carry JSON as an escaped string. */
import { pick } from '../../random.ts';
import { paste, wholeError, wholeForm, type Form, type SentError } from '../paste.ts';
import { errorClass, modelled, thrownMessage } from '../sdk.ts';
import { isFields, sorted, type Fields } from '../shape.ts';
import { stackOf } from '../languages/stack.ts';

export const jsonLogForms: readonly Form[] = [
  {
    name: 'NDJSON log, pino',
    render(sent, random) {
      const { text, fields } = thrownMessage(sent);
      const head = (level: number, after: number) => ({
        level,
        time: 1795161600000 + after,
        pid: 4711,
        hostname: 'api-7d9f8c6b5-x2x9k',
      });
      const lines = [
        { ...head(30, 0), reqId: 'req-1k', msg: 'incoming request' },
        { ...head(50, 38), reqId: 'req-1k', err: pinoError(sent), msg: text },
        { ...head(30, 41), reqId: 'req-1k', responseTime: 41.2, msg: 'request completed' },
      ];
      return paste(sent, logLines(lines, random), [
        ...wholeError(sent),
        ...fields,
        ...status(sent),
      ]);
    },
  },
  {
    name: 'NDJSON log, winston',
    render(sent, random) {
      const line = (level: string, message: string, more: Fields = {}) =>
        sorted({ level, message, timestamp: '2026-11-20T10:00:00.038Z', ...more });
      const lines = [
        line('info', 'Server listening on port 3000'),
        line('error', 'Could not create the user', { ...known(sent), errors: [sent.error] }),
        line('info', 'GET /health', { durationMs: 2 }),
      ];
      return paste(sent, logLines(lines, random), [...wholeError(sent), ...status(sent)]);
    },
  },
  wholeForm('JSON escaped in a log line', ({ body }) => {
    return `2026-11-20T10:00:00Z ERROR api body=${quoted(JSON.stringify(body))}`;
  }),
  wholeForm('JSON escaped in a JSON log line', ({ body }) =>
    JSON.stringify({
      level: 'error',
      ts: 1795168800.123,
      msg: 'upstream request failed',
      body: JSON.stringify(body),
    }),
  ),
  wholeForm('JSON escaped twice', ({ body }) => {
    // A container's log: Docker wraps each line of output, which is a JSON log line itself.
    const line = { level: 'error', msg: 'upstream request failed', body: JSON.stringify(body) };
    return JSON.stringify({
      log: `${JSON.stringify(line)}\n`,
      stream: 'stdout',
      time: '2026-11-20T10:00:00.123456789Z',
    });
  }),
];

/** The error as pino's serializer writes it: an `errors` of its own is repeated as `aggregateErrors`. */
function pinoError(sent: SentError): Fields {
  const { text } = thrownMessage(sent);
  const error = modelled(sent);
  const { message, ...others } = error;
  const aggregated =
    typeof message === 'string' ? { type: 'Object', message, stack: '', ...others } : error;
  return {
    type: errorClass(sent),
    message: text,
    stack: stackOf('Error', text),
    aggregateErrors: [aggregated],
    ...known(sent),
    errors: [error],
    ...(isFields(sent.body) && 'clerk_trace_id' in sent.body
      ? { clerkTraceId: sent.body['clerk_trace_id'] }
      : {}),
  };
}

function known({ status }: SentError): Fields {
  return status === null ? {} : { status };
}

function status(sent: SentError): 'status'[] {
  return sent.status === null ? [] : ['status'];
}

/** The line of the error, with or without those around it. */
function logLines(lines: readonly unknown[], random: () => number): string {
  const shown = pick([lines, lines.slice(0, 2), lines.slice(1), lines.slice(1, 2)], random);
  return shown.map((line) => JSON.stringify(line)).join('\n');
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
