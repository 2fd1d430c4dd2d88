import type { Issue } from '../catalog/files/issue.ts';
import type { ErrorRecord } from '../catalog/files/schema.ts';
import type { Importer, ImportResult, ImportText } from './importer.ts';

/**
 * Reads the table of an enum as GraphQL documentation generators write it: a column of values in backticks and a
 * column of descriptions, where `**Deprecated:** <reason>` marks a deprecated value.
 */
export const markdownTable: Importer = {
  format: 'markdown-table',
  reads: 'a Markdown table with a column of codes and a column of descriptions',
  recognises: (text) => /^\|.*\|\s*\n\|[\s|:-]+\|\s*$/m.test(text),
  read,
};

const separator = /^\|[\s|:-]+\|$/;

function read({ file, text }: ImportText): ImportResult {
  const result: ImportResult = { records: [], issues: [], leftOut: [] };
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const isHeader = (index: number) =>
    (lines[index] ?? '').startsWith('|') && separator.test(lines[index + 1] ?? '');
  const first = lines.findIndex((_, index) => isHeader(index));
  const columns = cells(lines[first] ?? '');
  // A table with the same columns goes on with the first one; any other holds no codes.
  let isInside = false;
  for (const [index, line] of lines.entries()) {
    const at = { file, line: index + 1, column: 1 };
    if (isHeader(index)) isInside = line === lines[first];
    else if (!line.startsWith('|')) isInside = false;
    if (!isInside) {
      if (line !== '' && line !== '---') result.leftOut.push(line);
    } else if (!isHeader(index) && !separator.test(line)) {
      const { record, issue } = toRecord(cells(line), columns.length, at);
      if (record) result.records.push(record);
      if (issue) result.issues.push(issue);
    }
  }
  const problem = tableProblem(first, columns, result);
  if (problem) result.issues.unshift({ file, line: Math.max(first, 0) + 1, column: 1, ...problem });
  return result;
}

function tableProblem(
  first: number,
  columns: readonly string[],
  { records, issues }: ImportResult,
): Pick<Issue, 'message' | 'hint'> | null {
  if (first < 0) {
    return {
      message: 'There is no Markdown table in the text.',
      hint: 'A table has a header row and a row of hyphens below it: | Value | Description |.',
    };
  }
  if (columns.length === 2) {
    const isEmpty = records.length === 0 && issues.length === 0;
    return isEmpty
      ? { message: 'The table has no row.', hint: 'Write a row for each code.' }
      : null;
  }
  return {
    message: `The table has ${columns.length} columns; a column of codes and a column of descriptions can be read.`,
    hint: 'Leave those two; facts of other columns can be joined with --facts.',
  };
}

/** The cells of a row; `\|` is a pipe inside a cell. */
function cells(row: string): string[] {
  return row
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function toRecord(
  row: readonly string[],
  width: number,
  at: Pick<Issue, 'file' | 'line' | 'column'>,
): { record?: ErrorRecord; issue?: Issue } {
  const [value = '', description = ''] = row;
  const code = value.replace(/^`+(.*?)`+$/, '$1').trim();
  if (row.length !== width) {
    const message = `The row has ${row.length} cells, the header has ${width}.`;
    return { issue: { ...at, message, hint: 'Write a pipe inside a cell as \\|.' } };
  }
  if (code === '') {
    return {
      issue: {
        ...at,
        message: 'The row has no code.',
        hint: 'Write the code in the first column.',
      },
    };
  }
  const deprecated = /^([^]*?)\s*\*\*Deprecated:\*\*\s*([^]*)$/.exec(description);
  const text = deprecated ? (deprecated[1] ?? '') : description;
  return {
    record: {
      code,
      ...(text === '' ? {} : { description: text }),
      ...(deprecated ? { deprecated: { reason: deprecated[2] ?? '', replacedBy: [] } } : {}),
    },
  };
}
