/** The form in which an API's own documentation shows an error: a JSON value with `$code`, `$title` and so on as values. */
import { isObject } from './object-text.ts';

/** The form where a catalog describes none. */
export const plainForm = { code: '$code', title: '$title', message: '$message', meta: '$meta' };

/** What a documented error says. */
export interface DocumentedValues {
  /** By name, such as `code`, with the key that it was found at. */
  values: Map<string, { key: string; value: unknown }>;
  /** Keys that the form does not have, as `error.severity`. */
  unknownKeys: string[];
}

/** Reads the values out of a documented error by its form. */
export function readValues(form: unknown, error: unknown): DocumentedValues {
  const result: DocumentedValues = { values: new Map(), unknownKeys: [] };
  const walk = (template: unknown, value: unknown, path: string): void => {
    const name = findName(template);
    if (name !== null) result.values.set(name, { key: path, value });
    else if (isObject(template) && isObject(value)) {
      for (const [key, content] of Object.entries(value)) {
        const inner = path === '' ? key : `${path}.${key}`;
        if (Object.hasOwn(template, key)) walk(template[key], content, inner);
        else result.unknownKeys.push(inner);
      }
    }
  };
  walk(form, error, '');
  return result;
}

/** The key of a value in a form, such as `error.code` for `code`; `null` where the form does not have the value. */
export function findKey(form: unknown, name: string): string | null {
  if (!isObject(form)) return null;
  for (const [key, template] of Object.entries(form)) {
    if (findName(template) === name) return key;
    const inner = findKey(template, name);
    if (inner !== null) return `${key}.${inner}`;
  }
  return null;
}

/** The name of the value that a text of a form stands for. `$$` begins a plain text. */
function findName(template: unknown): string | null {
  return typeof template === 'string' && /^\$\w/.test(template) ? template.slice(1) : null;
}
