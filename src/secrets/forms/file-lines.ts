/** Finds secrets by the form of their line or URL: `.pgpass`, `.netrc`, hashes of passwords, and webhooks. */
import { isHarmless } from '../exceptions.ts';
import type { Secret, SecretKind } from '../secret.ts';

const maxHostLength = 90;
/** Forms, whose first group is the secret, and what must be before them. */
const forms: readonly (readonly [form: RegExp, kind: SecretKind, before?: RegExp])[] = [
  // .pgpass: port, database, user, and password after the host, which begins the line
  [
    /:(?:\d{4,5}|\*):[\w.*-]{1,64}:[\w.*@-]{1,64}:([^\s:"'<>\\]{3,200})(?=$|["'\s<\\])/dg,
    'password',
    /(?:^|["'\n>]|\\n)[\w.*-]{1,80}$/,
  ],
  // .netrc, on one line or on several
  [
    /\b(?:machine(?:\s|\\n){1,20}[\w.-]{1,80}|default)(?:\s|\\{1,15}n){1,20}login(?:\s|\\{1,15}n){1,20}[^\s\\]{1,80}(?:\s|\\{1,15}n){1,20}password\s{1,20}([^\s"'<\\]{1,200})/dg,
    'password',
  ],
  // Hashes of crypt, Argon2, LDAP, Django, and Werkzeug
  [
    /(?<![\w$])(\$(?:apr1|[156y]|2[abxy]?|argon2(?:id|i|d)|scrypt|pbkdf2[\w-]*)\$[\w./$=,+-]{16,})/dg,
    'password',
  ],
  [/(\{(?:SSHA|SHA|SMD5|MD5|CRYPT|PBKDF2)\d{0,3}\}[\w+/$.=-]{12,})/dg, 'password'],
  [/\b((?:pbkdf2_|scrypt:|pbkdf2:|bcrypt_|argon2\$)[\w:]{1,40}\$[\w$./+=:,-]{16,})/dg, 'password'],
  // Webhooks, which need no other credentials
  [
    /(?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks|webhook\.office\.com\/webhookb2|hooks\.zapier\.com\/hooks\/catch)\/([\w/@-]{8,})/dg,
    'key',
  ],
  [/api\.telegram\.org\/bot(\d{4,12}:[\w-]{8,})/dg, 'key'],
];

/** Finds the secrets of these forms. */
export function findFileSecrets(text: string): Secret[] {
  return forms.flatMap(([pattern, kind, before]) =>
    [...text.matchAll(pattern)].flatMap(({ index, indices, 1: value = '' }) => {
      if (before && !before.test(text.slice(Math.max(0, index - maxHostLength), index))) return [];
      const [start = 0, end = 0] = indices?.[1] ?? [];
      return isHarmless(value, kind) && !/^[${]/.test(value) ? [] : [{ start, end, kind }];
    }),
  );
}
