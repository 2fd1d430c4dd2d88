/** The form of an error in the documentation of the API: a JSON value with the values `$code`, `$title`, and so on. */
import { isObject } from './object-text.ts';

/** The form if a catalog does not describe one. */
export const plainForm = { code: '$code', title: '$title', message: '$message', meta: '$meta' };

/** The values of a documented error. */
export interface DocumentedValues {
  /** The values by name, such as `code`, each with its key. */
  values: Map<string, { key: string; value: unknown }>;
  /** Keys that the form does not have, such as `error.severity`. */
  unknownKeys: string[];
}

/** Reads the values of a documented error by its form. */
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

/**
 * Returns the key of a value in a form, such as `error.code` for `code`; `null` if the form does not have the value.
 */
export function findKey(form: unknown, name: string): string | null {
  if (!isObject(form)) return null;
  for (const [key, template] of Object.entries(form)) {
    if (findName(template) === name) return key;
    const inner = findKey(template, name);
    if (inner !== null) return `${key}.${inner}`;
  }
  return null;
}

/** Returns the name of the value that replaces a text of a form. `$$` begins a plain text. */
function findName(template: unknown): string | null {
  return typeof template === 'string' && /^\$\w/.test(template) ? template.slice(1) : null;
}
