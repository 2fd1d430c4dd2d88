/**
 * The reasons why an error was identified, and the differences between the paste and the catalog, as data for a view.
 */
import type { Status } from '../catalog/text/http-status.ts';

/**
 * Where a code appears: as the whole paste; in a docs URL; as the value of the key that the API documents for codes, of
 * another key that is common for codes, or of any other key; in quotes; in a text; or as a possible ordinary word or
 * number.
 */
export type CodePlacement =
  | 'whole-paste'
  | 'docs-url'
  | 'documented-key'
  | 'common-key'
  | 'other-key'
  | 'quoted'
  | 'text'
  | 'plain-word';

/**
 * How a text of a case was found: its message, the first sentence of it, its short message, its description if no message
 * is documented, or a message with similar wording.
 */
export type TextEvidence =
  | 'whole-message'
  | 'message-inside'
  | 'first-sentence'
  | 'short-message'
  | 'description'
  | 'similar-message';

/** A reason why an error was identified. Cases are identified by their ids, or by the code if it has only one case. */
export type Reason =
  | { reason: 'code'; code: string; placement: CodePlacement; key: string; isExact: boolean }
  | { reason: 'no-code' }
  /** The paste has a sign of the API. */
  | { reason: 'sign'; sign: string; api: string }
  | { reason: 'case-in-docs-url' }
  | { reason: TextEvidence }
  /** Other cases have the same texts, and nothing distinguishes them. */
  | { reason: 'same-texts'; cases: readonly string[] }
  /** Cases of other codes have the same text. */
  | { reason: 'same-text-elsewhere'; cases: readonly string[] }
  /** Nothing shows which of this many cases it is. */
  | { reason: 'case-open'; count: number }
  /** This many other cases of the code do not have the message, do not have the short message, or are less similar. */
  | { reason: 'only-message' | 'only-short-message' | 'most-similar'; count: number }
  /** Other cases have the same message, and something else distinguishes them. */
  | {
      reason: 'same-message';
      cases: readonly string[];
      by: 'short-message' | 'operation' | 'meta' | 'no-meta';
    }
  /** The paste names an operation for which the case is documented. */
  | { reason: 'operation'; operation: string }
  | { reason: 'status-and-fields' }
  | { reason: 'fields' };

/** A difference between the paste and the catalog. */
export type Difference =
  | { difference: 'status'; status: number; documented: readonly Status[] }
  /** The wording of the message differs slightly. */
  | { difference: 'wording' }
  /** The message is not documented for the code. */
  | { difference: 'unknown-message'; message: string }
  /** The API documents no messages at all. */
  | { difference: 'unexpected-message'; message: string }
  | { difference: 'unknown-fields'; fields: readonly string[] }
  | { difference: 'spelling'; pasted: string; code: string };
