/** The codes of all catalogs as search works with them. */
import { codePath, toSlug } from '../../catalog/model/addresses.ts';
import { toWords } from '../../catalog/text/words.ts';
import type { CodeIndex } from './columns.ts';

/** One code: one page. */
export interface Entry {
  /** Id of its catalog. */
  catalog: string;
  /** Short name of its catalog. */
  catalogTitle: string;
  /** The code; the name of its case for one without a code. */
  label: string;
  /** Whether the label is a code that the API sends. */
  isCode: boolean;
  /** Path of its page below the base. */
  path: string;
  /** Human title. */
  title: string;
  /** The human title where it says more than the words of the label. */
  ownTitle: string | null;
  /** What it was called before. */
  formerNames: readonly string[];
  /** Its cases, at least one. */
  cases: readonly EntryCase[];
  state: 'deprecated' | 'retired' | null;
}

export interface EntryCase {
  /** Its anchor; `null` for the only case of a code, which needs none. */
  id: string | null;
  /** `null` where none is documented. */
  status: number | null;
}

/** A case that was found. */
export interface HitCase extends EntryCase {
  /** The message template or short message that was found; `null` where the name was. */
  text: string | null;
}

/** The entries of an index, in its order. */
export function readEntries({ catalogs }: CodeIndex): Entry[] {
  return catalogs.flatMap((columns) => {
    const deprecated = new Set(columns.deprecated);
    const retired = new Set(columns.retired);
    const codeless = new Set(columns.codeless);
    return columns.labels.map((label, index): Entry => {
      const ids = columns.cases[index] ?? [null];
      const status = columns.statuses[index] ?? null;
      const title = columns.titles[index] ?? null;
      return {
        catalog: columns.id,
        catalogTitle: columns.title,
        label,
        isCode: !codeless.has(index),
        path: codePath(columns.id, columns.slugs[index] ?? toSlug(label)),
        // Few of many are ever shown, and words take a while to find.
        get title() {
          return title ?? toWords(label, columns.terms);
        },
        ownTitle: title,
        formerNames: columns.former[index] ?? [],
        cases: ids.map((id, place) => ({
          id,
          status: Array.isArray(status) ? (status[place] ?? null) : status,
        })),
        state: retired.has(index) ? 'retired' : deprecated.has(index) ? 'deprecated' : null,
      };
    });
  });
}

/** The documented HTTP statuses of an entry, ascending, each once. */
export function entryStatuses({ cases }: Pick<Entry, 'cases'>): number[] {
  return [...new Set(cases.flatMap(({ status }) => status ?? []))].sort((a, b) => a - b);
}
