import type { Change, ErrorRecord } from '../catalog/files/schema.ts';
import { createCaseIds, toSlug } from '../catalog/model/addresses.ts';
import { addCaseIds } from './case-ids.ts';
import { pairRecords } from './pair-records.ts';

/**
 * Merges an import into the records of a catalog. Nothing published disappears: a case that is missing from the source
 * is kept and marked as retired, and a case without a name keeps its id. Importing the same source again gives the same
 * records and no changes.
 *
 * @param date the day of the import, as YYYY-MM-DD
 * @returns the records in the order of the source, then the retired ones, and the changes to append to the history
 */
export function mergeRecords(
  existing: readonly ErrorRecord[],
  imported: readonly ErrorRecord[],
  date: string,
): { records: ErrorRecord[]; changes: Change[] } {
  const pairs = pairRecords(existing, imported);
  const present = new Set(pairs.values());
  const gone = existing
    .filter((record) => !present.has(record))
    .map((before) => {
      const retired = before.retired ?? { date, replacedBy: [] };
      return { before, record: { ...before, retired } };
    });
  const merged = [...imported.map((record) => ({ before: pairs.get(record), record })), ...gone];
  const known = new Map(merged.map(({ record, before }) => [record, before]));
  const records = addCaseIds([...known.keys()], (record) => known.get(record)?.id);
  const anchorOf = createAnchorFinder(existing);
  const changes = merged.flatMap(({ before }, index): Change[] => {
    const record = records[index];
    if (!record) return [];
    const change = before ? compare(before, record) : ('added' as const);
    const from = before && (before.name ?? before.id ?? anchorOf(before));
    const to = record.name ?? record.id;
    // The old name was an anchor of the page, and stays one. An id stays one without a rename.
    const isRenamed = from !== undefined && to !== undefined && from !== to && before?.id !== from;
    return [
      ...(isRenamed && before?.code != null
        ? [{ date, change: 'renamed' as const, code: before.code, name: from, toName: to }]
        : []),
      ...(change === null ? [] : [describeChange(date, record, change)]),
    ];
  });
  return { records, changes };
}

/**
 * Creates a function that returns the anchor that a case without a name and an id has by its order; `undefined` if it is
 * the only case of its code, which needs no anchor.
 */
function createAnchorFinder(
  existing: readonly ErrorRecord[],
): (record: ErrorRecord) => string | undefined {
  const anchors = new Map<ErrorRecord, string>();
  for (const [code, cases] of Map.groupBy(existing, (record) => record.code)) {
    if (cases.length < 2) continue;
    const ids = createCaseIds(toSlug(code ?? ''), cases);
    for (const [index, record] of cases.entries()) anchors.set(record, ids[index] ?? '');
  }
  return (record) => anchors.get(record);
}

type Difference = 'added' | 'retired' | 'deprecated' | string[];

function compare(
  before: ErrorRecord,
  after: ErrorRecord,
): 'added' | 'retired' | 'deprecated' | string[] | null {
  if (before.retired && !after.retired) return 'added';
  if (!before.retired && after.retired) return 'retired';
  const names = [
    ...new Set([...Object.keys(before), ...Object.keys(after)]),
  ] as (keyof ErrorRecord)[];
  const fields = names.filter(
    // The id is not a fact of the source.
    (name) => name !== 'id' && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  if (fields.length === 0) return null;
  return fields.includes('deprecated') && after.deprecated && !before.deprecated
    ? 'deprecated'
    : fields;
}

function describeChange(date: string, record: ErrorRecord, difference: Difference): Change {
  const { code, name = record.id } = record;
  const about = { code, ...(name === undefined ? {} : { name }) };
  return typeof difference === 'string'
    ? { date, change: difference, ...about }
    : { date, change: 'changed', ...about, fields: difference };
}
