import { Transform } from 'node:stream';
import {
  INVALID_REQUEST,
  isSpecType,
  JSONRPC_VERSION,
  PARSE_ERROR,
  STDIO_DEFAULT_MAX_BUFFER_SIZE as longestMessage,
} from '@modelcontextprotocol/server';

/** An answer to an invalid message. The ID is `null` if the message has none that can be read. */
export interface ErrorResponse {
  jsonrpc: typeof JSONRPC_VERSION;
  id: string | number | null;
  error: { code: number; message: string };
}

/**
 * Creates a stream that reads lines, passes on those that are messages of JSON-RPC 2.0, and answers all others with an
 * error. The transport of the SDK ignores invalid messages, so that a client would wait for an answer, and closes the
 * connection after a message that is too long.
 *
 * @param answer sends an answer to the client
 */
export function createMessageReader(answer: (response: ErrorResponse) => void): Transform {
  let parts: Buffer[] = [];
  let size = 0;
  const add = (part: Buffer) => {
    size += part.length;
    // The rest of a line that is too long is counted, but not kept.
    if (size <= longestMessage) parts.push(part);
    else parts = [];
  };
  const takeLine = () => {
    const line = size > longestMessage ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  const readLine = (stream: Transform) => {
    const line = takeLine();
    const text = line && decode(line);
    if (text?.trim() === '') return;
    const problem = line ? findProblem(text) : createTooLong();
    if (problem) answer(problem);
    else stream.push(`${text ?? ''}\n`);
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let start = 0;
      for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
        add(chunk.subarray(start, end));
        start = end + 1;
        readLine(this);
      }
      add(chunk.subarray(start));
      done();
    },
    // The last line may have no line break.
    flush(done) {
      readLine(this);
      done();
    },
  });
}

/** Decodes UTF-8; `null` for other encodings, whose texts would silently change. */
function decode(line: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return null;
  }
}

function findProblem(text: string | null): ErrorResponse | null {
  if (text === null) return createError(PARSE_ERROR, 'The message is not UTF-8.');
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    // The error of JavaScript is not passed on, because it quotes the text, which may contain secrets.
    return createError(PARSE_ERROR, 'The message is not valid JSON.');
  }
  if (isSpecType.JSONRPCMessage(message)) return null;
  const problem = Array.isArray(message)
    ? 'A line must be one message. Send each message of a batch on its own line.'
    : 'The message is not a request, a notification, or a response of JSON-RPC 2.0. A request has "jsonrpc": "2.0", an "id", a "method", and "params", which is an object.';
  return createError(INVALID_REQUEST, problem, readId(message));
}

function createTooLong(): ErrorResponse {
  const most = longestMessage / 1024 / 1024;
  return createError(INVALID_REQUEST, `The message is larger than ${most} MiB. Send less text.`);
}

function createError(code: number, message: string, id: ErrorResponse['id'] = null): ErrorResponse {
  return { jsonrpc: JSONRPC_VERSION, id, error: { code, message } };
}

function readId(message: unknown): ErrorResponse['id'] {
  const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : null;
  return typeof id === 'string' || Number.isSafeInteger(id) ? (id as string | number) : null;
}
