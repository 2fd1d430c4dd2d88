/** Go's `strconv.Quote` and the verbs of `fmt`. */
import { isFields, toPascalCase, type Fields } from '../shape.ts';

const namedEscapes: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** Implements `strconv.Quote`, which does not escape letters, marks, numbers, punctuation, symbols, and spaces. */
export function quoteGo(text: string): string {
  const escaped = text.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    return namedEscapes[character] ?? escapeGo(character.codePointAt(0) ?? 0);
  });
  return `"${escaped}"`;
}

/** Formats a value decoded by `encoding/json` with `%v`: maps are sorted by key, and nothing is quoted. */
export function formatGoValue(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatGoFloat(value);
  if (Array.isArray(value)) return `[${value.map(formatGoValue).join(' ')}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const pairs = sortGoKeys(value).map((key) => `${key}:${formatGoValue(value[key])}`);
  return `map[${pairs.join(' ')}]`;
}

/** Formats a struct with the fields of the error with `%+v`. */
export function formatGoStruct(error: Fields): string {
  return `{${formatFields(error, formatGoValue).join(' ')}}`;
}

/** Formats the same struct with `%#v`. */
export function formatGoSyntax(type: string, error: Fields): string {
  return `${type}{${formatFields(error, formatGoSyntaxValue).join(', ')}}`;
}

function formatFields(error: Fields, print: (value: unknown) => string): string[] {
  return Object.entries(error).map(([key, value]) => `${toPascalCase(key)}:${print(value)}`);
}

function formatGoSyntaxValue(value: unknown): string {
  if (value === null || value === undefined) return 'interface {}(nil)';
  if (typeof value === 'string') return quoteGo(value);
  if (typeof value === 'number') return formatGoFloat(value);
  if (Array.isArray(value)) return `[]interface {}{${value.map(formatGoSyntaxValue).join(', ')}}`;
  if (!isFields(value)) return JSON.stringify(value);
  const pairs = sortGoKeys(value).map(
    (key) => `${quoteGo(key)}:${formatGoSyntaxValue(value[key])}`,
  );
  return `map[string]interface {}{${pairs.join(', ')}}`;
}

/** Formats a number. Numbers in JSON are floats, and `%v` adds an exponent from a million on. */
function formatGoFloat(value: number): string {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  const sign = power < 0 ? '-' : '+';
  return `${digits}e${sign}${String(Math.abs(power)).padStart(2, '0')}`;
}

function escapeGo(point: number): string {
  const hex = point.toString(16);
  if (point < 0x80) return `\\x${hex.padStart(2, '0')}`;
  return point <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

function sortGoKeys(value: Fields): string[] {
  return Object.keys(value).sort();
}
