import { recordSchema, type ErrorRecord } from '../catalog/files/schema.ts';

/**
 * Normalizes a record for `errors.yaml`, so that equal facts are equal texts: fields in the order of the schema, no
 * empty fields, and group names as stable ids (`Jwt Templates` gives `jwt-templates`).
 */
export function normalizeRecord(record: ErrorRecord): ErrorRecord {
  const fields = keysOf(recordSchema.shape).flatMap((name): [string, unknown][] => {
    const value = record[name];
    if (value === undefined) return [];
    return [[name, name === 'category' && typeof value === 'string' ? toCategoryId(value) : value]];
  });
  return Object.fromEntries(fields) as ErrorRecord;
}

/**
 * Reads `Use SomeName instead` in the reason of a deprecation. It names the case that replaces the deprecated one; the
 * replacement is the code of that case.
 */
export function addReplacements(records: readonly ErrorRecord[]): ErrorRecord[] {
  const byName = Map.groupBy(records, ({ name }) => name);
  return records.map((record) => {
    const name = /\bUse (\w+) instead\b/.exec(record.deprecated?.reason ?? '')?.[1];
    const code = name === undefined ? undefined : byName.get(name)?.[0]?.code;
    if (!record.deprecated || code == null) return record;
    return { ...record, deprecated: { ...record.deprecated, replacedBy: [code] } };
  });
}

function toCategoryId(group: string): string {
  return group
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function keysOf<Key extends string>(shape: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(shape) as Key[];
}
