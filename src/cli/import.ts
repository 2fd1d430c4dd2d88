import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { formatIssues, type Issue } from '../catalog/issue.ts';
import type { Change, ErrorRecord } from '../catalog/schema.ts';
import { parseCatalog } from '../catalog/source.ts';
import { joinFacts } from '../importers/facts.ts';
import { findImporter, importers } from '../importers/index.ts';
import { mergeRecords } from '../importers/merge.ts';
import { normaliseRecord } from '../importers/normalise.ts';
import { catalogsFolder } from '../loaders/read-sources.ts';
import { listYaml, writeFiles } from './write.ts';

interface Options {
  format?: string;
  facts?: string;
  date: string;
}

/** `errbook import`: makes or renews `errors.yaml` and `history.yaml` of a catalog from its source. */
export function importCommand(): Command {
  const formats = importers.map(({ format, reads }) => `  ${format.padEnd(16)}${reads}`).join('\n');
  return new Command('import')
    .description('make or renew errors.yaml and history.yaml of a catalog from its source')
    .argument('<catalog>', `folder below ${catalogsFolder}/`)
    .argument('<source>', 'file to read')
    .option('--format <name>', 'format of the source; recognised where not given')
    .option('--facts <file>', 'tab-separated table of further facts to join')
    .option(
      '--date <YYYY-MM-DD>',
      'date of new lines in history.yaml',
      new Date().toISOString().slice(0, 10),
    )
    .addHelpText('after', `\nFormats:\n${formats}`)
    .action((catalog: string, source: string, options: Options) => {
      const outcome = runImport(catalog, source, options);
      if (outcome.issues.length > 0) {
        console.error(`${formatIssues(outcome.issues)}; nothing was written.`);
        process.exitCode = 1;
        return;
      }
      for (const line of outcome.report) console.log(line);
    });
}

function runImport(
  id: string,
  sourceFile: string,
  options: Options,
): { issues: Issue[]; report: string[] } {
  const failed = (file: string, message: string, hint: string) => ({
    issues: [{ file, line: 1, column: 1, message, hint }],
    report: [],
  });
  for (const file of [sourceFile, ...(options.facts === undefined ? [] : [options.facts])]) {
    if (!existsSync(file))
      return failed(
        file,
        'There is no such file.',
        'Check the path; it is relative to this folder.',
      );
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(options.date)) {
    return failed('--date', `\`${options.date}\` is not a date.`, 'Write it as YYYY-MM-DD.');
  }
  const text = readFileSync(sourceFile, 'utf8');
  const importer = findImporter(text, options.format);
  if (!importer) {
    const names = importers.map(({ format }) => format).join(', ');
    return failed(
      sourceFile,
      'The format of the source is not known.',
      `Name it with --format, one of: ${names}.`,
    );
  }
  const source = importer.read({ file: sourceFile, text });
  const facts =
    options.facts === undefined
      ? { records: source.records, issues: [] }
      : joinFacts(source.records, {
          file: options.facts,
          text: readFileSync(options.facts, 'utf8'),
        });
  const folder = path.posix.join(catalogsFolder, id);
  const before = readExisting(id, folder);
  const issues = [...source.issues, ...facts.issues, ...before.issues];
  if (issues.length > 0) return { issues, report: [] };
  const { records, changes } = mergeRecords(
    before.records,
    facts.records.map(normaliseRecord),
    options.date,
  );
  const written = writeFiles({
    [`${folder}/errors.yaml`]: listYaml('errors', records),
    [`${folder}/history.yaml`]: listYaml('history', [...before.history, ...changes]),
  });
  return {
    issues: [],
    report: [
      `Read ${source.records.length} cases from ${sourceFile} (${importer.format}).`,
      ...source.leftOut.map((line) => `Left out, as it belongs to no case: ${line}`),
      changes.length === 0 ? 'Nothing changed.' : summary(changes),
      ...written.map((file) => `Wrote ${file}`),
    ],
  };
}

function readExisting(
  id: string,
  folder: string,
): { records: ErrorRecord[]; history: Change[]; issues: Issue[] } {
  const files = ['errors.yaml', 'history.yaml'].flatMap((name): [string, string][] => {
    const file = path.join(folder, name);
    return existsSync(file) ? [[name, readFileSync(file, 'utf8')]] : [];
  });
  const { parsed, issues } = parseCatalog({ id, folder, files: new Map(files) });
  const present = new Set(files.map(([name]) => `${folder}/${name}`));
  return {
    records: parsed.records.map(({ data }) => normaliseRecord(data)),
    history: parsed.history.map(({ data }) => data),
    issues: issues.filter(({ file }) => present.has(file)),
  };
}

function summary(changes: readonly Change[]): string {
  const counts = Map.groupBy(changes, ({ change }) => change);
  return [...counts].map(([change, list]) => `${list.length} ${change}`).join(', ');
}
