/** Finds email addresses, and logins in URLs, by the text around an `@`. */
import { isWordCharacter } from '../search/normalize/characters.ts';
import { createCharacterSet, findRunEnd } from './boundaries.ts';
import type { Secret } from './secret.ts';

const authorityCharacters = createCharacterSet(/[^\s/?#"'`<>\\]/);
const atSign = /@|%40/g;
const domain = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}([\p{L}][\p{L}\p{N}-]{1,62})/uy;
/** `logo@2x.png`, and stack frames such as `render@main.jsbundle:1:2`. */
const fileExtension = /^(?:[cm]?js|[jt]sx?|jsbundle|bundle|json|css|html|png|jpe?g|gif|svg|webp)$/i;
/** The characters of the part before the `@`, in addition to letters, digits, and underscores. */
const localCharacters = createCharacterSet(/[.+-]/);
const maxLocalLength = 128;
const [percent, apostrophe] = [37, 39];

/** Finds `user:password` or a token before the host of a URL. Each ends at the `@`. */
export function findLogins(text: string): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    const start = at + 3;
    const authority = text.slice(start, findRunEnd(text, start, authorityCharacters));
    const login = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
    const password = login.slice(login.indexOf(':') + 1);
    if (/[^*xX.:]/.test(password) && !/^\[[^\]]*\]$/.test(login))
      found.push({
        start,
        end: start + login.length,
        kind: login.includes(':') ? 'password' : 'token',
      });
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
    const start = findLocalStart(text, index);
    if (start === index || loginEnds.has(index)) continue;
    domain.lastIndex = index + sign.length;
    const match = domain.exec(text);
    if (!match || fileExtension.test(match[1] ?? '') || /^v?\d+\.\d/.test(match[0])) continue;
    // `git@` is part of the URL of every repository.
    if (text.slice(start, index) === 'git') continue;
    found.push({ start, end: domain.lastIndex, kind: 'email' });
  }
  return found;
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
