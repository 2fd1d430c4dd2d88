/** Facts joined with guides, for pages, outputs, and search. */
import { sortStatuses, type Status } from '../text/http-status.ts';
import type { Complete } from '../files/complete-fields.ts';
import type { familySchema } from '../files/guide-schema.ts';
import type {
  caseFields,
  CatalogFile,
  Change,
  Deprecated,
  guideFields,
  Retired,
} from '../files/schema.ts';
import { findCommonAnswers, listQuestions, type Answers } from './answers.ts';
import type { FieldValues } from './field-values.ts';

/**
 * From this number of catalogs on, pages list them in less space: with short cards, and in a menu instead of buttons. So
 * many catalogs no longer fit on a screen otherwise.
 */
export const manyCatalogs = 6;

/**
 * A documented condition behind a code, with the fields of the schema of content files. A fact that is not documented is
 * `null` or `[]`, never a guess.
 */
export interface Case
  extends
    Omit<Complete<typeof caseFields>, 'status' | 'fields' | 'causes' | 'actions'>,
    Pick<Answers, 'fromGuide'> {
  /** The only documented HTTP status; `null` for none, several, or a class. */
  status: number | null;
  /** The documented HTTP statuses, ascending. */
  statuses: Status[];
  /** What can cause it, in the words of the API. */
  causes: string[];
  /** What to do, in the words of the API. */
  actions: string[];
  /** Its anchor on the code's page. */
  id: string;
  /** Its old anchors, which still lead to it. */
  previousIds: string[];
  /** The value of every field that the catalog declares. */
  fields: FieldValues;
  /** What its placeholders mean, as the guide explains them: by name, in the order of a repeated placeholder. */
  meanings: Readonly<Record<string, string[]>>;
}

/** A case that moved from a code to another code, so that its old anchor leads to a link. */
export interface MovedCase {
  /** Its old anchor. */
  id: string;
  /** The name of the case now, or its id. */
  name: string;
  /** The code of the case now. */
  code: string;
}

/** The guide of a code, written by a person. */
export interface Guide extends Complete<typeof guideFields> {
  /** The file of the guide, relative to the project. */
  file: string;
  /** Markdown; empty if the file has only front matter. */
  body: string;
}

/** What several codes have in common, written by a person, which is one page. */
export interface Family extends Complete<(typeof familySchema)['shape']> {
  /** The last part of its URL, below `/<catalog>/guides/`. */
  id: string;
  title: string;
  summary: string;
  /** Its file, relative to the project. */
  file: string;
  /** Markdown; may be empty. */
  body: string;
}

/** A code with all its cases, which is one page. `code` is `null` for a case that is documented without a code. */
export interface Code {
  catalog: string;
  code: string | null;
  /** The last part of its URL, below `/<catalog>/`. */
  slug: string;
  /** The last parts of its old URLs, from its guide. */
  previousSlugs: string[];
  /** The code of which it is a sub-code. */
  parent: string | null;
  /** Its sub-codes, in the order of the catalog. */
  subCodes: string[];
  /** The title in words; the code if no words are known. */
  title: string;
  cases: Case[];
  /** Cases that are now at other codes. */
  movedCases: MovedCase[];
  /** Set if every case is deprecated. */
  deprecated: Deprecated | null;
  /** Set if every case is retired. */
  retired: Retired | null;
  guide: Guide | null;
}

export interface Category {
  id: string;
  title: string;
}

/** Everything known about one catalog. */
export interface Catalog {
  id: string;
  /** The content of `catalog.yaml`, without its categories. */
  about: Omit<CatalogFile, 'categories'>;
  categories: Category[];
  codes: Code[];
  /** In no particular order. */
  families: Family[];
  history: Change[];
  /** Paths of its files, relative to the project. */
  files: { catalog: string; errors: string };
}

/** Returns the name of a code for readers: the code itself, or the name of a case without a code. */
export function formatLabel(code: Code): string {
  return code.code ?? code.cases[0]?.name ?? code.slug;
}

/** Returns the name of a case for readers: its name or, if it has none, its id. */
export function formatCaseLabel({ name, id }: Pick<Case, 'name' | 'id'>): string {
  return name ?? id;
}

/** Returns the names of the cases of a code that neither the code nor its title says. */
export function listOtherNames(code: Code): string[] {
  const names = code.cases.flatMap(({ name }) => name ?? []);
  if (code.cases.length > 1) return names;
  const fold = (text: string) => foldLetters(text).toLowerCase();
  const shown = [code.title, formatLabel(code)].map(fold);
  return names.filter((name) => !shown.some((text) => text.includes(fold(name))));
}

/** Returns the title of a code; `null` if it says no more than the code. */
export function findTitle(code: Code): string | null {
  return code.title === formatLabel(code) ? null : code.title;
}

/** Returns whether the title of a code is a text of the API, not the words of the code or of a guide. */
export function isDocumentedTitle({ title, cases }: Pick<Code, 'title' | 'cases'>): boolean {
  const [first = ''] = title.split(' / ').map(foldLetters);
  return cases.some((errorCase) =>
    [errorCase.title, errorCase.message, errorCase.description].some((text) =>
      foldLetters(text).includes(first),
    ),
  );
}

/** Keeps only letters and digits, because spaces and the marks of Markdown may differ. */
function foldLetters(text: string | null): string {
  return (text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Returns whether the guide of a code says anything about the code as a whole. */
export function hasGuide({ guide, cases }: Pick<Code, 'guide' | 'cases'>): boolean {
  if (guide === null) return false;
  if (guide.body !== '' || guide.family !== null) return true;
  return listQuestions(findCommonAnswers(cases), 'guide').length > 0;
}

/** Returns the HTTP statuses of a case; `null` in their place if none is documented. */
export function listCaseStatuses({ statuses }: Pick<Case, 'statuses'>): (Status | null)[] {
  return statuses.length === 0 ? [null] : statuses;
}

/** Returns the HTTP statuses of a code, ascending, without duplicates. */
export function listStatuses(code: Pick<Code, 'cases'>): Status[] {
  return sortStatuses(code.cases.flatMap(({ statuses }) => statuses));
}

/** Returns the ids of the categories of a code, without duplicates, in the order of its cases. */
export function listCategoryIds(code: Pick<Code, 'cases'>): string[] {
  return [...new Set(code.cases.flatMap(({ category }) => (category === null ? [] : [category])))];
}
