/** Values for placeholders, as in the messages that readers paste. */
import { pick } from '../random.ts';
import { quoteGo } from './languages/go.ts';

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

type CreateValue = (placeholder: string, random: () => number) => string;

const pickFrom =
  (...values: readonly string[]): CreateValue =>
  (_, random) =>
    pick(values, random);

const creators: Record<ValueKind, CreateValue> = {
  'sample-like id': createId,
  'email address': pickFrom(
    'jane@example.com',
    'jane.doe+test@mail.example.co.uk',
    "o'brien@example.org",
  ),
  'parameter name': pickFrom(
    'email_address',
    'first_name',
    'public_metadata',
    'redirectUrl',
    'user-id',
    'url',
  ),
  number: (_, random) =>
    String(pick([0, 1, 5, 100, 1048576, -1, 3.5, createInteger(random)], random)),
  'phrase with spaces': pickFrom(
    'Acme Research and Development',
    'the monthly plan',
    'Users must have at least one identifier',
    'jane and john',
  ),
  'with quotes': pickFrom(
    "Jane's team",
    'the "beta" plan',
    `Rock 'n' "Roll"`,
    `'quoted'`,
    '"quoted"',
    'half "open',
    'a `backticked` name',
  ),
  'with punctuation': pickFrom(
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
  'with markup': pickFrom(
    '<b>Acme</b>',
    '<value>',
    'R&D',
    '&amp;',
    '**bold**',
    '#{name} and ${name}',
    '%s',
  ),
  'with backslashes': pickFrom('ACME\\jane', '\\d+', 'C:\\new\\table', 'ends with \\'),
  url: pickFrom(
    'https://login.example.com',
    'https://idp.example.com/.well-known/openid-configuration?tenant=a&v=2#top',
    'http://localhost:3000/callback',
    'exp://192.0.2.1:19000',
  ),
  path: pickFrom(
    '/v1/users/me',
    './src/index.ts',
    '/var/lib/app/data.json',
    'C:\\Users\\jane\\app.log',
  ),
  unicode: pickFrom(
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
  'right-to-left': pickFrom('שלום עולם', 'فريق التطوير', 'Acme العربية Ltd'),
  'words of another template': pickFrom(
    'No session was found',
    'is invalid',
    'The resource already exists',
    'not found',
    'No user was found with id user_123',
    'must be one of pending, accepted',
    'has been reached. Please contact support.',
  ),
  'like a code': pickFrom(
    'resource_not_found',
    'INVALID_LOGIN_DATA',
    'form_param_missing',
    'internal_clerk_error',
  ),
  'like JSON': pickFrom(
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
 * Creates a value for a placeholder, without line breaks. For any kind, `%d` gets an integer and `%q` a string with
 * Go's quotes. Other placeholders get a value of the kind.
 *
 * @param placeholder its name, or the whole printf verb
 */
export function createValue(placeholder: string, kind: ValueKind, random: () => number): string {
  if (/^%.*d$/.test(placeholder)) return String(createInteger(random));
  const value = creators[kind](placeholder, random);
  return /^%.*q$/.test(placeholder) ? quoteGo(value) : value;
}

function createInteger(random: () => number): number {
  const digits = 1 + Math.floor(random() * 7);
  return Math.floor(random() * 10 ** digits);
}

/** Creates an id. `userID` gets ids such as `user_2abc…`, other placeholders also a UUID, a number, or a GID. */
function createId(placeholder: string, random: () => number): string {
  const pickCharacters = (alphabet: string, length: number) =>
    Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
  const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const prefix = /^([a-z]+)ID$/.exec(placeholder)?.[1];
  if (prefix !== undefined) return `${prefix}_2${pickCharacters(alphanumeric, 26)}`;
  const pickHex = (length: number) => pickCharacters('0123456789abcdef', length);
  return pick(
    [
      `${pick(['user', 'sess', 'org', 'inv'], random)}_2${pickCharacters(alphanumeric, 26)}`,
      `${pickHex(8)}-${pickHex(4)}-4${pickHex(3)}-a${pickHex(3)}-${pickHex(12)}`,
      pickCharacters('0123456789', 12),
      `gid://sagittarius/User/${pickCharacters('123456789', 3)}`,
    ],
    random,
  );
}
