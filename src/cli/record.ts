import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { isDeepStrictEqual } from 'node:util';
import type { Catalog } from '../catalog/model/catalog.ts';
import { listUnrecorded } from '../catalog/model/ledger.ts';
import type { Change } from '../catalog/files/schema.ts';
import { readText } from '../loaders/system-errors.ts';
import { catalogsFolder } from '../loaders/read-sources.ts';
import { resolvePath, type Context } from './context.ts';
import { findLineDate } from './dates.ts';
import { listYaml, writeFiles } from './write.ts';

/**
 * Adds to `history.yaml` of each catalog what it does not list yet. Existing lines and comments are kept.
 *
 * @param date the day of the new lines, as YYYY-MM-DD
 * @returns the paths of the files that were written
 */
export function recordChanges(
  catalogs: readonly Catalog[],
  date: string,
  context: Pick<Context, 'cwd'>,
): string[] {
  const files = catalogs.flatMap((catalog): [string, string][] => {
    const changes = listUnrecorded(catalog, findLineDate(date, catalog.history) ?? date);
    if (changes.length === 0) return [];
    const name = `${catalogsFolder}/${catalog.id}/history.yaml`;
    const file = resolvePath(context, name);
    return [
      [name, appendChanges(existsSync(file) ? readText(file) : '', catalog.history, changes)],
    ];
  });
  return writeFiles(Object.fromEntries(files), context.cwd);
}

function appendChanges(
  text: string,
  history: readonly Change[],
  changes: readonly Change[],
): string {
  const whole = listYaml('history', [...history, ...changes]);
  if (history.length === 0) return whole;
  const lines = listYaml('history', changes).replace(/^#.*\n/gm, '');
  const appended = text.replace(/\n*$/, '\n') + lines;
  // A list in another style cannot be extended with lines. It is written anew.
  return isSame(appended, whole) ? appended : whole;
}

function isSame(text: string, other: string): boolean {
  try {
    return isDeepStrictEqual(parse(text), parse(other));
  } catch {
    return false;
  }
}
