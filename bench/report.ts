/** Numbers as Markdown, and their place in `bench/README.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import path from 'node:path';
import { root } from '../tests/support/tools.ts';

const file = path.join(import.meta.dirname, 'README.md');

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** A table whose first column holds words and whose others hold numbers, written as Prettier would. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** When, where and with what something was measured, as a sentence. */
export function circumstances(): string {
  return `Measured on ${today()}, ${machine()}, ${installed('astro', '@astrojs/starlight', 'pagefind')}.`;
}

/** The date, as it is written in reports. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** What a measurement runs on, as a phrase. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores (${model}, ${process.platform}), Node ${process.versions.node}`;
}

/** Packages of the project with their versions, as a phrase. */
export function installed(...packages: readonly string[]): string {
  return packages
    .map((name) => {
      const manifest = readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8');
      return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
    })
    .join(', ');
}

/** Prints a report and puts it between the markers of its name in `bench/README.md`. */
export function publish(
  name: 'build' | 'dev' | 'scale' | 'weight' | 'lighthouse' | 'search' | 'search-index' | 'explain',
  report: string,
): void {
  console.log(`\n${report}`);
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`bench/README.md has no ${start} ... ${end}`);
  writeFileSync(file, `${text.slice(0, from + start.length)}\n\n${report}\n\n${text.slice(to)}`);
}
