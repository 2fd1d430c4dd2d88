import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './tools.ts';

/** Folder with the sources of the frozen catalogs. */
const folder = path.join(root, 'tests/fixtures/catalogs/sources');

/** A case as in its source, read without the importers. */
export interface SourceCase {
  catalog: string;
  code: string | null;
  name: string | null;
  status: number | null;
  title: string | null;
  message: string | null;
  /** For Clerk, the text between the JSON objects; for Code0, the second column without the deprecation. */
  description: string | null;
  meta: unknown;
  deprecation: string | null;
  operations: string[];
}

/** Reads the 314 errors of the Clerk page and joins them with the table of facts. */
export function readClerkCases(): SourceCase[] {
  const text = read('clerk-backend-api.txt');
  const facts = readTsv('clerk-backend-api.tsv');
  const matches = [...text.matchAll(/\{\n"shortMessage"[^]*?\n\}(?!\n\})/g)];
  return matches.map((match, index) => {
    const { shortMessage, longMessage, code, meta } = JSON.parse(match[0]) as Record<
      string,
      string | undefined
    >;
    const before =
      index === 0
        ? ''
        : text.slice(
            (matches[index - 1]?.index ?? 0) + (matches[index - 1]?.[0].length ?? 0),
            match.index,
          );
    const lines = before.split('\n').filter((line) => line.trim() !== '');
    const headingLines = /^[^\s{]/.test(before) ? 2 : 1;
    const { name = '', status = '' } = facts[index] ?? {};
    const description = lines.slice(headingLines).join('\n') || null;
    return {
      catalog: 'clerk',
      code: code || null,
      name,
      status: status === '' ? null : Number(status),
      title: shortMessage ?? null,
      message: longMessage ?? null,
      description,
      meta: meta ?? null,
      deprecation: /Deprecated: ([^]+)/.exec(description ?? '')?.[1] ?? null,
      operations: [],
    };
  });
}

/** Reads the 58 rows of the Code0 table and joins them with the table of operations. */
export function readCode0Cases(): SourceCase[] {
  const rows = read('code0-errorcodeenum.md').matchAll(/^\| `(.+?)` \| (.+) \|$/gm);
  const operations = readTsv('code0-operations.tsv');
  return [...rows].map(([, code = '', text = '']) => {
    const deprecation = /^\*\*Deprecated:\*\* (.+)$/.exec(text)?.[1] ?? null;
    return {
      catalog: 'code0',
      code,
      name: null,
      status: 200,
      title: null,
      message: null,
      description: deprecation === null ? text : null,
      meta: null,
      deprecation,
      operations: operations
        .filter((row) => row['code'] === code)
        .map((row) => row['mutation'] ?? ''),
    };
  });
}

function readTsv(file: string): Record<string, string>[] {
  const [header = '', ...rows] = read(file).trimEnd().split('\n');
  const columns = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
