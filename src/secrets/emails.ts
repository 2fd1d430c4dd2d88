/** E-mail addresses, and logins in other addresses: what stands around an `@`. */
import { isWordCharacter } from '../search/normalize/characters.ts';
import { membersOf, runEnd } from './places.ts';
import type { Secret } from './secrets.ts';

/** Finds `user:password` or a token before the host of an address; ends at the `@`. */
export function findLogins(text: string): Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    const start = at + 3;
    const authority = text.slice(start, runEnd(text, start, authorityLetters));
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

const authorityLetters = membersOf(/[^\s/?#"'`<>\\]/);
const mailSign = /@|%40/g;
const domain = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}([\p{L}][\p{L}\p{N}-]{1,62})/uy;
/** `logo@2x.png`, and frames of stacks such as `render@main.jsbundle:1:2` */
const fileEnding = /^(?:[cm]?js|[jt]sx?|jsbundle|bundle|json|css|html|png|jpe?g|gif|svg|webp)$/i;
const longestLocal = 128;
const localSigns = membersOf(/[.+-]/);
const [percent, apostrophe] = [37, 39];

/**
 * Finds e-mail addresses, also with `%40` for their `@`.
 *
 * @param hosts where an `@` stands that belongs to a login in an address
 */
export function findMails(text: string, hosts: ReadonlySet<number>): Secret[] {
  const found: Secret[] = [];
  for (const { index, 0: sign } of text.matchAll(mailSign)) {
    const start = localStart(text, index);
    if (start === index || hosts.has(index)) continue;
    domain.lastIndex = index + sign.length;
    const match = domain.exec(text);
    if (!match || fileEnding.test(match[1] ?? '') || /^v?\d+\.\d/.test(match[0])) continue;
    // The address of every repository on a host.
    if (text.slice(start, index) === 'git') continue;
    found.push({ start, end: domain.lastIndex, kind: 'e-mail' });
  }
  return found;
}

function localStart(text: string, end: number): number {
  let start = end;
  const first = Math.max(0, end - longestLocal);
  while (start > first) {
    const unit = text.charCodeAt(start - 1);
    const isEncodedPlus = unit === percent && /^2b/i.test(text.slice(start, start + 2));
    // `o'neil`, but not `b'jane@example.com'`
    const isName =
      unit === apostrophe && /[\w.]\w$/.test(text.slice(Math.max(0, start - 3), start - 1));
    if (!isWordCharacter(unit) && localSigns[unit] !== 1 && !isEncodedPlus && !isName) break;
    start--;
  }
  while (start < end && localSigns[text.charCodeAt(start)] === 1) start++;
  return start;
}
