/** Pastes of 10 kB and of a megabyte: what people have, and what would keep a careless reader busy. */
import { randomFrom } from '../../tests/support/random.ts';

const error = {
  errors: [
    {
      code: 'resource_not_found',
      message: 'not found',
      long_message: 'No user was found with id user_2abcDEF456ghi',
    },
  ],
  clerk_trace_id: '28b5b7a767c76fb008f86bebb2737f6a',
};
const body = JSON.stringify(error);
const small = 10_000;
const large = 1_000_000;

/** The texts by what they are. */
export function pastes(): Record<string, string> {
  return {
    'NDJSON log, an error at its end, 10 kB': `${log(small)}\n${body}`,
    'JSON with an error in it, 10 kB': JSON.stringify(
      { users: users(small / 2), ...error },
      null,
      2,
    ),
    'Stack trace, 10 kB': filled(
      small,
      (at) => `    at step${at} (file:///app/src/users.js:${at}:11)\n`,
      `ApiError: resource_not_found: ${error.errors[0]?.long_message ?? ''}\n`,
    ),
    'NDJSON log, an error at its end, 1 MB': `${log(large)}\n${body}`,
    'JSON with an error in it, 1 MB': JSON.stringify({ users: users(large), ...error }),
    'The same error again and again, 1 MB': filled(large, () => `${body}\n`),
    'The same, escaped in log lines, 1 MB': filled(
      large,
      (at) => `ERROR ${at} body=${JSON.stringify(body)}\n`,
    ),
    'Prose with words of messages, 1 MB': filled(
      large,
      () => 'No user of the organization was found, as the session has expired. ',
    ),
    'Random characters, 1 MB': randomText(large),
    'Opening braces, 1 MB': '{'.repeat(large),
    'Escaped quotes, 1 MB': '\\"'.repeat(large / 2),
    'Fields without values, 1 MB': 'a: '.repeat(large / 3),
    'Docs URLs, 1 MB': filled(
      large,
      () => 'https://errors.example.com/clerk/resource_not_found/#UserNotFound ',
    ),
  };
}

function filled(length: number, make: (at: number) => string, start = ''): string {
  let text = start;
  for (let at = 1; text.length < length; at++) text += make(at);
  return text.slice(0, length);
}

function log(length: number): string {
  return filled(
    length,
    (at) =>
      `${JSON.stringify({ level: 30, time: 1795161600000 + at, pid: 4711, msg: 'incoming request', req: { method: 'GET', url: `/v1/users/${at}` } })}\n`,
  );
}

function users(length: number): object[] {
  const one = { id: 'user_2abcDEF456ghi', name: 'Jane Roe', tags: ['a', 'b'], active: true };
  return Array.from({ length: Math.ceil(length / JSON.stringify(one).length) }, () => one);
}

function randomText(length: number): string {
  const random = randomFrom(1);
  return Array.from({ length }, () => String.fromCharCode(32 + Math.floor(random() * 95))).join('');
}
