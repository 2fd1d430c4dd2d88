import type { Issue } from '../catalog/files/issue.ts';
import type { ErrorRecord } from '../catalog/files/schema.ts';
import type { ImportText } from './importer.ts';

/**
 * Joins records with a table of further facts: tab-separated, its columns named by its first line.
 *
 * - With a column `entry`, row n belongs to the n-th record, and `code` says which code it must have; `group`,
 *   `name` and `status` replace what the source lost.
 * - Else rows belong to the record of their `code`, and each `mutation` or `operation` is added to its operations.
 */
export function joinFacts(
  records: readonly ErrorRecord[],
  { file, text }: ImportText,
): { records: ErrorRecord[]; issues: Issue[] } {
  const rows = readTable(text);
  const columns = Object.keys(rows[0]?.cells ?? {});
  const issues: Issue[] = [];
  const fail = (line: number, message: string, hint: string) =>
    issues.push({ file, line, column: 1, message, hint });
  const joined = structuredClone([...records]);
  if (columns.includes('entry')) {
    if (rows.length !== records.length) {
      fail(
        1,
        `The table has ${rows.length} rows, the source ${records.length} cases.`,
        'Bring both to the same version.',
      );
    }
    for (const [index, { line, cells }] of rows.entries()) {
      const record = joined[index];
      if (!record) continue;
      const message = byEntry(record, cells);
      if (message !== null)
        fail(line, message, 'Bring the table and the source to the same order and version.');
    }
  } else if (
    columns.includes('code') &&
    (columns.includes('mutation') || columns.includes('operation'))
  ) {
    for (const { line, cells } of rows) {
      const message = byCode(
        joined,
        cells['code'] ?? '',
        cells['operation'] ?? cells['mutation'] ?? '',
      );
      if (message !== null) fail(line, message, 'Bring both to the same version.');
    }
  } else {
    fail(
      1,
      'The table has neither the column `entry` nor the columns `code` and `operation`.',
      'Name the columns in its first line, separated by tabs.',
    );
  }
  return { records: joined, issues };
}

function readTable(text: string): { line: number; cells: Record<string, string> }[] {
  const [header = '', ...rows] = text.split(/\r?\n/);
  const columns = header.split('\t');
  return rows.flatMap((row, index) => {
    if (row === '') return [];
    const values = row.split('\t');
    return [
      {
        line: index + 2,
        cells: Object.fromEntries(columns.map((column, at) => [column, values[at] ?? ''])),
      },
    ];
  });
}

function byEntry(
  record: ErrorRecord,
  { code = '', name, group, status }: Record<string, string>,
): string | null {
  if (code !== (record.code ?? ''))
    return `The row is for \`${code}\`, but the source has \`${record.code ?? ''}\` here.`;
  if (status && !/^[1-5]\d\d$/.test(status)) return `\`${status}\` is not an HTTP status.`;
  if (name) record.name = name;
  if (group) record.category = group;
  if (status) record.status = Number(status);
  return null;
}

/** An operation can return any case of a code, as the table does not say which. */
function byCode(records: readonly ErrorRecord[], code: string, operation: string): string | null {
  const cases = records.filter((record) => record.code === code);
  if (cases.length === 0) return `The source has no code \`${code}\`.`;
  if (operation === '') return `The row of \`${code}\` names no operation.`;
  for (const record of cases) {
    record.operations = [...new Set([...(record.operations ?? []), operation])];
  }
  return null;
}
