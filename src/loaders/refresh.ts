import type { LoaderContext } from 'astro/loaders';
import { rememberLatest, type Remember } from '../catalog/model/memoize.ts';

/** What loaders know from their last run in this process. */
export interface Memory {
  /** What files and catalogs became. */
  remember: Remember;
  /** Digests of the entries of each collection. */
  digests: Map<string, Map<string, string>>;
}

/** What a refresh of the collections hands to their loaders. */
export interface Refresh {
  memory: Memory;
  /** Called by every loader that runs. */
  answer: () => void;
}

export function emptyMemory(): Memory {
  return { remember: rememberLatest(), digests: new Map() };
}

/** The refresh that a loader runs for; `undefined` where Astro loads everything by itself. */
export function refreshOf({ refreshContextData }: LoaderContext): Refresh | undefined {
  return refreshContextData?.['refresh'] as Refresh | undefined;
}

/** The digests of the entries of a collection; empty where it was not filled in this process. */
export function digestsOf({ digests }: Memory, collection: string): Map<string, string> {
  const known = digests.get(collection) ?? new Map<string, string>();
  digests.set(collection, known);
  return known;
}
