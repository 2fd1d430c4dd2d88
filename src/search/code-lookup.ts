/** Looks up codes by their spelling: folded, without affixes, and by their names. */
import type { CaseHit, CodeMatch, MatchKind } from './hits.ts';
import type { Entry } from './index/entries.ts';
import { fold, stripAffixes } from './normalize/spelling.ts';

/** The maximum number of letters that affixes add to a code. */
const maxAffixLength = 100;
/**
 * Added to the rank of a variant, below the next variant: the same letters in another spelling come after the exact
 * spelling.
 */
const otherSpelling = 0.5;
/** Added in the same way for the name of a case, which comes after the name of a code. */
const caseName = 0.1;

/** Looks up a variant of a query. `order` is the index of the variant: more likely variants come first. */
export type CodeLookup = (variant: string, order: number) => CodeMatch[];

/** A name of an entry or of a case of it. */
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
  const byValue = groupByKeys(entries, ({ values }) => values.map(fold));
  const longest = Math.max(0, ...[...byFold.keys()].map(({ length }) => length));

  return (variant, order) => {
    const toMatches = (found: readonly Entry[] | undefined, kind: MatchKind, rank: number) =>
      (found ?? []).map((entry): CodeMatch => ({ entry, kind, rank, variant, cases: [] }));
    const folded = fold(variant);
    // Longer text, such as a whole log, does not become a code when its affixes are removed.
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
      ...(byValue.get(folded) ?? []).map((entry): CodeMatch => ({
        entry,
        kind: 'value',
        rank: entry.values.includes(variant) ? order : order + otherSpelling,
        variant,
        cases: [],
      })),
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

/** Returns previous codes, documented titles, and the names of cases. */
function namesOf(entry: Entry): Named[] {
  const { previousNames, documentedTitle, cases } = entry;
  const names = documentedTitle === null ? previousNames : [...previousNames, documentedTitle];
  return [
    ...names.map((name) => ({ entry, name, cases: [] })),
    ...cases.flatMap((errorCase) =>
      [...new Set([errorCase.name ?? [], errorCase.id ?? []].flat())].map((name) => ({
        entry,
        name,
        cases: [{ errorCase, text: null }],
      })),
    ),
  ];
}

/** Groups items by each of their keys. Empty keys are ignored. */
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
