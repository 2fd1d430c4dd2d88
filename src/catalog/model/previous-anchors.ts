import type { Change } from '../files/schema.ts';
import { listPreviousCaseIds } from './addresses.ts';
import { createCaseFinder, keyOf, type CaseName } from './case-renames.ts';
import { isCaseId } from '../files/schema.ts';
import { listNamesOfGroups, type Group } from './group.ts';

/** An old anchor of a case that has another name or another code now. */
export interface PreviousAnchor {
  id: string;
  /** The code on whose page it was. */
  from: string;
  /** The case now. */
  to: CaseName;
}

/** Lists the anchors of all published cases that have another name or another code now, each once. */
export function listPreviousAnchors(
  history: readonly Change[],
  groups: readonly Pick<Group, 'code' | 'records'>[],
): PreviousAnchor[] {
  const find = createCaseFinder(history, listNamesOfGroups(groups));
  const published = new Map(
    history.flatMap(({ code, name }) =>
      code === null || name === undefined ? [] : [[keyOf({ code, name }), { code, name }]],
    ),
  );
  return [...published.values()].flatMap(({ code, name }) => {
    const to = find({ code, name });
    if (to === null || (to.code === code && to.name === name)) return [];
    // An id is its anchor as it is.
    const ids = new Set([
      ...listPreviousCaseIds('', [{ name }]).flat(),
      ...(isCaseId(name) ? [name] : []),
    ]);
    return [...ids].map((id) => ({ id, from: code, to }));
  });
}
