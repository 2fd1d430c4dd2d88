import { toStatusClass, type Status } from '../catalog/text/http-status.ts';
import { foldText } from './words.ts';

/** The choices that filter a table, in addition to typed words and declared fields. */
export const choiceNames = [
  'category',
  'status',
  'operation',
  'deprecated',
  'retired',
  'cases',
] as const;

/** The name of a choice: one of `choiceNames`, the id of a declared field, `retry`, or `fixBy`. */
export type ChoiceName = string;

/** A sentence of a message or description that a row does not show. */
export interface RowText {
  text: string;
  /** The text for comparisons, see `foldText`. */
  folded: string;
}

/** The data of a row of a table for filtering and sorting. */
export interface TableRow {
  /** The text that is searched for typed words, see `foldTexts`. */
  text: string;
  /** Further texts that are searched, once they are loaded. */
  texts?: readonly RowText[];
  /**
   * For each choice, the values that the row matches: ids of categories, statuses (see `listStatusValues`), slugs of
   * operations, `yes` for a deprecated or a retired code, `several` for a code with several cases, and the values of
   * declared fields.
   */
  values: Readonly<Record<ChoiceName, readonly string[]>>;
  /** The documented statuses, ascending. */
  statuses: readonly Status[];
  /** The title of its category; `null` if it has none or several. */
  category: string | null;
  /** The number of its cases. */
  cases: number;
}

/** Returns the text that is searched for typed words: all texts of a row, folded separately. */
export function foldTexts(texts: readonly string[]): string {
  return texts.map(foldText).join(' ');
}

/**
 * Returns the values of the status choice that a row matches: each status and its class, such as `404` and `4xx`.
 *
 * @param statuses `null` for cases without a documented status, which gives `none`
 */
export function listStatusValues(statuses: readonly (Status | null)[]): string[] {
  return [
    ...new Set(statuses.flatMap((status) => [String(status ?? 'none'), toStatusClass(status)])),
  ];
}
