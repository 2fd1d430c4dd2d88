/** A case as the paste engine works with it. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import type { CaseText, ReadCase } from '../../search/index/case-texts.ts';
import type { Entry, EntryCase } from '../../search/index/entries.ts';

export interface ErrorCase {
  entry: Entry;
  one: EntryCase;
  id: string | null;
  status: number | null;
  message: CaseText | null;
  title: CaseText | null;
  metaKeys: readonly string[] | null;
  envelope: EnvelopeFields;
}

export function toErrorCase({ one, ...rest }: ReadCase): ErrorCase {
  return { ...rest, one, id: one.id, status: one.status };
}
