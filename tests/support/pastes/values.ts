/** Values that the placeholders of a reader's message may hold. */
import { pick } from '../random.ts';
import { goQuote } from './languages/go.ts';

export const valueKinds = [
  'sample-like id',
  'email address',
  'parameter name',
  'number',
  'phrase with spaces',
  'with quotes',
  'with punctuation',
  'with markup',
  'with backslashes',
  'url',
  'path',
  'unicode',
  'right-to-left',
  'words of another template',
  'like a code',
  'like JSON',
  'long',
  'empty',
] as const;

export type ValueKind = (typeof valueKinds)[number];

type Maker = (placeholder: string, random: () => number) => string;

const from =
  (...values: readonly string[]): Maker =>
  (_, random) =>
    pick(values, random);

const makers: Record<ValueKind, Maker> = {
  'sample-like id': id,
  'email address': from(
    'jane@example.com',
    'jane.doe+test@mail.example.co.uk',
    "o'brien@example.org",
  ),
  'parameter name': from(
    'email_address',
    'first_name',
    'public_metadata',
    'redirectUrl',
    'user-id',
    'url',
  ),
  number: (_, random) => String(pick([0, 1, 5, 100, 1048576, -1, 3.5, integer(random)], random)),
  'phrase with spaces': from(
    'Acme Research and Development',
    'the monthly plan',
    'Users must have at least one identifier',
    'jane and john',
  ),
  'with quotes': from(
    "Jane's team",
    'the "beta" plan',
    `Rock 'n' "Roll"`,
    `'quoted'`,
    '"quoted"',
    'half "open',
    'a `backticked` name',
  ),
  'with punctuation': from(
    'Acme: Research',
    'email_address, phone_number',
    'Acme (Europe)',
    'tags[0].name',
    '{role: admin}',
    'a=b; c=d',
    'Wait... what?!',
    'org:sys_memberships:manage, org:sys_profile:delete',
    '50% off #1 & more',
    'a+b(c)*[d]^$|',
  ),
  'with markup': from(
    '<b>Acme</b>',
    '<value>',
    'R&D',
    '&amp;',
    '**bold**',
    '#{name} and ${name}',
    '%s',
  ),
  'with backslashes': from('ACME\\jane', '\\d+', 'C:\\new\\table', 'ends with \\'),
  url: from(
    'https://login.example.com',
    'https://idp.example.com/.well-known/openid-configuration?tenant=a&v=2#top',
    'http://localhost:3000/callback',
    'exp://192.0.2.1:19000',
  ),
  path: from(
    '/v1/users/me',
    './src/index.ts',
    '/var/lib/app/data.json',
    'C:\\Users\\jane\\app.log',
  ),
  unicode: from(
    'Zoë Müller',
    'Łódź café',
    '東京支店',
    '서울 팀',
    'Команда',
    'Acme 🚀',
    '👩‍💻 team',
    'naïve – “smart” quotes',
    'a\u00a0b',
  ),
  'right-to-left': from('שלום עולם', 'فريق التطوير', 'Acme العربية Ltd'),
  'words of another template': from(
    'No session was found',
    'is invalid',
    'The resource already exists',
    'not found',
    'No user was found with id user_123',
    'must be one of pending, accepted',
    'has been reached. Please contact support.',
  ),
  'like a code': from(
    'resource_not_found',
    'INVALID_LOGIN_DATA',
    'form_param_missing',
    'internal_clerk_error',
  ),
  'like JSON': from(
    '["jane@example.com","jane@example.com"]',
    '{"a":1}',
    '[]',
    'null',
    'true',
    '"x"',
  ),
  long: (_, random) =>
    Array.from({ length: 40 }, () =>
      pick(['acme', 'team', 'of', 'the', 'north', 'and', 'sales'], random),
    ).join(' '),
  empty: () => '',
};

/**
 * A value for a placeholder, without line breaks. `%d` stands for an integer and `%q` for a string with Go's quotes
 * around it, whatever the kind; everything else can be of any kind.
 *
 * @param placeholder its name, or the whole verb of a printf one
 */
export function valueFor(placeholder: string, kind: ValueKind, random: () => number): string {
  if (/^%.*d$/.test(placeholder)) return String(integer(random));
  const value = makers[kind](placeholder, random);
  return /^%.*q$/.test(placeholder) ? goQuote(value) : value;
}

function integer(random: () => number): number {
  const digits = 1 + Math.floor(random() * 7);
  return Math.floor(random() * 10 ** digits);
}

/** `userID` has ids such as `user_2abc…`; those of other placeholders are as likely to be a UUID or a number. */
function id(placeholder: string, random: () => number): string {
  const characters = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
  const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const prefix = /^([a-z]+)ID$/.exec(placeholder)?.[1];
  if (prefix !== undefined) return `${prefix}_2${characters(alphanumeric, 26)}`;
  const hex = (length: number) => characters('0123456789abcdef', length);
  return pick(
    [
      `${pick(['user', 'sess', 'org', 'inv'], random)}_2${characters(alphanumeric, 26)}`,
      `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
      characters('0123456789', 12),
      `gid://sagittarius/User/${characters('123456789', 3)}`,
    ],
    random,
  );
}
