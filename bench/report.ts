/** Formats results as Markdown and writes them into `bench/README.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { root } from '../tests/support/tools.ts';

const file = path.join(import.meta.dirname, 'README.md');

/** Returns the median of a list of numbers; `NaN` if it is empty. */
export function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** Formats a Markdown table as Prettier does. The first column has labels, the others have numbers. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const formatLine = (row: readonly string[]) =>
    `| ${row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [formatLine(head), formatLine(rule), ...rows.map(formatLine)].join('\n');
}

/** Returns a sentence with the date, the machine, and the versions of a measurement. */
export function formatSetup(...more: readonly string[]): string {
  const versions = listVersions('astro', '@astrojs/starlight', 'pagefind');
  return `Measured on ${formatToday()} with ${[describeMachine(), versions, ...more].join(', ')}.`;
}

/** Returns the current date in UTC, as `2026-11-25`. */
export function formatToday(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Describes the processor, the platform, and the version of Node.js. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores (${model}, ${process.platform}), Node ${process.versions.node}`;
}

/** Lists packages of the project with their installed versions, separated by commas. */
export function listVersions(...packages: readonly string[]): string {
  return packages
    .map((name) => {
      const manifest = readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8');
      return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
    })
    .join(', ');
}

/** Prints a report and writes it between the markers with its name in `bench/README.md`. */
export function publish(
  name:
    | 'build'
    | 'dev'
    | 'scale'
    | 'weight'
    | 'blocking'
    | 'first-paste'
    | 'lighthouse'
    | 'search'
    | 'search-index'
    | 'explain'
    | 'finding'
    | 'finding-dialog',
  report: string,
): void {
  console.log(`\n${report}`);
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from)
    throw new Error(`bench/README.md has no markers ${start} and ${end}. Add them.`);
  writeFileSync(file, `${text.slice(0, from + start.length)}\n\n${report}\n\n${text.slice(to)}`);
}
