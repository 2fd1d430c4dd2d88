/** How client libraries name and model the errors of an API. */
import { STATUS_CODES } from 'node:http';
import type { ErrorField, SentError } from './paste.ts';
import { camelised, pascal, type Fields } from './shape.ts';

/** `Clerk`: the API in the names of classes. */
export function apiName({ catalog }: SentError): string {
  return pascal(catalog);
}

/** What a JavaScript SDK calls the error it throws. */
export function errorClass(sent: SentError): string {
  return `${apiName(sent)}APIResponseError`;
}

/** The error with the names of a language that writes them in camel case. */
export function modelled({ error }: SentError): Fields {
  return camelised(error) as Fields;
}

/** The message that an exception is thrown with, and the field it is. */
export function thrownMessage({ message, title }: SentError): {
  text: string;
  fields: ErrorField[];
} {
  if (message) return { text: message, fields: ['message'] };
  if (title) return { text: title, fields: ['title'] };
  return { text: 'Request failed', fields: [] };
}

/** `<code>: <message>`, as much of it as there is. */
export function codeAndMessage(sent: SentError): { text: string; fields: ErrorField[] } {
  const { text, fields } = thrownMessage(sent);
  if (!sent.code) return { text, fields };
  if (fields.length === 0) return { text: sent.code, fields: ['code'] };
  return { text: `${sent.code}: ${text}`, fields: ['code', ...fields] };
}

/** The request that is answered with the error. */
export function requestOf({ catalog, status }: SentError): {
  method: string;
  path: string;
  url: string;
} {
  const path = catalog === 'code0' ? '/graphql' : '/v1/users';
  const method = catalog !== 'code0' && status === 404 ? 'GET' : 'POST';
  return { method, path, url: `https://api.example.com${path}` };
}

/** The phrase beside a status, as HTTP/1.1 sends it. */
export function reason(status: number): string {
  return STATUS_CODES[status] ?? 'Unknown';
}
