/** The output of Ruby's `inspect`, before 3.4 and since. */
import { createPaste, createWholeForm, type Form } from '../paste.ts';
import { toApiName, getThrownMessage } from '../sdk.ts';

const namedEscapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
  '\v': '\\v',
  '\b': '\\b',
  '\x07': '\\a',
  '\x1b': '\\e',
};

type FormatPair = (key: string, value: string) => string;

const formatStringKey: FormatPair = (key, value) => `${quoteRuby(key)} => ${value}`;
const formatOldStringKey: FormatPair = (key, value) => `${quoteRuby(key)}=>${value}`;
const formatSymbolKey: FormatPair = (key, value) => `${formatSymbol(key)}: ${value}`;
const formatOldSymbolKey: FormatPair = (key, value) => `:${formatSymbol(key)}=>${value}`;

export const rubyForms: readonly Form[] = [
  createWholeForm('Ruby hash', ({ body }) => inspectRuby(body, formatStringKey)),
  createWholeForm('Ruby hash, before 3.4', ({ body }) => inspectRuby(body, formatOldStringKey)),
  createWholeForm('Ruby hash of symbols', ({ body }) => inspectRuby(body, formatSymbolKey)),
  createWholeForm('Ruby hash of symbols, before 3.4', ({ body }) =>
    inspectRuby(body, formatOldSymbolKey),
  ),
  {
    name: 'Ruby exception, inspect',
    render(sent) {
      const { text, fields } = getThrownMessage(sent);
      return createPaste(sent, `#<${toApiName(sent)}::Errors::ApiError: ${text}>`, fields);
    },
  },
];

export function inspectRuby(value: unknown, formatPair: FormatPair = formatStringKey): string {
  if (value === null || value === undefined) return 'nil';
  if (typeof value === 'string') return quoteRuby(value);
  if (Array.isArray(value))
    return `[${value.map((item) => inspectRuby(item, formatPair)).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, item]) =>
    formatPair(key, inspectRuby(item, formatPair)),
  );
  return `{${pairs.join(', ')}}`;
}

/** Quotes a string. It escapes a `#` only if it would start an interpolation. */
function quoteRuby(text: string): string {
  const escaped = text.replace(/["\\]|#(?=[{$@])|[\p{Cc}\p{Cn}\u2028\u2029]/gu, (character) => {
    if (/["\\#]/.test(character)) return `\\${character}`;
    return namedEscapes[character] ?? escapeRuby(character.codePointAt(0) ?? 0);
  });
  return `"${escaped}"`;
}

function escapeRuby(point: number): string {
  const hex = point.toString(16).toUpperCase();
  return point <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

function formatSymbol(key: string): string {
  return /^[A-Za-z_]\w*[?!]?$/.test(key) ? key : quoteRuby(key);
}
