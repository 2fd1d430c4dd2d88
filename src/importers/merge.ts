import type { Change, ErrorRecord } from '../catalog/files/schema.ts';

/**
 * Merges an import into the records of a catalog. Nothing published disappears: a case that is missing from the source
 * is kept and marked as retired. Importing the same source again gives the same records and no changes.
 *
 * @param date the day of the import, as YYYY-MM-DD
 * @returns the records in the order of the source, then the retired ones, and the changes to append to the history
 */
export function mergeRecords(
  existing: readonly ErrorRecord[],
  imported: readonly ErrorRecord[],
  date: string,
): { records: ErrorRecord[]; changes: Change[] } {
  const fresh = keyRecords(imported);
  const old = matchRenamed(keyRecords(existing), fresh);
  const changes: Change[] = [];
  const records = [...fresh].map(([key, record]) => {
    const before = old.get(key);
    const change = before ? compare(before, record) : ('added' as const);
    if (before?.name !== undefined && record.name !== undefined && before.name !== record.name) {
      // The old name was an anchor of the page, and stays one.
      const { code, name } = before;
      changes.push({ date, change: 'renamed', code, name, toName: record.name });
    }
    if (change !== null) changes.push(describeChange(date, record, change));
    return record;
  });
  for (const [key, record] of old) {
    if (fresh.has(key)) continue;
    records.push({ ...record, retired: record.retired ?? { date, replacedBy: [] } });
    if (!record.retired) changes.push(describeChange(date, record, 'retired'));
  }
  return { records, changes };
}

/** Returns cases by code and name, and by a number if a source repeats both. */
function keyRecords(records: readonly ErrorRecord[]): Map<string, ErrorRecord> {
  const counts = new Map<string, number>();
  return new Map(
    records.map((record) => {
      const identity = JSON.stringify([record.code, record.name ?? null]);
      const count = (counts.get(identity) ?? 0) + 1;
      counts.set(identity, count);
      return [count === 1 ? identity : `${identity}#${count}`, record];
    }),
  );
}

/**
 * If exactly one case of a code is only in the catalog, and exactly one only in the source, they are the same case: it was
 * renamed, or got its first name.
 */
function matchRenamed(
  old: ReadonlyMap<string, ErrorRecord>,
  fresh: ReadonlyMap<string, ErrorRecord>,
): Map<string, ErrorRecord> {
  const isUnmatched = (other: ReadonlyMap<string, ErrorRecord>) => (entry: [string, ErrorRecord]) =>
    !other.has(entry[0]) && entry[1].code !== null && !entry[1].retired;
  const byCode = (map: ReadonlyMap<string, ErrorRecord>, other: ReadonlyMap<string, ErrorRecord>) =>
    Map.groupBy([...map].filter(isUnmatched(other)), ([, { code }]) => code);
  const arrived = byCode(fresh, old);
  const newKeys = new Map<string, string>();
  for (const [code, gone] of byCode(old, fresh)) {
    const [to, ...others] = arrived.get(code) ?? [];
    const [from] = gone;
    if (from && to && others.length === 0 && gone.length === 1) newKeys.set(from[0], to[0]);
  }
  return new Map([...old].map(([key, record]) => [newKeys.get(key) ?? key, record]));
}

type Difference = 'added' | 'retired' | 'deprecated' | string[];

function compare(
  before: ErrorRecord,
  after: ErrorRecord,
): 'added' | 'deprecated' | string[] | null {
  if (before.retired && !after.retired) return 'added';
  const names = [
    ...new Set([...Object.keys(before), ...Object.keys(after)]),
  ] as (keyof ErrorRecord)[];
  const fields = names.filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (fields.length === 0) return null;
  return fields.includes('deprecated') && after.deprecated && !before.deprecated
    ? 'deprecated'
    : fields;
}

function describeChange(date: string, { code, name }: ErrorRecord, difference: Difference): Change {
  const about = { code, ...(name === undefined ? {} : { name }) };
  return typeof difference === 'string'
    ? { date, change: difference, ...about }
    : { date, change: 'changed', ...about, fields: difference };
}
