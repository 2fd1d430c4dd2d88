import type { Issue } from '../catalog/issue.ts';
import type { ErrorRecord } from '../catalog/schema.ts';
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
  const first = lines.findIndex(
    (line, index) => line.startsWith('|') && separator.test(lines[index + 1] ?? ''),
  );
  const columns = first < 0 ? [] : cells(lines[first] ?? '');
  for (const [index, line] of lines.entries()) {
    const at = { file, line: index + 1, column: 1 };
    if (first < 0 || index < first || !line.startsWith('|')) {
      if (line !== '' && !/^---$/.test(line)) result.leftOut.push(line);
    } else if (index > first + 1) {
      const { record, issue } = toRecord(cells(line), columns.length, at);
      if (record) result.records.push(record);
      if (issue) result.issues.push(issue);
    }
  }
  if (first < 0) {
    const message = 'There is no Markdown table in the text.';
    const hint = 'A table has a header row and a row of hyphens below it: | Value | Description |.';
    result.issues.push({ file, line: 1, column: 1, message, hint });
  }
  return result;
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
