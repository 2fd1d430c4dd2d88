import type { Issue } from '../catalog/files/issue.ts';
import type { ErrorRecord } from '../catalog/files/schema.ts';
import type { ImportText } from './importer.ts';

/**
 * Joins records with a table of additional facts. Tabs separate its columns, and its first line has their names.
 *
 * - If the table has a column `entry`, row n belongs to the n-th record, which must have the code in `code`; `group`,
 *   `name`, and `status` supply facts that the source does not have.
 * - Otherwise, a row belongs to the records of its `code`, and its `operation` or `mutation` is added to their
 *   operations.
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
        `The table has ${rows.length} rows, but the source has ${records.length} cases.`,
        'Use the same version of both.',
      );
    }
    for (const [index, { line, cells }] of rows.entries()) {
      const record = joined[index];
      if (!record) continue;
      const message = addToEntry(record, cells);
      if (message !== null) fail(line, message, 'Use the same version of both, in the same order.');
    }
  } else if (
    columns.includes('code') &&
    (columns.includes('mutation') || columns.includes('operation'))
  ) {
    const byCode = Map.groupBy(joined, ({ code }) => code ?? '');
    const operations = new Map<string, Set<string>>();
    for (const { line, cells } of rows) {
      const code = cells['code'] ?? '';
      const operation = cells['operation'] ?? cells['mutation'] ?? '';
      const message = findRowProblem(byCode, code, operation);
      if (message !== null) fail(line, message, 'Use the same version of both.');
      else operations.set(code, (operations.get(code) ?? new Set()).add(operation));
    }
    for (const [code, added] of operations) addOperations(byCode.get(code) ?? [], added);
  } else {
    fail(
      1,
      'The table has neither a column `entry` nor the columns `code` and `operation`.',
      'Name the columns in the first line, separated by tabs.',
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

function addToEntry(
  record: ErrorRecord,
  { code = '', name, group, status }: Record<string, string>,
): string | null {
  if (code !== (record.code ?? ''))
    return `The row is for \`${code}\`, but this case of the source has the code \`${record.code ?? ''}\`.`;
  if (status && !/^[1-5]\d\d$/.test(status)) return `\`${status}\` is not an HTTP status code.`;
  if (name) record.name = name;
  if (group) record.category = group;
  if (status) record.status = Number(status);
  return null;
}

function findRowProblem(
  byCode: ReadonlyMap<string, readonly ErrorRecord[]>,
  code: string,
  operation: string,
): string | null {
  if (code === '' || !byCode.has(code)) return `The source has no code \`${code}\`.`;
  return operation === '' ? `The row of \`${code}\` has no operation.` : null;
}

/** Adds operations to all cases of a code, because the table does not specify the case. */
function addOperations(cases: readonly ErrorRecord[], added: ReadonlySet<string>): void {
  for (const record of cases) {
    record.operations = [...new Set([...(record.operations ?? []), ...added])];
  }
}
