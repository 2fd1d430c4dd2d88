/** The description of an `NSDictionary`: an old-style property list. */
import { isFields } from '../shape.ts';

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** A list or dictionary begins with the indentation of its own level, even behind `key = `. */
export function nsDescription(value: unknown, level = 0): string {
  const outer = '    '.repeat(level);
  const inner = '    '.repeat(level + 1);
  if (value === null || value === undefined) return '"<null>"';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${nsDescription(item, level + 1)}`);
    return `${outer}(\n${items.join(',\n')}${items.length > 0 ? '\n' : ''}${outer})`;
  }
  if (typeof value === 'string') return nsString(value);
  if (!isFields(value)) return nsString(JSON.stringify(value));
  const lines = Object.keys(value)
    .sort()
    .map((key) => `${inner}${nsString(key)} = ${nsDescription(value[key], level + 1)};\n`);
  return `${outer}{\n${lines.join('')}${outer}}`;
}

/** Only ASCII letters and digits need no quotes; every other script is escaped. */
function nsString(text: string): string {
  if (/^[A-Za-z0-9]+$/.test(text)) return text;
  const escaped = text.replace(/[\\"]|[^ -~]/g, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    return named[character] ?? `\\U${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
