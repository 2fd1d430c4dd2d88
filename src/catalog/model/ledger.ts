/** The ledger of a catalog: `history.yaml` lists everything that was published, so that nothing published can get lost. */
import { toSlug } from './addresses.ts';
import { formatLabel, type Case, type Catalog, type Code } from './catalog.ts';
import type { Change } from '../files/schema.ts';

/**
 * Lists the changes that the history of a catalog does not contain yet: codes and cases that are new or retired,
 * and URLs that differ from the spelling of the code.
 *
 * @param date the day of the changes, as YYYY-MM-DD
 */
export function listUnrecorded({ codes, history }: Catalog, date: string): Change[] {
  const lines = Map.groupBy(history, ({ code, name }) => code ?? name ?? '');
  const newNames = new Set(history.flatMap(({ to }) => to ?? []));
  return codes.flatMap((code) => {
    const known = lines.get(formatLabel(code)) ?? [];
    const isRenamed = code.code !== null && newNames.has(code.code);
    const changes = uniqueCases(code).flatMap((errorCase) => {
      const about = {
        code: code.code,
        ...(errorCase.name === null ? {} : { name: errorCase.name }),
      };
      return listMissing(errorCase, known, isRenamed).map((change) => ({ date, change, ...about }));
    });
    return [...changes, ...listNewUrl(code, known, date)];
  });
}

function listMissing(
  { name, retired }: Case,
  known: readonly Change[],
  isRenamed: boolean,
): ('added' | 'retired')[] {
  // A line without a name is about all cases of the code.
  const own = known.filter((line) => line.name === undefined || line.name === (name ?? undefined));
  const kinds = own.map(({ change }) => change);
  const last = kinds.findLast((kind) => kind === 'added' || kind === 'retired');
  const isKnown = own.length > 0 || isRenamed;
  return [
    ...(!isKnown || (last === 'retired' && !retired) ? ['added' as const] : []),
    ...(retired && last !== 'retired' ? ['retired' as const] : []),
  ];
}

/** The spelling of a code leads to its page in any case, so only other URLs need a line. */
function listNewUrl(code: Code, known: readonly Change[], date: string): Change[] {
  const { slug } = code;
  if (slug === toSlug(formatLabel(code)) || known.some((line) => line.slug === slug)) return [];
  const name = code.code === null ? { name: formatLabel(code) } : {};
  return [{ date, change: 'changed', code: code.code, ...name, fields: ['slug'], slug }];
}

function uniqueCases({ cases }: Code): Case[] {
  return cases.filter(
    ({ name }, index) => cases.findIndex((other) => other.name === name) === index,
  );
}
