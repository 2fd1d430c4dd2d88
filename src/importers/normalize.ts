import type { ErrorRecord } from '../catalog/files/schema.ts';

const fieldOrder = [
  'code',
  'name',
  'category',
  'status',
  'title',
  'message',
  'description',
  'meta',
  'deprecated',
  'retired',
  'operations',
] as const satisfies (keyof ErrorRecord)[];

/**
 * Brings records into the one form that `errors.yaml` has, so that equal facts are equal texts: fields in a fixed
 * order, absent ones left out, group names as ids that stay the same (`Jwt Templates` gives `jwt-templates`).
 */
export function normalizeRecord(record: ErrorRecord): ErrorRecord {
  const fields = fieldOrder.flatMap((name): [string, unknown][] => {
    const value = record[name];
    if (value === undefined) return [];
    return [[name, name === 'category' && typeof value === 'string' ? toCategoryId(value) : value]];
  });
  return Object.fromEntries(fields) as ErrorRecord;
}

function toCategoryId(group: string): string {
  return group
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
