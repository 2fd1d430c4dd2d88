/** What Node prints for an error or a body: all of it by its own `util.inspect`. */
import { inspect, type InspectOptions } from 'node:util';
import { fieldKeys, paste, type ErrorField, type Form, type SentError } from '../paste.ts';
import { errorClass, modelled, reason, requestOf, thrownMessage } from '../sdk.ts';
import { levels, pathToError } from '../shape.ts';
import { stackOf, thrown } from './stack.ts';

/** What Node prints where nothing else is asked for. */
const usualDepth = 2;

export const nodeForms: readonly Form[] = [
  inspected('console.log of the body', ({ body }) => body),
  inspected('console.dir of the body, all levels', ({ body }) => body, { depth: null }),
  inspected('util.inspect of the body, one line', ({ body }) => body, {
    depth: null,
    compact: true,
    breakLength: Infinity,
  }),
  {
    name: 'console.log of an SDK error',
    render(sent) {
      const { text, fields } = thrownMessage(sent);
      const error = thrown(errorClass(sent), text, {
        ...(sent.status === null ? {} : { status: sent.status }),
        errors: [modelled(sent)],
      });
      // The error stands in a list that is a property: two levels down.
      const shown = shownFields(sent, 2, usualDepth);
      return paste(sent, inspect(error), [...fields, ...shown, 'status']);
    },
  },
  {
    name: 'console.dir of an SDK error, all levels',
    render(sent) {
      const { text, fields } = thrownMessage(sent);
      const error = thrown(errorClass(sent), text, {
        clerkError: true,
        status: sent.status ?? undefined,
        errors: [modelled(sent)],
      });
      const shown = shownFields(sent, 2, null);
      return paste(sent, inspect(error, { depth: null }), [...fields, ...shown, 'status']);
    },
  },
  {
    name: 'stack trace, Node',
    render(sent) {
      const { text, fields } = thrownMessage(sent);
      const name = errorClass(sent);
      if (!sent.code) return paste(sent, stackOf(name, text), fields);
      const error = thrown(name, text, { code: sent.code });
      return paste(sent, inspect(error), ['code', ...fields]);
    },
  },
  {
    name: 'axios error, all levels',
    render(sent) {
      // axios takes every other status for a success.
      if (sent.status === null || sent.status < 300) return null;
      const error = thrown('AxiosError', `Request failed with status code ${sent.status}`, {
        isAxiosError: true,
        code: sent.status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE',
        response: axiosResponse(sent),
        status: sent.status,
      });
      const shown = shownFields(sent, 0, null);
      return paste(sent, inspect(error, { depth: null }), [...shown, 'status']);
    },
  },
];

function inspected(
  name: string,
  value: (sent: SentError) => unknown,
  options: InspectOptions = {},
): Form {
  return {
    name,
    render(sent) {
      const depth = options.depth === undefined ? usualDepth : options.depth;
      const level = pathToError(sent)?.length ?? Infinity;
      return paste(sent, inspect(value(sent), options), shownFields(sent, level, depth));
    },
  };
}

/** The fields that are printed of an error that stands so many levels down. */
function shownFields(sent: SentError, level: number, depth: number | null): ErrorField[] {
  const fields = Object.keys(fieldKeys(sent)) as ErrorField[];
  if (depth === null) return fields;
  if (level > depth) return [];
  return fields.filter((field) => field !== 'meta' || level + levels(sent.meta) <= depth);
}

/** A response without the agents and sockets that axios keeps beside it. */
function axiosResponse(sent: SentError): object {
  const { method, url } = requestOf(sent);
  return {
    status: sent.status,
    statusText: reason(sent.status ?? 0),
    headers: { 'content-type': 'application/json', connection: 'keep-alive' },
    config: { timeout: 0, maxContentLength: -1, method: method.toLowerCase(), url },
    data: sent.body,
  };
}
