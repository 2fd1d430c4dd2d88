import type { Case } from '../model/catalog.ts';

/** The state of a code or a case that is deprecated or retired. */
export interface Lifecycle {
  isRetired: boolean;
  /** The day on which it was retired, as `YYYY-MM-DD`; `null` if it is not known. */
  retiredOn: string | null;
  /** The release that no longer sends it; `null` if it is not known. */
  retiredIn: string | null;
  /** The release in which it was deprecated; `null` if it is not known. */
  deprecatedSince: string | null;
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
    isRetired: retired !== null,
    retiredOn: retired?.date ?? null,
    retiredIn: retired?.in ?? null,
    deprecatedSince: deprecated?.since ?? null,
    reason: retired?.reason ?? deprecated?.reason ?? null,
    replacedBy: retired?.replacedBy ?? deprecated?.replacedBy ?? [],
  };
}
