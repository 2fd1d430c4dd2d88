/**
 * What a browser needs to know of every code, in two documents: codes first, as they answer the first key, then messages.
 * Columns instead of records, and nothing that follows from something else: they travel with every first search.
 */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import type { Placeholders } from '../../catalog/files/schema.ts';
import type { Packed } from './dictionary-encoding.ts';

/** `/search/codes.json`. */
export interface CodeIndex {
  catalogs: CodeColumns[];
}

interface CodeColumns {
  id: string;
  /** Its short name. */
  title: string;
  /** Spellings that survive when a code is shown as words. */
  terms: string[];
  /** The codes; the name of its case for one without a code. */
  labels: string[];
  /** Indexes of those without a code. */
  codeless: number[];
  /** Addresses that do not follow from the label, by its index. */
  slugs: Record<number, string>;
  /** What codes were called before, by their index. */
  former: Record<number, string[]>;
  /** Human titles; `null` for the label in words. */
  titles: (string | null)[];
  /** HTTP status; one for each case where they differ; `null` where none is documented. */
  statuses: (number | null | (number | null)[])[];
  /** Ids of the cases where there are several, else `null`. */
  cases: (string[] | null)[];
  deprecated: number[];
  retired: number[];
}

/** `/search/messages.json`. */
export interface MessageIndex {
  catalogs: MessageColumns[];
  /**
   * For each case of each code, in the order of the code index: first all message templates, then all short messages.
   */
  texts: Packed;
}

interface MessageColumns {
  /** How many cases it has. */
  cases: number;
  placeholders: Pick<Placeholders, 'syntax' | 'literal'>;
  envelope: EnvelopeFields;
  /** Keys of the metas on the wire, by the index of their case. */
  metas: Record<number, string[]>;
}
