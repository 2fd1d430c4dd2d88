/** The description of an `NSDictionary`: an old-style property list. */
import { isFields } from '../shape.ts';

const namedEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** Formats a value. A list or dictionary begins with the indentation of its level, even after `key = `. */
export function formatNsDescription(value: unknown, level = 0): string {
  const outer = '    '.repeat(level);
  const inner = '    '.repeat(level + 1);
  if (value === null || value === undefined) return '"<null>"';
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${formatNsDescription(item, level + 1)}`);
    return `${outer}(\n${items.join(',\n')}${items.length > 0 ? '\n' : ''}${outer})`;
  }
  if (typeof value === 'string') return quoteNsString(value);
  if (!isFields(value)) return quoteNsString(JSON.stringify(value));
  const lines = Object.keys(value)
    .sort()
    .map(
      (key) => `${inner}${quoteNsString(key)} = ${formatNsDescription(value[key], level + 1)};\n`,
    );
  return `${outer}{\n${lines.join('')}${outer}}`;
}

/** Quotes everything except words of ASCII letters and digits, and escapes other scripts. */
function quoteNsString(text: string): string {
  if (/^[A-Za-z0-9]+$/.test(text)) return text;
  const escaped = text.replace(/[\\"]|[^ -~]/g, (character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    return namedEscapes[character] ?? `\\U${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
