/** Responses with their status line. */
import { pick } from '../../random.ts';
import { createWholeForm, type Form, type SentError } from '../paste.ts';
import { getReasonPhrase, createRequest } from '../sdk.ts';

/** The reason phrases of Chrome for statuses that still have an older phrase in Node. */
const newerReasons: Readonly<Record<number, string>> = {
  413: 'Content Too Large',
  422: 'Unprocessable Content',
};

export const httpForms: readonly Form[] = [
  createHttpForm('curl -i, HTTP/2', (status, body) => {
    return [`HTTP/2 ${status} `, ...createHeaders(body), '', body].join('\n');
  }),
  createHttpForm('curl -i, HTTP/1.1', (status, body) => {
    const head = [
      `HTTP/1.1 ${status} ${getReasonPhrase(status)}`,
      ...createHeaders(body).map(capitalizeName),
    ];
    return `${head.join('\r\n')}\r\n\r\n${body}`;
  }),
  createHttpForm('curl -v', (status, body, sent, random) => {
    const { method, path } = createRequest(sent);
    const end = '* Connection #0 to host api.example.com left intact';
    return [
      '* Connected to api.example.com (203.0.113.7) port 443',
      '* using HTTP/2',
      `> ${method} ${path} HTTP/2`,
      '> Host: api.example.com',
      '> User-Agent: curl/8.7.1',
      '> Accept: */*',
      '> Authorization: Bearer REDACTED',
      '>',
      '* Request completely sent off',
      `< HTTP/2 ${status} `,
      ...createHeaders(body).map((line) => `< ${line}`),
      '<',
      // Both outputs go to the same terminal, in any order.
      ...(random() < 0.5 ? [end, body] : [body + end]),
    ].join('\n');
  }),
  createHttpForm('browser console, failed request and body', (status, body, sent) => {
    const { method, url } = createRequest(sent);
    return `${method} ${url} ${status} (${newerReasons[status] ?? getReasonPhrase(status)})\n${body}`;
  }),
];

function createHttpForm(
  name: string,
  print: (status: number, body: string, sent: SentError, random: () => number) => string,
): Form {
  return createWholeForm(
    name,
    (sent, random) => {
      if (sent.status === null) return null;
      const body = JSON.stringify(sent.body, null, pick([0, 0, 2], random));
      return print(sent.status, body, sent, random);
    },
    ['status'],
  );
}

function createHeaders(body: string): string[] {
  return [
    'date: Fri, 20 Nov 2026 10:00:00 GMT',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
  ];
}

function capitalizeName(header: string): string {
  return header.replace(/^[^:]+/, (name) =>
    name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  );
}
