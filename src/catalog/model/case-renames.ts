/** Finds the current names of renamed cases. Their old names stay anchors of the page. */
import type { Change } from '../files/schema.ts';
import { listNamesSince, readRenames } from './renames.ts';

/** The name or the lasting id of a case, and its code. */
export interface CaseName {
  code: string;
  name: string;
}

/** The names of the cases of each code that has a page. */
export type CaseNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Returns the current name of a published case; `null` if it has no page anymore. */
export type FindCase = (published: CaseName) => CaseName | null;

/** Returns the names of the cases of each code. */
export function listCaseNames(
  codes: readonly { code: string | null; names: readonly (string | null | undefined)[] }[],
): CaseNames {
  return new Map(
    codes.flatMap(({ code, names }) =>
      code === null ? [] : [[code, new Set(names.flatMap((name) => name ?? []))]],
    ),
  );
}

/** Creates a function that follows the renames of cases and of their codes. */
export function createCaseFinder(history: readonly Change[], names: CaseNames): FindCase {
  const codes = readRenames(history);
  const cases = new Map(
    history.flatMap((change) => {
      const { code, name, to, toName } = change;
      return code === null || name === undefined || toName === undefined
        ? []
        : [[keyOf({ code, name }), { code: to ?? code, name: toName }] as const];
    }),
  );
  return (published) => {
    const seen = new Set<string>();
    let current = published;
    for (;;) {
      const { code, name } = current;
      if (names.get(code)?.has(name)) return current;
      if (seen.has(keyOf(current))) return null;
      seen.add(keyOf(current));
      const renamed = cases.get(keyOf(current));
      // A renamed code can keep its page, and its cases can be on the page of any later name.
      const moved = listNamesSince(code, codes)
        .slice(1)
        .map((later) => ({ code: later, name }))
        .find((later) => names.get(later.code)?.has(name) === true || cases.has(keyOf(later)));
      const next = renamed ?? moved;
      if (next === undefined) return null;
      current = next;
    }
  };
}

/** Returns a text that is different for every case. */
export function keyOf({ code, name }: CaseName): string {
  return JSON.stringify([code, name]);
}
