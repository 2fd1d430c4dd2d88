/**
 * The search index in the form that browsers load, as two documents: first the codes, which answer the first key press,
 * then the messages. They have columns instead of records and no data that can be derived, because every first search
 * loads them.
 */
import type { CatalogFile } from '../../catalog/files/schema.ts';
import type { Status } from '../../catalog/text/http-status.ts';
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import type { PlaceholderRules } from '../../catalog/text/placeholder-patterns.ts';
import type { EncodedTexts } from './dictionary-encoding.ts';
import type { SearchExample } from './example.ts';

/** `/search/codes.json`. */
export interface CodesDocument {
  catalogs: CodeColumns[];
  example: SearchExample | null;
}

/** The codes of a catalog. */
export interface CodeColumns {
  id: string;
  /** Its short name. */
  title: string;
  /** The language of its texts; omitted if it is not known. */
  lang?: string;
  /** Spellings to keep when a code is shown as words. */
  terms: string[];
  /** The codes; the name of the case if there is no code. */
  labels: string[];
  /** Indexes of the labels that are not codes. */
  codeless: number[];
  /** Slugs that cannot be derived from the label, by index. */
  slugs: Record<number, string>;
  /** Previous codes, by index. */
  previous: Record<number, string[]>;
  /**
   * The values of the declared fields that the search finds codes by, by index; no key if the catalog declares no such
   * field.
   */
  values?: Record<number, string[]>;
  /** Human titles; `null` for the title that the label and the texts of the cases give. */
  titles: (string | null)[];
  /**
   * The HTTP status of all cases; `null` if none is documented. If cases differ or have several, a list with one item per
   * case: a status, a list of statuses, or `null`.
   */
  statuses: (Status | null | (Status | null | Status[])[])[];
  /**
   * The cases if there are several, or if nothing else gives the name of the only one: their ids, with their names if these
   * differ. Else `null`.
   */
  cases: (CaseColumn[] | null)[];
  deprecated: number[];
  retired: number[];
  /** Indexes of the codes that have a guide, or a case with a note, causes, or actions. */
  guided: number[];
}

/** The id of a case, or its id and its name. The only case of a code has the id `''`. */
export type CaseColumn = string | [id: string, name: string];

/** `/search/messages.json`. */
export interface MessagesDocument {
  catalogs: MessageColumns[];
  /** Secrets that only some of the APIs have. */
  secrets: CatalogFile['secrets'];
  /** For each case of each code, in the order of the codes: first all message templates, then all short messages. */
  texts: EncodedTexts;
}

/** What identifies an API in a pasted error. */
export interface ApiFacts extends Pick<CatalogFile, 'signs' | 'sdkErrors'> {
  /** URL of the source of the catalog; `null` if it is not published. */
  source: string | null;
}

/** The data for the messages of a catalog. */
export interface MessageColumns {
  /** The number of its cases. */
  count: number;
  api: ApiFacts;
  /** Indexes of the cases whose message template is a description, because no message is documented. */
  descriptions: number[];
  placeholders: PlaceholderRules;
  /** Names of the arguments of messages, by the index of the case; missing if no case has any. */
  arguments?: Record<number, string[]>;
  envelope: EnvelopeFields;
  /** Operations that tell cases of the same code apart, by the index of the case; missing if there are none. */
  operations?: Record<number, string[]>;
  /** Keys of the meta in responses, by the index of the case. */
  metas: Record<number, string[]>;
}
