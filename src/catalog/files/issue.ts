/** One problem in a content file, said so that its author can mend it without reading code. */
export interface Issue {
  /** Path of the file as its author knows it, relative to the project. */
  file: string;
  /** 1-based; 1 where the whole file is meant. */
  line: number;
  /** 1-based, in characters. */
  column: number;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to write instead. */
  hint: string;
}

/** Where something stands in a file; both numbers 1-based. */
export type Position = Pick<Issue, 'line' | 'column'>;

/** Sorts issues the way a person works through them: by file, then from top to bottom. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Formats issues as plain text: `file:line:column`, the problem, and what to write instead. */
export function formatIssues(issues: readonly Issue[]): string {
  const blocks = sortIssues(issues).map(
    ({ file, line, column, message, hint }) =>
      `${file}:${line}:${column}\n  ${message}\n  → ${hint}`,
  );
  return `${blocks.join('\n\n')}\n\n${countIssues(issues)}`;
}

/** Says how many problems there are in how many files. */
export function countIssues(issues: readonly Issue[]): string {
  const files = new Set(issues.map((issue) => issue.file)).size;
  return `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
