/** What Ruby's `inspect` prints, before and since 3.4. */
import { paste, wholeForm, type Form } from '../paste.ts';
import { apiName, thrownMessage } from '../sdk.ts';

const named: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
  '\v': '\\v',
  '\b': '\\b',
  '\x07': '\\a',
  '\x1b': '\\e',
};

type Pair = (key: string, value: string) => string;

const stringKey: Pair = (key, value) => `${rubyString(key)} => ${value}`;
const oldStringKey: Pair = (key, value) => `${rubyString(key)}=>${value}`;
const symbolKey: Pair = (key, value) => `${symbol(key)}: ${value}`;
const oldSymbolKey: Pair = (key, value) => `:${symbol(key)}=>${value}`;

export const rubyForms: readonly Form[] = [
  wholeForm('Ruby hash', ({ body }) => rubyInspect(body, stringKey)),
  wholeForm('Ruby hash, before 3.4', ({ body }) => rubyInspect(body, oldStringKey)),
  wholeForm('Ruby hash of symbols', ({ body }) => rubyInspect(body, symbolKey)),
  wholeForm('Ruby hash of symbols, before 3.4', ({ body }) => rubyInspect(body, oldSymbolKey)),
  {
    name: 'Ruby exception, inspect',
    render(sent) {
      const { text, fields } = thrownMessage(sent);
      return paste(sent, `#<${apiName(sent)}::Errors::ApiError: ${text}>`, fields);
    },
  },
];

export function rubyInspect(value: unknown, pair: Pair = stringKey): string {
  if (value === null || value === undefined) return 'nil';
  if (typeof value === 'string') return rubyString(value);
  if (Array.isArray(value)) return `[${value.map((item) => rubyInspect(item, pair)).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, item]) => pair(key, rubyInspect(item, pair)));
  return `{${pairs.join(', ')}}`;
}

/** Only a `#` that would start an interpolation is escaped. */
function rubyString(text: string): string {
  const escaped = text.replace(/["\\]|#(?=[{$@])|[\p{Cc}\p{Cn}\u2028\u2029]/gu, (character) => {
    if (/["\\#]/.test(character)) return `\\${character}`;
    return named[character] ?? rubyEscape(character.codePointAt(0) ?? 0);
  });
  return `"${escaped}"`;
}

function rubyEscape(point: number): string {
  const hex = point.toString(16).toUpperCase();
  return point <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

function symbol(key: string): string {
  return /^[A-Za-z_]\w*[?!]?$/.test(key) ? key : rubyString(key);
}
