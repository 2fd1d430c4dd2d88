import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './tools.ts';

/** Where the sources of the frozen catalogs are. */
const folder = path.join(root, 'tests/fixtures/catalogs/sources');

/** A case as its source has it, read by other means than the importers. */
export interface SourceCase {
  catalog: string;
  code: string | null;
  name: string | null;
  status: number | null;
  title: string | null;
  message: string | null;
  /** Text between the objects of the Clerk page; the second column of the Code0 table without its deprecation. */
  description: string | null;
  meta: unknown;
  deprecation: string | null;
  operations: string[];
}

/** All 314 errors of the Clerk page, joined with the table of facts. */
export function clerkCases(): SourceCase[] {
  const text = read('clerk-backend-api.txt');
  const facts = tsv('clerk-backend-api.tsv');
  const found = [...text.matchAll(/\{\n"shortMessage"[^]*?\n\}(?!\n\})/g)];
  return found.map((match, index) => {
    const { shortMessage, longMessage, code, meta } = JSON.parse(match[0]) as Record<
      string,
      string | undefined
    >;
    const before =
      index === 0
        ? ''
        : text.slice(
            (found[index - 1]?.index ?? 0) + (found[index - 1]?.[0].length ?? 0),
            match.index,
          );
    const lines = before.split('\n').filter((line) => line.trim() !== '');
    const headings = /^[^\s{]/.test(before) ? 2 : 1;
    const { name = '', status = '' } = facts[index] ?? {};
    const description = lines.slice(headings).join('\n') || null;
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

/** All 58 rows of the Code0 table, joined with the table of operations. */
export function code0Cases(): SourceCase[] {
  const rows = read('code0-errorcodeenum.md').matchAll(/^\| `(.+?)` \| (.+) \|$/gm);
  const operations = tsv('code0-operations.tsv');
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

function tsv(file: string): Record<string, string>[] {
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
