import type { en } from './en.ts';

type Key = keyof typeof en;

/**
 * A whole language. The compiler names every key that it lacks; only the form for one of something may be missing, because
 * some languages have no plural.
 */
export type Translation = Readonly<
  Record<Exclude<Key, `${string}_one`>, string> & Partial<Record<Key, string>>
>;
