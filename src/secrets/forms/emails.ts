/** Finds email addresses, and logins in URLs, by the text around an `@`. */
import { isWordCharacter } from '../../search/normalize/characters.ts';
import { createCharacterSet, findRunEnd } from '../boundaries.ts';
import { isPlaceholder } from '../placeholders.ts';
import type { Secret } from '../secret.ts';

const authorityCharacters = createCharacterSet(/[^\s/?#"'`<>\\]/);
/** In some JSON, slashes are escaped. */
const authorityStart = /:(?:\\{0,15}\/){2}/g;
const goAddress = /@(?:tcp6?|unix)\(/g;
const atSign = /@|%40/g;
const domain =
  /\[(?:\d{1,3}\.){3}\d{1,3}\]|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}([\p{L}][\p{L}\p{N}-]{1,62})/uy;
/** `logo@2x.png`, and stack frames such as `render@main.jsbundle:1:2`. */
const fileExtension = /^(?:[cm]?js|[jt]sx?|jsbundle|bundle|json|css|html|png|jpe?g|gif|svg|webp)$/i;
/** The characters of the part before the `@`, in addition to letters, digits, and underscores. */
const localCharacters = createCharacterSet(/[.+-]/);
const maxLocalLength = 128;
const [percent, apostrophe] = [37, 39];

/** Finds `user:password` or a token before the host of a URL. Each ends at the `@`. */
export function findLogins(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: slashes } of text.matchAll(authorityStart)) {
    const start = index + slashes.length;
    const authority = text.slice(start, findRunEnd(text, start, authorityCharacters));
    const login = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
    const password = login.slice(login.indexOf(':') + 1);
    if (
      login !== 'git' &&
      /[^*xX.:]/.test(password) &&
      !isPlaceholder(login) &&
      !isPlaceholder(password)
    )
      found.push({
        start,
        end: start + login.length,
        kind: login.includes(':') ? 'password' : 'token',
      });
  }
  // The data sources of Go: `jane:password@tcp(localhost:3306)/shop`
  for (const { index } of text.matchAll(goAddress)) {
    const before = text.slice(Math.max(0, index - maxLocalLength), index);
    const login = /[^\s"'`<>\\:@/]+:[^\s"'`<>\\]+$/.exec(before)?.[0] ?? '';
    if (login !== '' && !isPlaceholder(login))
      found.push({ start: index - login.length, end: index, kind: 'password' });
  }
  return found;
}

/**
 * Finds email addresses, also with `%40` for the `@`.
 *
 * @param loginEnds the offsets of each `@` that ends a login in a URL
 */
export function findEmails(text: string, loginEnds: ReadonlySet<number>): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: sign } of text.matchAll(atSign)) {
    const start = findQuotedStart(text, index) ?? findLocalStart(text, index);
    if (start === index || loginEnds.has(index)) continue;
    domain.lastIndex = index + sign.length;
    const match = domain.exec(text);
    if (match?.[0].startsWith('[')) found.push({ start, end: domain.lastIndex, kind: 'email' });
    if (!match?.[1] || fileExtension.test(match[1]) || /^v?\d+\.\d/.test(match[0])) continue;
    // `git@` is part of the URL of every repository.
    if (text.slice(start, index) === 'git') continue;
    found.push({ start, end: domain.lastIndex, kind: 'email' });
  }
  return found;
}

/** Finds the start of a name in quotes: `"jane doe"@example.com`. */
function findQuotedStart(text: string, end: number): number | null {
  if (text[end - 1] !== '"') return null;
  const before = text.slice(Math.max(0, end - maxLocalLength), end);
  return end - (/\\{0,15}"[^"@\r\n\\]{1,64}\\{0,15}"$/.exec(before)?.[0].length ?? 0);
}

function findLocalStart(text: string, end: number): number {
  let start = end;
  const first = Math.max(0, end - maxLocalLength);
  while (start > first) {
    const code = text.charCodeAt(start - 1);
    const isEncodedPlus = code === percent && /^2b/i.test(text.slice(start, start + 2));
    // `o'neil`, but not `b'jane@example.com'`
    const isInName =
      code === apostrophe && /[\w.]\w$/.test(text.slice(Math.max(0, start - 3), start - 1));
    if (!isWordCharacter(code) && localCharacters[code] !== 1 && !isEncodedPlus && !isInName) break;
    start--;
  }
  while (start < end && localCharacters[text.charCodeAt(start)] === 1) start++;
  return start;
}
