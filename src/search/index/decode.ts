/** Decodes the documents of the search index: once per visit, for everything that uses it. */
import type { CatalogFile } from '../../catalog/files/schema.ts';
import { toCodePath, toSlug } from '../../catalog/model/addresses.ts';
import { noFields } from '../../catalog/text/envelope-fields.ts';
import { toWords } from '../../catalog/text/words.ts';
import { createPattern, type Pattern } from '../message-pattern.ts';
import type { CodeColumns, CodesDocument, MessageColumns, MessagesDocument } from './columns.ts';
import { decodeTexts } from './dictionary-encoding.ts';
import type { CaseText, Entry, EntryCase } from './entries.ts';
import type { SearchExample } from './example.ts';

/** The search index of a site. */
export interface SearchIndex {
  /** Every code. */
  readonly entries: readonly Entry[];
  /** What readers can search for; `null` if no code is a good example. */
  readonly example: SearchExample | null;
  /** Secrets that only some of the APIs have; none until the messages are attached. */
  readonly secrets: CatalogFile['secrets'];
}

/** Decodes the codes. The texts of their cases are attached later. */
export function decodeCodes({ catalogs, example }: CodesDocument): SearchIndex {
  return {
    entries: catalogs.flatMap(decodeCatalog),
    example,
    secrets: { names: {}, prefixes: {} },
  };
}

/**
 * Attaches the messages to the cases of an index, and the fields of responses to the entries.
 *
 * @throws Error if the documents are from different builds of the site, because it was deployed anew between the requests
 */
export function attachMessages(index: Mutable<SearchIndex>, document: MessagesDocument): void {
  const cases: Mutable<EntryCase>[] = index.entries.flatMap((entry) => entry.cases);
  const total = document.catalogs.reduce((sum, { count }) => sum + count, 0);
  if (total !== cases.length) throw new Error('The messages do not belong to these codes.');
  index.secrets = document.secrets;
  const texts = decodeTexts(document.texts);
  const half = texts.length / 2;
  let first = 0;
  for (const { count, placeholders, envelope, metas } of document.catalogs) {
    for (const [at, errorCase] of cases.slice(first, first + count).entries()) {
      errorCase.message = createText(texts[first + at], placeholders);
      errorCase.title = createText(texts[half + first + at], placeholders);
      errorCase.metaKeys = metas[at] ?? null;
      (errorCase.entry as Mutable<Entry>).envelope = envelope;
    }
    first += count;
  }
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

function decodeCatalog(columns: CodeColumns): Entry[] {
  const deprecated = new Set(columns.deprecated);
  const retired = new Set(columns.retired);
  const guided = new Set(columns.guided);
  const codeless = new Set(columns.codeless);
  return columns.labels.map((label, index) => {
    const ids = columns.cases[index] ?? [null];
    const status = columns.statuses[index] ?? null;
    const title = columns.titles[index] ?? null;
    const cases: EntryCase[] = [];
    const entry: Entry = {
      catalog: columns.id,
      catalogTitle: columns.title,
      label,
      isCode: !codeless.has(index),
      path: toCodePath(columns.id, columns.slugs[index] ?? toSlug(label)),
      // Computed on demand, because it takes a while and only a few of many entries are shown.
      get title() {
        return title ?? toWords(label, columns.terms);
      },
      documentedTitle: title,
      previousNames: columns.previous[index] ?? [],
      cases,
      state: retired.has(index) ? 'retired' : deprecated.has(index) ? 'deprecated' : null,
      hasGuide: guided.has(index),
      envelope: noFields,
    };
    for (const [place, id] of ids.entries()) {
      cases.push({
        entry,
        id,
        status: Array.isArray(status) ? (status[place] ?? null) : status,
        message: null,
        title: null,
        metaKeys: null,
      });
    }
    return entry;
  });
}

function createText(
  text: string | null | undefined,
  placeholders: MessageColumns['placeholders'],
): CaseText | null {
  if (!text) return null;
  let pattern: Pattern | undefined;
  return {
    text,
    get pattern() {
      pattern ??= createPattern(text, placeholders);
      return pattern;
    },
  };
}
