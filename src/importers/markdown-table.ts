import type { Issue } from '../catalog/files/issue.ts';
import type { ErrorRecord } from '../catalog/files/schema.ts';
import type { Importer, ImportResult, ImportText } from './importer.ts';

/**
 * Reads the table of an enum, in the form of GraphQL documentation generators: a column of values in backticks and a column
 * of descriptions, where `**Deprecated:** <reason>` marks a deprecated value.
 */
export const markdownTable: Importer = {
  format: 'markdown-table',
  reads: 'a Markdown table with a column of codes and a column of descriptions',
  recognizes: (text) => /^\|.*\|\s*\n\|[\s|:-]+\|\s*$/m.test(text),
  read,
};

const separator = /^\|[\s|:-]+\|$/;

function read({ file, text }: ImportText): ImportResult {
  const result: ImportResult = { records: [], issues: [], leftOut: [] };
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const isHeader = (index: number) =>
    (lines[index] ?? '').startsWith('|') && separator.test(lines[index + 1] ?? '');
  const first = lines.findIndex((_, index) => isHeader(index));
  const columns = splitCells(lines[first] ?? '');
  // A table with the same columns continues the first table. Any other table contains no codes.
  let isInside = false;
  for (const [index, line] of lines.entries()) {
    const at = { file, line: index + 1, column: 1 };
    if (isHeader(index)) isInside = line === lines[first];
    else if (!line.startsWith('|')) isInside = false;
    if (!isInside) {
      if (line !== '' && line !== '---') result.leftOut.push(line);
    } else if (!isHeader(index) && !separator.test(line)) {
      const { record, issue } = toRecord(splitCells(line), columns.length, at);
      if (record) result.records.push(record);
      if (issue) result.issues.push(issue);
    }
  }
  const problem = findTableProblem(first, columns, result);
  if (problem) result.issues.unshift({ file, line: Math.max(first, 0) + 1, column: 1, ...problem });
  return result;
}

function findTableProblem(
  first: number,
  columns: readonly string[],
  { records, issues }: ImportResult,
): Pick<Issue, 'message' | 'hint'> | null {
  if (first < 0) {
    return {
      message: 'The text contains no Markdown table.',
      hint: 'A table has a header row, such as | Value | Description |, and a row of hyphens below it.',
    };
  }
  if (columns.length === 2) {
    const isEmpty = records.length === 0 && issues.length === 0;
    return isEmpty ? { message: 'The table has no rows.', hint: 'Add a row for each code.' } : null;
  }
  return {
    message: `The table has ${columns.length} columns, but must have two: codes and descriptions.`,
    hint: 'Remove the other columns. To import more facts, use --facts.',
  };
}

/** Splits a row into cells. `\|` is a pipe inside a cell. */
function splitCells(row: string): string[] {
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
  const code = removeBackticks(value).trim();
  if (row.length !== width) {
    const message = `The row has ${row.length} cells, but the header has ${width}.`;
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
  const [text = '', reason] = splitOnce(description, '**Deprecated:**');
  return {
    record: {
      code,
      ...(text === '' ? {} : { description: text }),
      ...(reason === undefined ? {} : { deprecated: { reason, replacedBy: [] } }),
    },
  };
}

/** Removes the back-ticks around a value. */
function removeBackticks(value: string): string {
  let start = 0;
  let end = value.length;
  while (value[start] === '`') start++;
  while (end > start && value[end - 1] === '`') end--;
  return start > 0 && end < value.length ? value.slice(start, end) : value;
}

/** Splits a text at the first separator into two trimmed parts; one if it has no separator. */
function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0
    ? [text]
    : [text.slice(0, at).trimEnd(), text.slice(at + separator.length).trimStart()];
}
