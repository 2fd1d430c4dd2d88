import { toStatusClass } from '../catalog/text/http-status.ts';
import { foldText } from './words.ts';

/** What a table can be narrowed by, besides typed words. */
export const choiceNames = [
  'category',
  'status',
  'operation',
  'deprecated',
  'retired',
  'cases',
] as const;

/** The name of a choice. */
export type ChoiceName = (typeof choiceNames)[number];

/** A row of a table, as it is filtered and sorted. */
export interface TableRow {
  /** All that typed words are looked for in: see `foldTexts`. */
  text: string;
  /**
   * For each choice, the values that the row is shown for: ids of categories, see `listStatusValues`, slugs of operations,
   * `yes` for a deprecated or a retired code, `several` for one with several cases.
   */
  values: Readonly<Record<ChoiceName, readonly string[]>>;
  /** The documented ones, ascending. */
  statuses: readonly number[];
  /** The title of its category; `null` where it has none, or several. */
  category: string | null;
  /** The number of its cases. */
  cases: number;
}

/** The text that typed words are looked for in: all texts of a row, folded one by one. */
export function foldTexts(texts: readonly string[]): string {
  return texts.map(foldText).join(' ');
}

/**
 * The values of the choice of a status that a row is shown for: each status and its class, such as `404` and `4xx`.
 *
 * @param statuses `null` for cases without a documented status, which gives `none`
 */
export function listStatusValues(statuses: readonly (number | null)[]): string[] {
  return [
    ...new Set(statuses.flatMap((status) => [String(status ?? 'none'), toStatusClass(status)])),
  ];
}
