/** A problem in a content file, described for authors who do not program. */
export interface Issue {
  /** Path of the file, relative to the project. */
  file: string;
  /** 1-based; 1 for the whole file. */
  line: number;
  /** 1-based, in characters. */
  column: number;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to write instead. */
  hint: string;
}

/** A position in a file. Both numbers are 1-based. */
export type Position = Pick<Issue, 'line' | 'column'>;

/** Sorts issues by file, then from top to bottom. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Formats issues as plain text: `file:line:column`, the problem, and what to write instead. */
export function formatIssues(issues: readonly Issue[]): string {
  const blocks = sortIssues(issues).map(
    ({ file, line, column, message, hint }) =>
      `${file}:${line}:${column}\n  ${shorten(message)}\n  → ${shorten(hint)}`,
  );
  return `${blocks.join('\n\n')}\n\n${countIssues(issues)}`;
}

/** The number of problems and files: `3 problems in 2 files`. */
export function countIssues(issues: readonly Issue[]): string {
  const files = new Set(issues.map((issue) => issue.file)).size;
  return `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

/** Shortens long values in a text, such as a whole message in place of a code. */
function shorten(text: string): string {
  return text.replace(
    /([`"])[^`"]{200,}\1/g,
    (value, mark: string) => value.slice(0, 200) + '…' + mark,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
