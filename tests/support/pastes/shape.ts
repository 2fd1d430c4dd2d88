/** Plain JSON values, looked at and rebuilt. */
import type { SentError } from './paste.ts';

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where the error stands in the body: the keys and indices that lead to it; `null` where it does not. */
export function pathToError({ body, error }: SentError): (string | number)[] | null {
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

/** The body with something else in the place of the error. */
export function bodyWith({ body, error }: SentError, instead: unknown): unknown {
  const rebuild = (value: unknown): unknown => {
    if (value === error) return instead;
    if (Array.isArray(value)) return value.map(rebuild);
    return isFields(value) ? mapFields(value, (key, item) => [key, rebuild(item)]) : value;
  };
  return rebuild(body);
}

/** The keys renamed to `longMessage`, as SDKs of the languages do that write names so. */
export function camelised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelised);
  if (!isFields(value)) return value;
  return mapFields(value, (key, item) => [camel(key), camelised(item)]);
}

/** The keys in order of their letters, at every level. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

/** How many levels of objects and lists with something in them there are; 0 for a value of its own. */
export function levels(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const items = Object.values(value);
  return items.length === 0 ? 0 : 1 + Math.max(...items.map(levels));
}

/** A list in another order. */
export function shuffled<Item>(list: readonly Item[], random: () => number): Item[] {
  return list
    .map((item): [number, Item] => [random(), item])
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

export function camel(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function pascal(key: string): string {
  const name = camel(key);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function mapFields(
  fields: Fields,
  change: (key: string, item: unknown) => [string, unknown],
): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, item]) => change(key, item)));
}
