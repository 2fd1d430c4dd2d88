/** Finds the current names of renamed codes. */
import type { Change } from '../files/schema.ts';

/** New codes by old codes. */
export type Renames = ReadonlyMap<string, string>;

/** Reads the renames of a history. If a code was renamed more than once, the last rename counts. */
export function readRenames(history: readonly Change[]): Renames {
  return new Map(
    history.flatMap((line) => {
      const { code, to } = line;
      return isCodeRename(line) && code !== null && to !== undefined ? [[code, to] as const] : [];
    }),
  );
}

/** Returns whether a line of the history is the rename of a code, and not only of one of its cases. */
export function isCodeRename({ change, toName }: Change): boolean {
  return change === 'renamed' && toName === undefined;
}

/** Returns a code and its later names, in order. A circle of renames ends before the first repetition. */
export function listNamesSince(code: string, renames: Renames): string[] {
  const names = new Set<string>();
  for (let at: string | undefined = code; at !== undefined && !names.has(at);) {
    names.add(at);
    at = renames.get(at);
  }
  return [...names];
}

/**
 * Returns the code that a renamed code redirects to: the first of its names that the API still sends, else the last
 * name that has a page; `null` if none has one.
 *
 * @param code the first of its later names
 * @param pages every code that has a page, and whether it is retired
 */
export function findCurrentName(
  code: string,
  renames: Renames,
  pages: ReadonlyMap<string, { retired: unknown }>,
): string | null {
  const names = listNamesSince(code, renames);
  return (
    names.find((name) => pages.get(name)?.retired === null) ??
    names.findLast((name) => pages.has(name)) ??
    null
  );
}
