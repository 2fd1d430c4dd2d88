/** The texts of all cases as they travel to a browser, read once for search and for pasted errors. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import type { MessageIndex } from './columns.ts';
import type { Entry, EntryCase } from './entries.ts';
import { createPattern, type Pattern } from '../message-pattern.ts';
import { unpack } from './dictionary-encoding.ts';

/** A message template or a short message. */
export interface CaseText {
  text: string;
  /** Made when it is first needed. */
  readonly pattern: Pattern;
}

/** One case of one code. */
export interface ReadCase {
  entry: Entry;
  one: EntryCase;
  message: CaseText | null;
  title: CaseText | null;
  /** Keys of its meta on the wire; `null` where none is documented. */
  metaKeys: readonly string[] | null;
  envelope: EnvelopeFields;
}

/** All cases, in the order of the entries. */
export function readCases(entries: readonly Entry[], index: MessageIndex): ReadCase[] {
  const unpacked = unpack(index.texts);
  const columns = index.catalogs.flatMap((one) =>
    Array.from({ length: one.cases }, (_, at) => ({ ...one, metaKeys: one.metas[at] ?? null })),
  );
  const cases = entries.flatMap((entry) => entry.cases.map((one) => ({ entry, one })));
  return cases.flatMap(({ entry, one }, at) => {
    const column = columns[at];
    if (!column) return [];
    const { envelope, metaKeys, placeholders } = column;
    const read = (text: string | null | undefined) => (text ? caseText(text, placeholders) : null);
    return {
      entry,
      one,
      message: read(unpacked[at]),
      title: read(unpacked[columns.length + at]),
      metaKeys,
      envelope,
    };
  });
}

function caseText(
  text: string,
  placeholders: MessageIndex['catalogs'][number]['placeholders'],
): CaseText {
  let pattern: Pattern | undefined;
  return {
    text,
    get pattern() {
      pattern ??= createPattern(text, placeholders);
      return pattern;
    },
  };
}
