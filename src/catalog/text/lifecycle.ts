import type { Case } from '../model/catalog.ts';

/** The state of a code or a case that is deprecated or retired. */
export interface Lifecycle {
  /** The day on which it was retired, as `YYYY-MM-DD`; `null` if it is only deprecated. */
  retiredOn: string | null;
  reason: string | null;
  /** The codes that replace it. */
  replacedBy: readonly string[];
}

/**
 * Returns the lifecycle of a code or a case; `null` if it is neither deprecated nor retired. Reason and replacements of
 * a retired code may come from its deprecation.
 */
export function findLifecycle({
  deprecated,
  retired,
}: Pick<Case, 'deprecated' | 'retired'>): Lifecycle | null {
  if (deprecated === null && retired === null) return null;
  return {
    retiredOn: retired?.date ?? null,
    reason: retired?.reason ?? deprecated?.reason ?? null,
    replacedBy: retired?.replacedBy ?? deprecated?.replacedBy ?? [],
  };
}
