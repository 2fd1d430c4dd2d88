/** The codes of all catalogs in the form that the search, the explanation of pasted errors, and the 404 page use. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import { sortStatuses, type Status } from '../../catalog/text/http-status.ts';
import type { Pattern } from '../message-pattern.ts';

/** A code: one page. */
export interface Entry {
  /** Id of its catalog. */
  readonly catalog: string;
  /** Short name of its catalog. */
  readonly catalogTitle: string;
  /** The code; the name of its case if the entry has no code. */
  readonly label: string;
  /** Whether the label is a code that the API sends. */
  readonly isCode: boolean;
  /** Path of its page below the base. */
  readonly path: string;
  /** Human title; `null` if it says no more than the label. Some titles are known only with the messages. */
  readonly title: string | null;
  /** The language of the texts of its catalog; `null` if it is not known. */
  readonly lang: string | null;
  /** Whether the title is a text of the API. */
  readonly isTitleText: boolean;
  /** The human title, if the label and the texts of the cases do not give it. */
  readonly documentedTitle: string | null;
  /** Previous codes. */
  readonly previousNames: readonly string[];
  /** The values of declared fields that the search finds it by, such as an SQLSTATE. */
  readonly values: readonly string[];
  /** Its cases, at least one. */
  readonly cases: readonly EntryCase[];
  readonly state: 'deprecated' | 'retired' | null;
  /** Whether its page has a guide, or a note, causes, or actions of one of its cases. */
  readonly hasGuide: boolean;
  /** The keys of an error in responses of the API; none until the messages are attached. */
  readonly envelope: EnvelopeFields;
}

/** A case of a code. The texts and the meta are `null`, and there are no operations, until the messages are attached. */
export interface EntryCase {
  readonly entry: Entry;
  /** Its anchor; `null` for the only case of a code, which needs no anchor. */
  readonly id: string | null;
  /** Its name or, if it has none, its id; `null` for the only case of a code if the title says the same. */
  readonly name: string | null;
  /** The documented HTTP statuses, ascending. */
  readonly statuses: readonly Status[];
  /** `null` if none is documented. */
  readonly message: CaseText | null;
  /** The short message; `null` if none is documented. */
  readonly title: CaseText | null;
  /** Keys of the meta in responses; `null` if none is documented. */
  readonly metaKeys: readonly string[] | null;
  /** The documented operations, if they tell it apart from other cases. */
  readonly operations: readonly string[];
}

/** A message template or a short message. */
export interface CaseText {
  readonly text: string;
  /** The text without the syntax of placeholders that have no name, for titles. */
  readonly readable: string;
  /** Whether it is a description, because no message is documented. */
  readonly isDescription: boolean;
  /** Created when it is first needed. */
  readonly pattern: Pattern;
  /** The pattern of the first of several sentences; `null` for one sentence. Created when it is first needed. */
  readonly firstSentence: Pattern | null;
}

/** Returns the documented HTTP statuses of an entry, ascending, without duplicates. */
export function listEntryStatuses({ cases }: Pick<Entry, 'cases'>): Status[] {
  return sortStatuses(cases.flatMap(({ statuses }) => statuses));
}
