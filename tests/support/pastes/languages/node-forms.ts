/** The output of Node for an error or a body, printed with `util.inspect`. */
import { inspect, type InspectOptions } from 'node:util';
import {
  findFieldKeys,
  createPaste,
  type ErrorField,
  type Form,
  type SentError,
} from '../paste.ts';
import {
  toErrorClass,
  toSdkModel,
  getReasonPhrase,
  createRequest,
  getThrownMessage,
} from '../sdk.ts';
import { countLevels, findErrorPath } from '../shape.ts';
import { formatStack, createError } from './stack.ts';

/** The default depth of `util.inspect`. */
const defaultDepth = 2;

export const nodeForms: readonly Form[] = [
  createInspectForm('console.log of the body', ({ body }) => body),
  createInspectForm('console.dir of the body, all levels', ({ body }) => body, { depth: null }),
  createInspectForm('util.inspect of the body, one line', ({ body }) => body, {
    depth: null,
    compact: true,
    breakLength: Infinity,
  }),
  {
    name: 'console.log of an SDK error',
    render(sent) {
      const { text, fields } = getThrownMessage(sent);
      const error = createError(toErrorClass(sent), text, {
        ...(sent.status === null ? {} : { status: sent.status }),
        errors: [toSdkModel(sent)],
      });
      // The error is in a list that is a property: two levels down.
      const printedFields = listPrintedFields(sent, 2, defaultDepth);
      return createPaste(sent, inspect(error), [...fields, ...printedFields, 'status']);
    },
  },
  {
    name: 'console.dir of an SDK error, all levels',
    render(sent) {
      const { text, fields } = getThrownMessage(sent);
      const error = createError(toErrorClass(sent), text, {
        clerkError: true,
        status: sent.status ?? undefined,
        errors: [toSdkModel(sent)],
      });
      const printedFields = listPrintedFields(sent, 2, null);
      return createPaste(sent, inspect(error, { depth: null }), [
        ...fields,
        ...printedFields,
        'status',
      ]);
    },
  },
  {
    name: 'stack trace, Node',
    render(sent) {
      const { text, fields } = getThrownMessage(sent);
      const name = toErrorClass(sent);
      if (!sent.code) return createPaste(sent, formatStack(name, text), fields);
      const error = createError(name, text, { code: sent.code });
      return createPaste(sent, inspect(error), ['code', ...fields]);
    },
  },
  {
    name: 'axios error, all levels',
    render(sent) {
      // axios does not throw for other statuses.
      if (sent.status === null || sent.status < 300) return null;
      const error = createError('AxiosError', `Request failed with status code ${sent.status}`, {
        isAxiosError: true,
        code: sent.status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE',
        response: createAxiosResponse(sent),
        status: sent.status,
      });
      const printedFields = listPrintedFields(sent, 0, null);
      return createPaste(sent, inspect(error, { depth: null }), [...printedFields, 'status']);
    },
  },
];

function createInspectForm(
  name: string,
  value: (sent: SentError) => unknown,
  options: InspectOptions = {},
): Form {
  return {
    name,
    render(sent) {
      const depth = options.depth === undefined ? defaultDepth : options.depth;
      const level = findErrorPath(sent)?.length ?? Infinity;
      return createPaste(
        sent,
        inspect(value(sent), options),
        listPrintedFields(sent, level, depth),
      );
    },
  };
}

/** Lists the printed fields of an error at a level, for a depth of `util.inspect`. */
function listPrintedFields(sent: SentError, level: number, depth: number | null): ErrorField[] {
  const fields = Object.keys(findFieldKeys(sent)) as ErrorField[];
  if (depth === null) return fields;
  if (level > depth) return [];
  return fields.filter((field) => field !== 'meta' || level + countLevels(sent.meta) <= depth);
}

/** Creates the response in an axios error, without its agents and sockets. */
function createAxiosResponse(sent: SentError): object {
  const { method, url } = createRequest(sent);
  return {
    status: sent.status,
    statusText: getReasonPhrase(sent.status ?? 0),
    headers: { 'content-type': 'application/json', connection: 'keep-alive' },
    config: { timeout: 0, maxContentLength: -1, method: method.toLowerCase(), url },
    data: sent.body,
  };
}
