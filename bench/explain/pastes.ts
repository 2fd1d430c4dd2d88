/** Texts of 10 kB and 1 MB to paste: typical ones, and ones that would be slow with a naive parser. */
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

/** Creates the texts, by their description. */
export function createPastes(): Record<string, string> {
  return {
    'NDJSON log with an error at the end, 10 kB': `${createLog(small)}\n${body}`,
    'JSON that contains an error, 10 kB': JSON.stringify(
      { users: createUsers(small / 2), ...error },
      null,
      2,
    ),
    'Stack trace, 10 kB': repeat(
      small,
      (index) => `    at step${index} (file:///app/src/users.js:${index}:11)\n`,
      `ApiError: resource_not_found: ${error.errors[0]?.long_message ?? ''}\n`,
    ),
    'NDJSON log with an error at the end, 1 MB': `${createLog(large)}\n${body}`,
    'JSON that contains an error, 1 MB': JSON.stringify({ users: createUsers(large), ...error }),
    'Same error repeated, 1 MB': repeat(large, () => `${body}\n`),
    'Same error escaped in log lines, 1 MB': repeat(
      large,
      (index) => `ERROR ${index} body=${JSON.stringify(body)}\n`,
    ),
    'Prose with words from messages, 1 MB': repeat(
      large,
      () => 'No user of the organization was found, as the session has expired. ',
    ),
    'Random characters, 1 MB': createRandomText(large),
    'Opening braces, 1 MB': '{'.repeat(large),
    'Escaped quotes, 1 MB': '\\"'.repeat(large / 2),
    'Fields without values, 1 MB': 'a: '.repeat(large / 3),
    'Docs URLs, 1 MB': repeat(
      large,
      () => 'https://errors.example.com/clerk/resource_not_found/#UserNotFound ',
    ),
  };
}

/** Repeats a text, with the number of the repetition, until the length is reached. */
function repeat(length: number, create: (index: number) => string, start = ''): string {
  let text = start;
  for (let index = 1; text.length < length; index++) text += create(index);
  return text.slice(0, length);
}

function createLog(length: number): string {
  return repeat(
    length,
    (index) =>
      `${JSON.stringify({ level: 30, time: 1795161600000 + index, pid: 4711, msg: 'incoming request', req: { method: 'GET', url: `/v1/users/${index}` } })}\n`,
  );
}

function createUsers(length: number): object[] {
  const user = { id: 'user_2abcDEF456ghi', name: 'Jane Roe', tags: ['a', 'b'], active: true };
  return Array.from({ length: Math.ceil(length / JSON.stringify(user).length) }, () => user);
}

function createRandomText(length: number): string {
  const random = randomFrom(1);
  return Array.from({ length }, () => String.fromCharCode(32 + Math.floor(random() * 95))).join('');
}
