/** Names whose values are secrets: `password=`, `"api_key": `, `<Token>`, `--secret `. */
import type { SecretKind } from './secrets.ts';

/** A name that was found, and where its value begins. */
export interface Name {
  /** How it ends, in small letters. */
  text: string;
  kind: SecretKind;
  /** Where that end begins. */
  start: number;
  joint: Joint;
  value: number;
}

/** What stands between a name and its value: an arrow, a colon, an equals sign, the end of a tag, nothing but a blank. */
export type Joint = '=>' | ':' | '=' | '>' | ' ';

const ends: readonly RegExp[] = [
  /pass(?:word|wd|phrase|code)|pwd|secret|(?<!publickey)token|credentials?|authorization|sess(?:ion)?(?:[_-]?id)?/,
  /(?:api|access|private|secret|signing|encryption|auth|account)[_ -]?key(?:[_-]?id)?/,
  /(?:set-)?cookie|\bconnect\.sid/,
  // Cookies that logs show without their header.
  /\b__(?:session|client|clerk_db_jwt|cf_bm|(?:host|secure)-[\w.-]{1,40})(?:_[A-Za-z0-9]{1,20})?/,
];
const suffix = /(?:[_-]?(?:confirmation|confirm|hash|digest|value|repeat|\d))?/;
const closeAndJoint =
  /([\\"'`\])]{0,8})[ \t]{0,4}(=>|:=|=(?![=>~])|:(?![:=]|\/\/)|%3D|>|(?<= ))[ \t]{0,4}/;
const named = new RegExp(
  `(${ends.map(({ source }) => source).join('|')})${suffix.source}${closeAndJoint.source}`,
  'gi',
);

/** The next name at or behind a place; `null` where there is none. */
export function nextName(text: string, from: number): Name | null {
  named.lastIndex = from;
  for (let match = named.exec(text); match; match = named.exec(text)) {
    const { index: start, 1: name = '', 2: close = '', 3: joint = '' } = match;
    const one: Name = {
      text: name.toLowerCase(),
      kind: kindOfName(name),
      start,
      joint: joint === '' ? ' ' : /^(?:%|:=)/.test(joint) ? '=' : (joint as Joint),
      value: named.lastIndex,
    };
    if (isJoined(text, one, close !== '')) return one;
  }
  return null;
}

/** A tag is no comparison, an option no word, a hash of Ruby and PHP no function. */
function isJoined(text: string, { joint, start, value }: Name, isClosed: boolean): boolean {
  if (joint === '=>') return isClosed || /["'`]/.test(text.charAt(value));
  if (joint === ':' || joint === '=') return true;
  const before = text.slice(Math.max(0, start - 40), start);
  return !isClosed && (joint === '>' ? /<[\w:.-]*$/ : /(?:^|\s)--[\w-]*$/).test(before);
}

function kindOfName(name: string): SecretKind {
  if (/^__|cookie|^connect/i.test(name)) return 'cookie';
  if (/^(?:pass|pwd)/i.test(name)) return 'password';
  if (/^sess.*id$/i.test(name)) return 'ID';
  return /key|secret/i.test(name) ? 'key' : 'token';
}
