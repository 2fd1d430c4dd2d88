/** Finds the records of a catalog that are the same cases as the records of its source. */
import type { ErrorRecord } from '../catalog/files/schema.ts';

/** The share of common words that two texts of the same case have at least. */
const minSimilarity = 0.5;

/** The record of the catalog for each record of the source that is the same case. */
export type Pairs = ReadonlyMap<ErrorRecord, ErrorRecord>;

/**
 * Pairs the records of a catalog and of its source: by code and name, and records without a name by their texts, in any
 * order. If exactly one case of a code is then only in the catalog, and exactly one only in the source, they are the same
 * case: it was renamed, or got its first name.
 */
export function pairRecords(
  existing: readonly ErrorRecord[],
  imported: readonly ErrorRecord[],
): Pairs {
  const pairs = new Map<ErrorRecord, ErrorRecord>();
  const byCode = Map.groupBy(existing, ({ code }) => code);
  for (const [code, fresh] of Map.groupBy(imported, (record) => record.code)) {
    const old = byCode.get(code) ?? [];
    pairNamed(old, fresh, pairs);
    pairUnnamed(old.filter(isUnnamed), fresh.filter(isUnnamed), pairs);
    if (code === null) continue;
    const paired = new Set(pairs.values());
    const gone = old.filter((record) => !paired.has(record) && !record.retired);
    const arrived = fresh.filter((record) => !pairs.has(record));
    const [from] = gone;
    const [to] = arrived;
    if (from && to && gone.length === 1 && arrived.length === 1) pairs.set(to, from);
  }
  return pairs;
}

function isUnnamed({ name }: ErrorRecord): boolean {
  return name === undefined;
}

/** Pairs equal names; a name that a code has several times, in order. */
function pairNamed(
  old: readonly ErrorRecord[],
  fresh: readonly ErrorRecord[],
  pairs: Map<ErrorRecord, ErrorRecord>,
): void {
  const byName = Map.groupBy(old, ({ name }) => name);
  for (const [name, records] of Map.groupBy(fresh, (record) => record.name)) {
    if (name === undefined) continue;
    const same = byName.get(name) ?? [];
    for (const [index, record] of records.entries()) {
      const before = same[index];
      if (before) pairs.set(record, before);
    }
  }
}

/** Pairs records without names: first equal ones, then equal texts, then the most similar texts. */
function pairUnnamed(
  old: readonly ErrorRecord[],
  fresh: readonly ErrorRecord[],
  pairs: Map<ErrorRecord, ErrorRecord>,
): void {
  const [only] = old;
  const [record] = fresh;
  if (only && record && old.length === 1 && fresh.length === 1) {
    pairs.set(record, only);
    return;
  }
  const left = new Set(old);
  const pair = (one: ErrorRecord, before: ErrorRecord | undefined) => {
    if (before === undefined || pairs.has(one) || !left.delete(before)) return;
    pairs.set(one, before);
  };
  for (const keyOf of [toContent, toText]) {
    for (const one of fresh) {
      const key = keyOf(one);
      pair(one, key === '' ? undefined : [...left].find((before) => keyOf(before) === key));
    }
  }
  const similar = fresh
    .filter((one) => !pairs.has(one))
    .flatMap((one) =>
      [...left].map((before) => ({ one, before, share: compareTexts(one, before) })),
    )
    .filter(({ share }) => share >= minSimilarity)
    .sort((a, b) => b.share - a.share);
  for (const { one, before } of similar) pair(one, before);
  // Without any text, only the order is left.
  for (const one of fresh) {
    if (toText(one) === '')
      pair(
        one,
        [...left].find((before) => toText(before) === ''),
      );
  }
}

function toContent({ id: _, retired: __, ...facts }: ErrorRecord): string {
  return JSON.stringify(facts);
}

function toText({ title = '', message = '', description = '' }: ErrorRecord): string {
  return [title, message, description].join('\n').trim();
}

/** Returns the share of common words of two records, from 0 to 1. */
function compareTexts(a: ErrorRecord, b: ErrorRecord): number {
  const [first, second] = [a, b].map((record) => listWords(toText(record)));
  if (!first || !second || first.size === 0 || second.size === 0) return 0;
  return (2 * first.intersection(second).size) / (first.size + second.size);
}

/** Lists the words of a text; the characters, in scripts without spaces. */
function listWords(text: string): Set<string> {
  const words = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+/gu;
  return new Set(text.toLowerCase().match(words));
}
