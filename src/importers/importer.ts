import type { Issue } from '../catalog/files/issue.ts';
import type { ErrorRecord } from '../catalog/files/schema.ts';

/** A text to import, and the name that its author knows it by. */
export interface ImportText {
  file: string;
  text: string;
}

/** What a catalog says about its source. */
export interface ImportOptions {
  /** How the API's own documentation shows an error: `envelope.documented` of `catalog.yaml`. */
  documented?: unknown;
}

/** What an importer makes of a source. */
export interface ImportResult {
  /** One per documented case, in the order of the source. */
  records: ErrorRecord[];
  /** Everything in the source that could not be read. */
  issues: Issue[];
  /** Texts of the source that belong to no case, such as a page's title or footer. They are reported, not dropped silently. */
  leftOut: string[];
}

/** Reads one format. Pure: text in, records and issues out. It never throws on bad input. */
export interface Importer {
  /** The name on the command line. */
  format: string;
  /** Names that the format had before. They still work on the command line. */
  previousFormats?: readonly string[];
  /** What it reads, for `--help`. */
  reads: string;
  /** Whether a text looks like this format. */
  recognizes(text: string, options?: ImportOptions): boolean;
  read(source: ImportText, options?: ImportOptions): ImportResult;
}

/** The 1-based line and column of an offset of a text. */
export function findPosition(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
