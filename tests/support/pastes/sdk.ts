/** How client libraries name and model the errors of an API. */
import { STATUS_CODES } from 'node:http';
import type { ErrorField, SentError } from './paste.ts';
import { camelizeKeys, toPascalCase, type Fields } from './shape.ts';

/** Returns the name of the API in class names, such as `Clerk`. */
export function toApiName({ catalog }: SentError): string {
  return toPascalCase(catalog);
}

/** Returns the class name of the error that a JavaScript SDK throws. */
export function toErrorClass(sent: SentError): string {
  return `${toApiName(sent)}APIResponseError`;
}

/** Converts the keys of the error to camel case. */
export function toSdkModel({ error }: SentError): Fields {
  return camelizeKeys(error) as Fields;
}

/** Returns the message of the exception, and the field that it comes from. */
export function getThrownMessage({ message, title }: SentError): {
  text: string;
  fields: ErrorField[];
} {
  if (message) return { text: message, fields: ['message'] };
  if (title) return { text: title, fields: ['title'] };
  return { text: 'Request failed', fields: [] };
}

/** Formats `<code>: <message>`, or only one of them. */
export function formatCodeAndMessage(sent: SentError): { text: string; fields: ErrorField[] } {
  const { text, fields } = getThrownMessage(sent);
  if (!sent.code) return { text, fields };
  if (fields.length === 0) return { text: sent.code, fields: ['code'] };
  return { text: `${sent.code}: ${text}`, fields: ['code', ...fields] };
}

/** Creates the request that fails with the error. */
export function createRequest({ catalog, status }: SentError): {
  method: string;
  path: string;
  url: string;
} {
  const path = catalog === 'code0' ? '/graphql' : '/v1/users';
  const method = catalog !== 'code0' && status === 404 ? 'GET' : 'POST';
  return { method, path, url: `https://api.example.com${path}` };
}

/** Returns the reason phrase of a status, as in HTTP/1.1. */
export function getReasonPhrase(status: number): string {
  return STATUS_CODES[status] ?? 'Unknown';
}
