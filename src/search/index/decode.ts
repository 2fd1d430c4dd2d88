/** Decodes the documents of the search index: once per visit, for everything that uses it. */
import { toReadableMessage } from '../../catalog/text/template.ts';
import type { CatalogFile } from '../../catalog/files/schema.ts';
import { toCodePath, toSlug } from '../../catalog/model/addresses.ts';
import { noFields } from '../../catalog/text/envelope-fields.ts';
import { createCodeTitle, hasWords } from '../../catalog/text/titles.ts';
import { createFirstSentence, createPattern, type Pattern } from '../message-pattern.ts';
import type {
  ApiFacts,
  CodeColumns,
  CodesDocument,
  MessageColumns,
  MessagesDocument,
} from './columns.ts';
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
  /** The APIs of the catalogs; none until the messages are attached. */
  readonly apis: readonly Api[];
}

/** The API of a catalog. */
export interface Api extends ApiFacts {
  /** Id of the catalog. */
  readonly catalog: string;
  /** Short name of the catalog. */
  readonly title: string;
}

/** Decodes the codes. The texts of their cases are attached later. */
export function decodeCodes({ catalogs, example }: CodesDocument): SearchIndex {
  return {
    entries: catalogs.flatMap(decodeCatalog),
    example,
    secrets: { names: {}, prefixes: {} },
    apis: [],
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
  const apis: Api[] = [];
  let first = 0;
  for (const columns of document.catalogs) {
    const { count, api, placeholders, envelope, metas } = columns;
    const descriptions = new Set(columns.descriptions);
    for (const [at, errorCase] of cases.slice(first, first + count).entries()) {
      const names = columns.arguments?.[at];
      errorCase.message = createText(texts[first + at], placeholders, names, descriptions.has(at));
      errorCase.title = createText(texts[half + first + at], placeholders, names);
      errorCase.metaKeys = metas[at] ?? null;
      errorCase.operations = columns.operations?.[at] ?? [];
      (errorCase.entry as Mutable<Entry>).envelope = envelope;
    }
    const entry = cases[first]?.entry;
    if (entry) apis.push({ catalog: entry.catalog, title: entry.catalogTitle, ...api });
    first += count;
  }
  index.apis = apis;
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

function decodeCatalog(columns: CodeColumns): Entry[] {
  const deprecated = new Set(columns.deprecated);
  const retired = new Set(columns.retired);
  const guided = new Set(columns.guided);
  const codeless = new Set(columns.codeless);
  return columns.labels.map((label, index) => {
    const ids = columns.cases[index] ?? [''];
    const ofAll = columns.statuses[index] ?? null;
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
        const texts = cases.map((item) => ({
          title: item.title?.readable ?? null,
          text: item.message?.readable ?? null,
        }));
        const known = title ?? createCodeTitle(label, texts, columns.terms);
        return known === label ? null : known;
      },
      lang: columns.lang ?? null,
      get isTitleText() {
        return title === null && !hasWords(label, columns.terms);
      },
      documentedTitle: title,
      previousNames: columns.previous[index] ?? [],
      values: columns.values?.[index] ?? [],
      cases,
      state: retired.has(index) ? 'retired' : deprecated.has(index) ? 'deprecated' : null,
      hasGuide: guided.has(index),
      envelope: noFields,
    };
    for (const [place, column] of ids.entries()) {
      const [id = '', name = id] = [column].flat();
      cases.push({
        entry,
        id: id || null,
        name: name || null,
        statuses: [(Array.isArray(ofAll) ? ofAll[place] : ofAll) ?? []].flat(),
        message: null,
        title: null,
        metaKeys: null,
        operations: [],
      });
    }
    return entry;
  });
}

function createText(
  text: string | null | undefined,
  placeholders: MessageColumns['placeholders'],
  names?: readonly string[],
  isDescription = false,
): CaseText | null {
  if (!text) return null;
  let pattern: Pattern | undefined;
  let firstSentence: Pattern | null | undefined;
  return {
    text,
    isDescription,
    get readable() {
      return isDescription ? text : toReadableMessage(text, placeholders, names);
    },
    get pattern() {
      pattern ??= createPattern(text, placeholders, names);
      return pattern;
    },
    get firstSentence() {
      if (firstSentence === undefined)
        firstSentence = createFirstSentence(text, placeholders, names);
      return firstSentence;
    },
  };
}
