/** Looks up codes by their spelling: folded, without affixes, and by their names. */
import type { CaseHit, CodeMatch, MatchKind } from './hits.ts';
import type { Entry } from './index/entries.ts';
import { fold, stripAffixes } from './normalize/spelling.ts';

/** Affixes may add this many letters to a code. */
const maxAffixLength = 100;
/** Ranks between those of two variants: the same letters in another spelling come after the exact spelling. */
const otherSpelling = 0.5;
/** The same for the name of a case, which comes after the name of a code. */
const caseName = 0.1;

/** Looks up a variant of a query; the variants come in the order of their likelihood. */
export type CodeLookup = (variant: string, order: number) => CodeMatch[];

/** An entry, or a case of it, under one of its names. */
interface Named {
  entry: Entry;
  name: string;
  cases: CaseHit[];
}

/** Creates the lookup of some entries. */
export function createCodeLookup(entries: readonly Entry[]): CodeLookup {
  const catalogNames = new Set(
    entries.flatMap(({ catalog, catalogTitle }) => [catalog, fold(catalogTitle)]),
  );
  const bySpelling = groupByKeys(entries, ({ label }) => [label]);
  const byFold = groupByKeys(entries, ({ label }) => [fold(label)]);
  const byStripped = groupByKeys(entries, ({ label }) => stripAffixes(label, catalogNames));
  const byName = groupByKeys(entries.flatMap(namesOf), ({ name }) => [fold(name)]);
  const longest = Math.max(0, ...[...byFold.keys()].map(({ length }) => length));

  return (variant, order) => {
    const toMatches = (found: readonly Entry[] | undefined, kind: MatchKind, rank: number) =>
      (found ?? []).map((entry): CodeMatch => ({ entry, kind, rank, variant, cases: [] }));
    const folded = fold(variant);
    // What is longer, such as a whole log, does not become a code without its affixes.
    const stripped =
      folded.length > longest + maxAffixLength ? [] : stripAffixes(variant, catalogNames);
    return [
      // A code without letters and digits folds to nothing, so only its spelling matches.
      ...toMatches(bySpelling.get(variant), 'exact', order),
      ...toMatches(byFold.get(folded), 'exact', order + otherSpelling),
      // The longest form comes first: `code` is an affix of some codes and the last word of others.
      ...stripped.flatMap((form, index) => [
        ...toMatches(byFold.get(form), 'affixed', order + index / 100),
        ...toMatches(byStripped.get(form), 'affixed', order + otherSpelling + index / 100),
      ]),
      ...toMatches(byStripped.get(folded), 'affixed', order + otherSpelling / 2),
      ...(byName.get(folded) ?? []).map(({ entry, cases }): CodeMatch => ({
        entry,
        kind: 'name',
        rank: cases.length > 0 ? order + caseName : order,
        variant,
        cases,
      })),
    ];
  };
}

/** Previous codes, documented titles, and the names of cases. */
function namesOf(entry: Entry): Named[] {
  const { previousNames, documentedTitle, cases } = entry;
  const names = documentedTitle === null ? previousNames : [...previousNames, documentedTitle];
  return [
    ...names.map((name) => ({ entry, name, cases: [] })),
    ...cases.flatMap((errorCase) =>
      errorCase.id === null
        ? []
        : [{ entry, name: errorCase.id, cases: [{ errorCase, text: null }] }],
    ),
  ];
}

/** Groups items by each of their keys; an empty key is none. */
function groupByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
