/** The ledger of a catalog: `history.yaml` lists everything that was published, so that nothing published can get lost. */
import { createCaseIds, toSlug } from './addresses.ts';
import { createCaseFinder, keyOf, listCaseNames } from './case-renames.ts';
import { formatLabel, type Case, type Catalog, type Code } from './catalog.ts';
import type { Change } from '../files/schema.ts';
import { isCodeRename } from './renames.ts';

/**
 * Lists the changes that the history of a catalog does not contain yet: codes and cases that are new or retired,
 * and URLs that differ from the spelling of the code.
 *
 * @param date the day of the changes, as YYYY-MM-DD
 */
export function listUnrecorded({ codes, history }: Catalog, date: string): Change[] {
  const byLabel = Map.groupBy(history, ({ code, name }) => code ?? name ?? '');
  const newNames = new Set(
    history.flatMap((line) => (isCodeRename(line) && line.to !== undefined ? line.to : [])),
  );
  const published = groupByCase(codes, history);
  return codes.flatMap((code) => {
    const known = byLabel.get(formatLabel(code)) ?? [];
    const isRenamed = code.code !== null && newNames.has(code.code);
    const unnamed = known.filter((line) => line.name === undefined);
    const changes = uniqueCases(code).flatMap((errorCase) => {
      const name = findCaseKey(errorCase, code);
      const about = { code: code.code, ...(name === null ? {} : { name }) };
      if (code.code === null) return listMissing(errorCase, known, date, about, known.length > 0);
      if (name === null) {
        return listMissing(errorCase, unnamed, date, about, unnamed.length > 0 || isRenamed);
      }
      // A line without a name is about all cases of the code, but only a line with the name protects the anchor.
      const own = published.get(keyOf({ code: code.code, name })) ?? [];
      const lines = [...unnamed, ...own].sort(
        (a, b) => Number(a.date > b.date) - Number(a.date < b.date),
      );
      return listMissing(errorCase, lines, date, about, own.length > 0);
    });
    return [...changes, ...listNewUrl(code, known, date)];
  });
}

/** Returns the lines about each case, also those with one of its old names. */
function groupByCase(codes: readonly Code[], history: readonly Change[]): Map<string, Change[]> {
  const names = listCaseNames(
    codes.map((item) => ({
      code: item.code,
      names: item.cases.map((errorCase) => findCaseKey(errorCase, item)),
    })),
  );
  const find = createCaseFinder(history, names);
  return Map.groupBy(
    history.filter(({ code, name }) => code !== null && name !== undefined),
    ({ code, name }) => {
      const current = find({ code: code ?? '', name: name ?? '' });
      return current === null ? '' : keyOf(current);
    },
  );
}

function listMissing(
  { retired }: Case,
  known: readonly Change[],
  date: string,
  about: Pick<Change, 'code' | 'name'>,
  isKnown: boolean,
): Change[] {
  const kinds = known.map(({ change }) => change);
  const last = kinds.findLast((kind) => kind === 'added' || kind === 'retired');
  const missing = [
    ...(!isKnown || (last === 'retired' && !retired) ? ['added' as const] : []),
    ...(retired && last !== 'retired' ? ['retired' as const] : []),
  ];
  return missing.map((change) => ({ date, change, ...about }));
}

/** The spelling of a code leads to its page in any case, so only other URLs need a line. */
function listNewUrl(code: Code, known: readonly Change[], date: string): Change[] {
  const { slug } = code;
  if (slug === toSlug(formatLabel(code)) || known.some((line) => line.slug === slug)) return [];
  const name = code.code === null ? { name: formatLabel(code) } : {};
  return [{ date, change: 'changed', code: code.code, ...name, fields: ['slug'], slug }];
}

function uniqueCases(code: Code): Case[] {
  const keys = code.cases.map((errorCase) => findCaseKey(errorCase, code));
  return code.cases.filter((_, index) => keys.indexOf(keys[index] ?? null) === index);
}

/** Returns the name of a case or its lasting id; `null` if its anchor depends on the order of the cases. */
function findCaseKey({ name, id }: Case, { slug, cases }: Code): string | null {
  const unnamed = cases.map(() => ({}));
  return name ?? (createCaseIds(slug, unnamed).includes(id) ? null : id);
}
