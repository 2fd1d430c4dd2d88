/** The results of a search. */
import type { Entry, EntryCase } from './index/entries.ts';

/**
 * The kinds of matches, best first. A match of a part of the query comes after a similar spelling of the whole query, because
 * the words may be those of a sentence.
 */
export const matchKinds = [
  /** The code, in any spelling. */
  'exact',
  /** The message of a case, without values in place of placeholders. */
  'same-message',
  /** The code with affixes: `ERR_USER_NOT_FOUND`. */
  'affixed',
  /** The title, a previous code, or the name of a case. */
  'name',
  /** The value of a declared field, such as an SQLSTATE. */
  'value',
  /** The message of a case, with values. */
  'message',
  /** The beginning of the code. */
  'prefix',
  /** The code with typos. */
  'typo',
  /** A longer text that contains the message of a case. */
  'message-inside',
  /** A longer text that contains the code with typos. */
  'typo-inside',
  /** Most words of the query. */
  'words',
  /** A number in a longer text that is also a code. The text may be the beginning of a message with a value. */
  'mentioned',
  /** The HTTP status that the query asks for, or, without a query, the filters. */
  'filtered',
  /** Some words of the query. */
  'some-words',
] as const;

export type MatchKind = (typeof matchKinds)[number];

/** A match of one code. */
export interface CodeMatch {
  entry: Entry;
  kind: MatchKind;
  /** Orders matches of the same kind: smaller is better. */
  rank: number;
  /** The variant of the query that matches: a part of the query, or the whole query. */
  variant: string;
  /** The cases that match, best first; empty if the code or its title matches. */
  cases: CaseHit[];
}

/** A case that matches. */
export interface CaseHit {
  errorCase: EntryCase;
  /** The message template or short message that matches; `null` if the name of the case matches. */
  text: string | null;
}

/** The best match of a code. */
export interface Hit extends Omit<CodeMatch, 'rank'> {
  /** The index of its kind in `matchKinds`: smaller is better, also across queries. */
  tier: number;
}

/** Compares matches: the better one comes first. */
export function compareMatches(
  a: Pick<CodeMatch, 'kind' | 'rank'>,
  b: Pick<CodeMatch, 'kind' | 'rank'>,
): number {
  return matchKinds.indexOf(a.kind) - matchKinds.indexOf(b.kind) || a.rank - b.rank;
}
