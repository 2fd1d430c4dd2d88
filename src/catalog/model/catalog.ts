/** What pages, outputs and search work with: facts and guides joined. */
import type { Complete } from '../files/complete-fields.ts';
import type {
  caseFields,
  CatalogFile,
  Change,
  Deprecated,
  guideFields,
  Retired,
} from '../files/schema.ts';

/**
 * One documented condition behind a code, with the fields that the schema of content files defines. An absent fact is
 * `null` or `[]`, never a guess.
 */
export interface Case extends Complete<typeof caseFields> {
  /** Its anchor on the code's page, unique there. */
  id: string;
}

/** What a person wrote about a code. */
export interface Guide extends Complete<typeof guideFields> {
  /** The file of the guide, relative to the project. */
  file: string;
  /** Markdown; empty where the file has only front matter. */
  body: string;
}

/** A code with all its cases: one page. `code` is `null` for a case that is documented without one. */
export interface Code {
  catalog: string;
  code: string | null;
  /** Its address below `/<catalog>/`. */
  slug: string;
  /** Addresses below `/<catalog>/` that it had before, as its guide names them. */
  previousSlugs: string[];
  /** Human title, in words. */
  title: string;
  cases: Case[];
  /** Set where every case is deprecated. */
  deprecated: Deprecated | null;
  /** Set where every case is retired. */
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
  /** What its people wrote about it; `categories` there is the raw form of the list below. */
  about: Omit<CatalogFile, 'categories'>;
  categories: Category[];
  codes: Code[];
  history: Change[];
  /** Where the facts and the rest stand, relative to the project. */
  files: { catalog: string; errors: string };
}

/** What a code is called where it stands alone: the code itself, or the name of a case without one. */
export function formatLabel(code: Code): string {
  return code.code ?? code.cases[0]?.name ?? code.slug;
}

/** The HTTP statuses of a code, ascending, each once. */
export function listStatuses(code: Pick<Code, 'cases'>): number[] {
  return [...new Set(code.cases.flatMap(({ status }) => (status === null ? [] : [status])))].sort(
    (a, b) => a - b,
  );
}

/** The ids of the categories of a code, each once, in the order of its cases. */
export function listCategoryIds(code: Pick<Code, 'cases'>): string[] {
  return [...new Set(code.cases.flatMap(({ category }) => (category === null ? [] : [category])))];
}
