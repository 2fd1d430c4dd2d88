import { LineCounter } from 'yaml';
import type { Issue, Position } from '../catalog/files/issue.ts';
import type { ErrorRecord } from '../catalog/files/schema.ts';

/** A text to import, and the name of its file. */
export interface ImportText {
  file: string;
  text: string;
}

/** The settings of a catalog for its source. */
export interface ImportOptions {
  /** The form of an error in the documentation of the API: `envelope.documented` of `catalog.yaml`. */
  documented?: unknown;
}

/** The result of an import. */
export interface ImportResult {
  /** One per documented case, in the order of the source. */
  records: ErrorRecord[];
  /** The parts of the source that could not be read. */
  issues: Issue[];
  /** Texts of the source that belong to no case, such as a page's title or footer. They are reported, not dropped silently. */
  leftOut: string[];
}

/** Reads one format. Pure: text in, records and issues out. It never throws on bad input. */
export interface Importer {
  /** The name on the command line. */
  format: string;
  /** Previous names of the format. They still work on the command line. */
  previousFormats?: readonly string[];
  /** A description of the format, for `--help`. */
  reads: string;
  /** Returns whether a text looks like this format. */
  recognizes(text: string, options?: ImportOptions): boolean;
  read(source: ImportText, options?: ImportOptions): ImportResult;
}

/** Returns a function that returns the line and column of an offset of a text. */
export function createPositionFinder(text: string): (offset: number) => Position {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}
