import type { LoaderContext } from 'astro/loaders';
import type { Memoize } from '../catalog/files/parse-catalog.ts';

/** The data that loaders keep from their last run in this process. */
export interface Memory {
  /** Parsed files and catalogs. */
  memoize: Memoize;
  /** Digests of the entries of each collection. */
  digests: Map<string, Map<string, string>>;
}

/** The data that a refresh of the collections passes to their loaders. */
export interface Refresh {
  memory: Memory;
  /** Called by every loader that runs. */
  answer: () => void;
}

export function createMemory(): Memory {
  return { memoize: memoizeLatest(), digests: new Map() };
}

/** Returns the refresh for which a loader runs; `undefined` if Astro itself loads everything. */
export function readRefresh({ refreshContextData }: LoaderContext): Refresh | undefined {
  return refreshContextData?.['refresh'] as Refresh | undefined;
}

/** Returns the digests of the entries of a collection; empty if it was not loaded in this process. */
export function getDigests({ digests }: Memory, collection: string): Map<string, string> {
  const known = digests.get(collection) ?? new Map<string, string>();
  digests.set(collection, known);
  return known;
}

/** Keeps the latest value of each key, for content that is read repeatedly during editing. */
export function memoizeLatest(): Memoize {
  const latest = new Map<string, { text: string; value: unknown }>();
  return <Value>(key: string, text: string, make: () => Value) => {
    const known = latest.get(key);
    if (known?.text === text) return known.value as Value;
    const value = make();
    latest.set(key, { text, value });
    return value;
  };
}
