/** Renames: what a code that the API sent once is called today. */
import type { Change } from '../files/schema.ts';

/** The new code by the old one. */
export type Renames = ReadonlyMap<string, string>;

/** The renames of a history. Of a code that was renamed twice, after it had come back, the last one counts. */
export function readRenames(history: readonly Change[]): Renames {
  return new Map(
    history.flatMap(({ change, code, to }) =>
      change === 'renamed' && code !== null && to !== undefined ? [[code, to] as const] : [],
    ),
  );
}

/** A code and what it was renamed to since, one after the other. Renames in a circle end before the first repetition. */
export function listNamesSince(code: string, renames: Renames): string[] {
  const names = new Set<string>();
  for (let at: string | undefined = code; at !== undefined && !names.has(at);) {
    names.add(at);
    at = renames.get(at);
  }
  return [...names];
}

/**
 * The code to lead to from a code that was renamed: the first of its names that the API still sends, else the last that
 * has a page at all; `null` where none has.
 *
 * @param code the first of its newer names
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
