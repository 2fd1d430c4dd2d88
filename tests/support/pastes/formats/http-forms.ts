/** Responses together with the line of their status. */
import { pick } from '../../random.ts';
import { wholeForm, type Form, type SentError } from '../paste.ts';
import { reason, requestOf } from '../sdk.ts';

/** What Chrome writes beside a status that Node still names as RFC 4918 did. */
const newerReasons: Readonly<Record<number, string>> = {
  413: 'Content Too Large',
  422: 'Unprocessable Content',
};

export const httpForms: readonly Form[] = [
  httpForm('curl -i, HTTP/2', (status, body) => {
    return [`HTTP/2 ${status} `, ...headers(body), '', body].join('\n');
  }),
  httpForm('curl -i, HTTP/1.1', (status, body) => {
    const head = [`HTTP/1.1 ${status} ${reason(status)}`, ...headers(body).map(titled)];
    return `${head.join('\r\n')}\r\n\r\n${body}`;
  }),
  httpForm('curl -v', (status, body, sent, random) => {
    const { method, path } = requestOf(sent);
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
      ...headers(body).map((line) => `< ${line}`),
      '<',
      // Both outputs go to one terminal, in no certain order.
      ...(random() < 0.5 ? [end, body] : [body + end]),
    ].join('\n');
  }),
  httpForm('browser console, failed request and body', (status, body, sent) => {
    const { method, url } = requestOf(sent);
    return `${method} ${url} ${status} (${newerReasons[status] ?? reason(status)})\n${body}`;
  }),
];

function httpForm(
  name: string,
  print: (status: number, body: string, sent: SentError, random: () => number) => string,
): Form {
  return wholeForm(
    name,
    (sent, random) => {
      if (sent.status === null) return null;
      const body = JSON.stringify(sent.body, null, pick([0, 0, 2], random));
      return print(sent.status, body, sent, random);
    },
    ['status'],
  );
}

function headers(body: string): string[] {
  return [
    'date: Fri, 20 Nov 2026 10:00:00 GMT',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
  ];
}

function titled(header: string): string {
  return header.replace(/^[^:]+/, (name) =>
    name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  );
}
