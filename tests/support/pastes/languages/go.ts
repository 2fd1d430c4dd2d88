/** Go's `strconv.Quote` and the verbs of `fmt`. */
import { isFields, pascal, type Fields } from '../shape.ts';

const named: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** `strconv.Quote`: letters, marks, numbers, punctuation, symbols and the space stay as they are. */
export function goQuote(text: string): string {
  const escaped = text.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    return named[character] ?? goEscape(character.codePointAt(0) ?? 0);
  });
  return `"${escaped}"`;
}

/** `%v` of what `encoding/json` makes of a value: maps in the order of their keys, nothing quoted. */
export function goValue(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return goFloat(value);
  if (Array.isArray(value)) return `[${value.map(goValue).join(' ')}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const pairs = goKeys(value).map((key) => `${key}:${goValue(value[key])}`);
  return `map[${pairs.join(' ')}]`;
}

/** `%+v` of a struct with the error's fields. */
export function goStruct(error: Fields): string {
  return `{${fieldsOf(error, goValue).join(' ')}}`;
}

/** `%#v` of the same struct. */
export function goSyntax(type: string, error: Fields): string {
  return `${type}{${fieldsOf(error, goSyntaxValue).join(', ')}}`;
}

function fieldsOf(error: Fields, print: (value: unknown) => string): string[] {
  return Object.entries(error).map(([key, value]) => `${pascal(key)}:${print(value)}`);
}

function goSyntaxValue(value: unknown): string {
  if (value === null || value === undefined) return 'interface {}(nil)';
  if (typeof value === 'string') return goQuote(value);
  if (typeof value === 'number') return goFloat(value);
  if (Array.isArray(value)) return `[]interface {}{${value.map(goSyntaxValue).join(', ')}}`;
  if (!isFields(value)) return JSON.stringify(value);
  const pairs = goKeys(value).map((key) => `${goQuote(key)}:${goSyntaxValue(value[key])}`);
  return `map[string]interface {}{${pairs.join(', ')}}`;
}

/** Every number of a JSON document is a float, and `%v` gives it an exponent from a million on. */
function goFloat(value: number): string {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  const sign = power < 0 ? '-' : '+';
  return `${digits}e${sign}${String(Math.abs(power)).padStart(2, '0')}`;
}

function goEscape(point: number): string {
  const hex = point.toString(16);
  if (point < 0x80) return `\\x${hex.padStart(2, '0')}`;
  return point <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

function goKeys(value: Fields): string[] {
  return Object.keys(value).sort();
}
