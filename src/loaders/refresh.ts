import type { LoaderContext } from 'astro/loaders';
import { memoizeLatest, type Memoize } from '../catalog/model/memoize.ts';

/** What loaders know from their last run in this process. */
export interface Memory {
  /** What files and catalogs became. */
  remember: Memoize;
  /** Digests of the entries of each collection. */
  digests: Map<string, Map<string, string>>;
}

/** What a refresh of the collections hands to their loaders. */
export interface Refresh {
  memory: Memory;
  /** Called by every loader that runs. */
  answer: () => void;
}

export function createMemory(): Memory {
  return { remember: memoizeLatest(), digests: new Map() };
}

/** The refresh that a loader runs for; `undefined` where Astro loads everything by itself. */
export function readRefresh({ refreshContextData }: LoaderContext): Refresh | undefined {
  return refreshContextData?.['refresh'] as Refresh | undefined;
}

/** The digests of the entries of a collection; empty where it was not filled in this process. */
export function getDigests({ digests }: Memory, collection: string): Map<string, string> {
  const known = digests.get(collection) ?? new Map<string, string>();
  digests.set(collection, known);
  return known;
}
