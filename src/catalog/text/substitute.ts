/** Replaces `$name` in the texts of an envelope. */
import { lookUp } from '../files/names.ts';

/** Values by their names; `undefined` for a value that is not documented. */
export type Values = Readonly<Record<string, unknown>>;

/** `$$`, or a value in a text. */
const token = /\$(?:\$|(fields\.\w+(?:-\w+)*|[A-Za-z_]\w*))/g;
/** A part of a text in parentheses or brackets, with the blanks before it, or after it at the beginning of a line. */
const enclosed = /^(?:\([^()]*\)|\[[^[\]]*\])\s*|\s*(?:\([^()]*\)|\[[^[\]]*\])/g;

/** Lists the names of the values in a text. */
export function listNames(text: string): string[] {
  return [...text.matchAll(token)].flatMap(([, name]) => name ?? []);
}

/** Lists the names of the values in a template: in all of its texts and keys. */
export function listAllNames(template: unknown): string[] {
  if (typeof template === 'string') return listNames(template);
  if (typeof template !== 'object' || template === null) return [];
  return Object.entries(template).flatMap(([key, value]) => [
    ...listNames(key),
    ...listAllNames(value),
  ]);
}

/**
 * Replaces values in the texts and keys of a template. A text that is only a value becomes the value. A key is omitted
 * if its name or its content has no value.
 */
export function substitute(template: unknown, values: Values): unknown {
  if (typeof template === 'string') {
    return template.startsWith('$') && Object.hasOwn(values, template.slice(1))
      ? values[template.slice(1)]
      : fillText(template, values);
  }
  if (Array.isArray(template)) {
    return template.map((item) => substitute(item, values)).filter((item) => item !== undefined);
  }
  if (typeof template !== 'object' || template === null) return template;
  const entries = Object.entries(template).flatMap(([key, value]): [string, unknown][] => {
    const name = substitute(key, values);
    const content = substitute(value, values);
    return typeof name === 'string' && content !== undefined ? [[name, content]] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * Replaces values in a text. A line without any of its values is left out, and so is a part in parentheses or brackets.
 *
 * @returns `undefined` if the text has none of its values
 */
export function fillText(text: string, values: Values): string | undefined {
  const isMissing = (name: string) => lookUp(values, name) === undefined;
  const isUnknown = (part: string) => {
    const names = listNames(part);
    return names.length > 0 && names.every(isMissing);
  };
  if (isUnknown(text)) return undefined;
  return text
    .split('\n')
    .filter((line) => !isUnknown(line))
    .map((line) => {
      const filled = line
        .replace(enclosed, (part) => (isUnknown(part) ? '' : part))
        .replace(token, (_, name?: string) =>
          name === undefined ? '$' : formatValue(lookUp(values, name)),
        );
      return listNames(line).some(isMissing) ? filled.trimEnd() : filled;
    })
    .join('\n');
}

function formatValue(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
