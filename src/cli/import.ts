import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { isCatalogId } from '../catalog/model/addresses.ts';
import { formatIssues, type Issue } from '../catalog/files/issue.ts';
import { changeSchema, type Change, type ErrorRecord } from '../catalog/files/schema.ts';
import { parseCatalog } from '../catalog/files/parse-catalog.ts';
import { joinFacts } from '../importers/facts.ts';
import type { ImportResult, ImportText } from '../importers/importer.ts';
import { findImporter, importers } from '../importers/index.ts';
import { mergeRecords } from '../importers/merge.ts';
import { normalizeRecord } from '../importers/normalize.ts';
import { addReplacements } from '../importers/replacements.ts';
import { catalogsFolder } from '../loaders/read-sources.ts';
import { listYaml, writeFiles } from './write.ts';

interface Options {
  format?: string;
  facts?: string;
  date: string;
  retireMost?: boolean;
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
    .option('--retire-most', 'go on although the source lacks most of the published cases')
    .option(
      '--date <YYYY-MM-DD>',
      'date of new lines in history.yaml',
      new Date().toISOString().slice(0, 10),
    )
    .addHelpText('after', `\nFormats:\n${formats}`)
    .action((catalog: string, source: string, options: Options) => {
      const { issues, report } = runImport(catalog, source, options);
      if (issues.length > 0) {
        console.error(`${formatIssues(issues)}; nothing was written.`);
        process.exitCode = 1;
        return;
      }
      for (const line of report) console.log(line);
    });
}

interface Outcome {
  issues: Issue[];
  report: string[];
}

function runImport(id: string, sourceFile: string, options: Options): Outcome {
  const issues = checkArguments(id, sourceFile, options);
  if (issues.length > 0) return { issues, report: [] };
  const text = readText(sourceFile);
  const importer = findImporter(text.text, options.format);
  if (!importer) {
    const names = importers.map(({ format }) => format).join(', ');
    const hint = `Name it with --format, one of: ${names}.`;
    return failed(sourceFile, 'The format of the source is not known.', hint);
  }
  const source = withFacts(importer.read(text), options.facts);
  const folder = path.posix.join(catalogsFolder, id);
  const before = readExisting(id, folder);
  const found = [...source.issues, ...before.issues];
  if (found.length > 0) return { issues: found, report: [] };
  if (source.records.length === 0) {
    return failed(
      sourceFile,
      'The source holds no case.',
      'Check that it is the right file, and whole.',
    );
  }
  const imported = addReplacements(source.records).map(normalizeRecord);
  const { records, changes } = mergeRecords(before.records, imported, options.date);
  const retired = changes.filter(({ change }) => change === 'retired').length;
  if (retired * 2 > before.records.length && !options.retireMost) {
    const message = `The source lacks ${retired} of the ${before.records.length} cases that \`${id}\` has published.`;
    return failed(
      sourceFile,
      message,
      'Check that it is the source of this catalog; if so, add --retire-most.',
    );
  }
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

function checkArguments(id: string, sourceFile: string, { facts, date }: Options): Issue[] {
  const files = [sourceFile, ...(facts === undefined ? [] : [facts])];
  return [
    ...(isCatalogId(id)
      ? []
      : failed(
          `${catalogsFolder}/${id}`,
          `\`${id}\` cannot be the name of a catalog.`,
          'Name it with a-z, 0-9 and hyphens only, for example payments-api.',
        ).issues),
    ...files
      .filter((file) => !existsSync(file) || !statSync(file).isFile())
      .flatMap(
        (file) =>
          failed(file, 'There is no such file.', 'Check the path; it is relative to this folder.')
            .issues,
      ),
    ...(changeSchema.shape.date.safeParse(date).success
      ? []
      : failed('--date', `\`${date}\` is not a date.`, 'Write it as YYYY-MM-DD.').issues),
  ];
}

function withFacts(source: ImportResult, file: string | undefined): ImportResult {
  if (file === undefined) return source;
  const { records, issues } = joinFacts(source.records, readText(file));
  return { ...source, records, issues: [...source.issues, ...issues] };
}

function readText(file: string): ImportText {
  return { file, text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
}

function failed(file: string, message: string, hint: string): Outcome {
  return { issues: [{ file, line: 1, column: 1, message, hint }], report: [] };
}

/** What the catalog holds already. A file that is absent or has no record yet holds nothing. */
function readExisting(
  id: string,
  folder: string,
): { records: ErrorRecord[]; history: Change[]; issues: Issue[] } {
  const files = ['errors.yaml', 'history.yaml'].flatMap((name): [string, string][] => {
    const file = path.join(folder, name);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return /^(?!\s*(?:#|$|\[\]\s*$))/m.test(text) ? [[name, text]] : [];
  });
  const { parsed, issues } = parseCatalog({ id, folder, files: new Map(files) });
  const present = new Set(files.map(([name]) => `${folder}/${name}`));
  return {
    records: parsed.records.map(({ data }) => normalizeRecord(data)),
    history: parsed.history.map(({ data }) => data),
    issues: issues.filter(({ file }) => present.has(file)),
  };
}

function summary(changes: readonly Change[]): string {
  const counts = Map.groupBy(changes, ({ change }) => change);
  return [...counts].map(([change, list]) => `${list.length} ${change}`).join(', ');
}
