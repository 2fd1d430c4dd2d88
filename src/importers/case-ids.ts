/** Gives cases without names their lasting ids, so that links to them do not depend on the order of the source. */
import type { ErrorRecord } from '../catalog/files/schema.ts';
import { createCaseIds } from '../catalog/model/addresses.ts';
import { normalizeRecord } from './normalize.ts';

/** The texts from which an id can be made, the best first. */
const sources = ['title', 'message', 'description'] as const;
/** How many words an id has: more only if the first ones are equal. */
const wordCounts = [5, 8, 12] as const;
/** Longer words are those of scripts without spaces. */
const longestWord = 20;
const placeholders = /<[^<>]*>|\$?\{[^{}]*\}|%\d*\$?[a-z]|\$\w+/gi;

/**
 * Returns records with ids: those of the same cases in the catalog, and new ones if a code has several cases without
 * names.
 *
 * @param idOf returns the id that the case of a record has already
 */
export function addCaseIds(
  records: readonly ErrorRecord[],
  idOf: (record: ErrorRecord) => string | undefined,
): ErrorRecord[] {
  const ids = new Map<ErrorRecord, string>();
  for (const [code, cases] of Map.groupBy(records, (record) => record.code)) {
    for (const record of cases) {
      const id = record.id ?? idOf(record);
      if (id !== undefined) ids.set(record, id);
    }
    const unnamed = cases.filter(({ name }) => name === undefined);
    if (code === null || unnamed.length < 2) continue;
    const known = cases.flatMap((record) => ids.get(record) ?? []);
    const ofNames = createCaseIds(
      '',
      cases.filter(({ name }) => name !== undefined),
    );
    const missing = unnamed.filter((record) => !ids.has(record));
    const created = createIds(missing, code, new Set([...known, ...ofNames].map(fold)));
    for (const [index, record] of missing.entries()) ids.set(record, created[index] ?? code);
  }
  return records.map((record) => {
    const id = ids.get(record);
    return id === undefined || id === record.id ? record : normalizeRecord({ ...record, id });
  });
}

/** Creates ids from the texts that tell the records apart; equal ones get a number. */
function createIds(
  records: readonly ErrorRecord[],
  code: string,
  taken: ReadonlySet<string>,
): string[] {
  for (const count of wordCounts) {
    for (const source of sources) {
      const ids = records.map((record) => toId(record[source] ?? '', count));
      const all = new Set([...taken, ...ids.map(fold)]);
      if (!ids.includes('') && all.size === taken.size + ids.length) return ids;
    }
  }
  const used = new Set(taken);
  return records.map((record) => {
    const ofTexts = sources.map((source) => toId(record[source] ?? '', wordCounts[0]));
    const [ofCode = code] = createCaseIds(code, [{}]);
    const base = ofTexts.find((id) => id !== '') ?? ofCode;
    let id = base;
    for (let count = 2; used.has(fold(id)); count++) id = `${base}-${count}`;
    used.add(fold(id));
    return id;
  });
}

/** Returns the first words of a text, in lowercase; `''` if it has none. */
function toId(text: string, count: number): string {
  const plain = text.normalize('NFC').replace(placeholders, ' ').replace(/['’]/g, '');
  const words = plain.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .slice(0, count)
    .map((word) => Array.from(word).slice(0, longestWord).join(''))
    .join('-');
}

function fold(id: string): string {
  return id.toLowerCase();
}
