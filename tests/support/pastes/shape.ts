/** Helpers to inspect and to transform JSON values. */
import type { SentError } from './paste.ts';

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Finds the keys and indices that lead to the error in the body. Returns `null` if the body does not contain it. */
export function findErrorPath({ body, error }: SentError): (string | number)[] | null {
  const search = (value: unknown): (string | number)[] | null => {
    if (value === error) return [];
    if (typeof value !== 'object' || value === null) return null;
    const entries: [string | number, unknown][] = Array.isArray(value)
      ? value.map((item, index): [number, unknown] => [index, item])
      : Object.entries(value);
    for (const [key, item] of entries) {
      const rest = search(item);
      if (rest !== null) return [key, ...rest];
    }
    return null;
  };
  return search(body);
}

/** Returns the body with a replacement for the error. */
export function replaceError({ body, error }: SentError, replacement: unknown): unknown {
  const rebuild = (value: unknown): unknown => {
    if (value === error) return replacement;
    if (Array.isArray(value)) return value.map(rebuild);
    return isFields(value) ? mapFields(value, (key, item) => [key, rebuild(item)]) : value;
  };
  return rebuild(body);
}

/** Converts all keys to camel case (`longMessage`), as SDKs in many languages do. */
export function camelizeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelizeKeys);
  if (!isFields(value)) return value;
  return mapFields(value, (key, item) => [toCamelCase(key), camelizeKeys(item)]);
}

/** Sorts the keys alphabetically at every level. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isFields(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sortKeys(value[key])]));
}

/** Counts the levels of non-empty objects and lists; 0 for other values. */
export function countLevels(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const items = Object.values(value);
  return items.length === 0 ? 0 : 1 + Math.max(...items.map(countLevels));
}

/** Returns the items of a list in random order. */
export function shuffle<Item>(list: readonly Item[], random: () => number): Item[] {
  return list
    .map((item): [number, Item] => [random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

export function toCamelCase(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function toPascalCase(key: string): string {
  const name = toCamelCase(key);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function mapFields(
  fields: Fields,
  change: (key: string, item: unknown) => [string, unknown],
): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, item]) => change(key, item)));
}
