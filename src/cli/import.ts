import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { isCatalogId } from '../catalog/model/addresses.ts';
import { collapseIssues } from '../catalog/files/collapse-issues.ts';
import { formatIssues, type Issue } from '../catalog/files/issue.ts';
import type { Change, ErrorRecord } from '../catalog/files/schema.ts';
import { parseCatalog } from '../catalog/files/parse-catalog.ts';
import { findEnvelope } from '../catalog/text/envelopes.ts';
import { checkRecords } from '../importers/check-records.ts';
import { joinFacts } from '../importers/facts.ts';
import type { ImportOptions, ImportResult, ImportText } from '../importers/importer.ts';
import { findImporter, importers } from '../importers/index.ts';
import { mergeRecords } from '../importers/merge.ts';
import { addReplacements, normalizeRecord } from '../importers/normalize.ts';
import { catalogsFolder } from '../loaders/read-sources.ts';
import { readText } from '../loaders/system-errors.ts';
import { createCommand, exits, print, printError, resolvePath, type Context } from './context.ts';
import { findDateProblem, findLineDate, formatToday } from './dates.ts';
import { runWithProgress } from './progress.ts';
import { listYaml, writeFiles } from './write.ts';

interface Options {
  format?: string;
  facts?: string;
  date: string;
  retireMost?: boolean;
}

/** `errbook import`: creates or updates `errors.yaml` and `history.yaml` of a catalog from its source. */
export function createImportCommand(context: Context): Command {
  const formats = importers.map(({ format, reads }) => `  ${format.padEnd(16)}${reads}`).join('\n');
  return createCommand('import', context)
    .description('Create or update errors.yaml and history.yaml of a catalog from its source')
    .argument('<catalog>', `folder in ${catalogsFolder}/`)
    .argument('<source>', 'file to read')
    .option('--format <name>', 'format of the source (default: detected)')
    .option('--facts <file>', 'tab-separated table of additional facts')
    .option('--retire-most', 'continue even if most published cases are missing from the source')
    .option('--date <YYYY-MM-DD>', 'date of new lines in history.yaml', formatToday())
    .addHelpText('after', `\nFormats:\n${formats}`)
    .action(async (catalog: string, source: string, options: Options) => {
      const { issues, report, isBadUse } = await runWithProgress(
        context,
        `Reading ${source} …`,
        () => runImport(catalog, source, options, context),
      );
      if (issues.length > 0) {
        printError(context, `${formatIssues(issues)}. Nothing was written.`);
        context.exitCode = isBadUse ? exits.badUse : exits.failed;
        return;
      }
      for (const line of report) print(context, line);
    });
}

interface Outcome {
  issues: Issue[];
  report: string[];
  /** Whether the issues are about the arguments. */
  isBadUse?: boolean;
}

function runImport(id: string, sourceFile: string, options: Options, context: Context): Outcome {
  const issues = checkArguments(id, options);
  if (issues.length > 0) return { issues, report: [], isBadUse: true };
  const text = readSource(sourceFile, context);
  const folder = path.posix.join(catalogsFolder, id);
  const before = readExisting(id, folder, context);
  const importer = findImporter(text.text, before, options.format);
  if (!importer) {
    const names = importers.map(({ format }) => format).join(', ');
    const hint = `Set --format to one of: ${names}.`;
    return {
      ...failed(sourceFile, 'The format of the source was not recognized.', hint),
      isBadUse: options.format !== undefined,
    };
  }
  const source = withFacts(importer.read(text, before), options.facts, context);
  const found = [...collapseIssues(source.issues), ...before.issues];
  if (found.length > 0) return { issues: found, report: [] };
  if (source.records.length === 0) {
    return failed(
      sourceFile,
      'The source contains no cases.',
      'Check that this is the right file and that it is complete.',
    );
  }
  const imported = addReplacements(source.records).map(normalizeRecord);
  const invalid = checkRecords(imported, sourceFile);
  if (invalid.length > 0) return { issues: collapseIssues(invalid), report: [] };
  const date = findLineDate(options.date, before.history);
  if (date === null) {
    const message = `${options.date} is before the last line of ${folder}/history.yaml.`;
    return { ...failed('--date', message, 'Choose a later date.'), isBadUse: true };
  }
  const { records, changes } = mergeRecords(before.records, imported, date);
  const retired = changes.filter(({ change }) => change === 'retired').length;
  if (retired * 2 > before.records.length && !options.retireMost) {
    const message = `${retired} of the ${before.records.length} published cases of \`${id}\` are missing from the source.`;
    return failed(
      sourceFile,
      message,
      'Check that this is the source of this catalog. If it is, add --retire-most.',
    );
  }
  const written = writeFiles(
    {
      [`${folder}/errors.yaml`]: listYaml('errors', records),
      [`${folder}/history.yaml`]: listYaml('history', [...before.history, ...changes]),
    },
    context.cwd,
  );
  return {
    issues: [],
    report: [
      `Read ${source.records.length} cases from ${sourceFile} (${importer.format}).`,
      ...source.leftOut.map((line) => `Skipped, because it belongs to no case: ${line}`),
      changes.length === 0 ? 'No changes.' : summary(changes),
      ...written.map((file) => `Wrote ${file}`),
    ],
  };
}

function checkArguments(id: string, { date }: Options): Issue[] {
  const dateProblem = findDateProblem(date);
  return [
    ...(isCatalogId(id)
      ? []
      : failed(
          `${catalogsFolder}/${id}`,
          `\`${id}\` is not a valid catalog name.`,
          'Use only a-z, 0-9, and hyphens, for example payments-api.',
        ).issues),
    ...(dateProblem === null ? [] : failed('--date', dateProblem.message, dateProblem.hint).issues),
  ];
}

function withFacts(source: ImportResult, file: string | undefined, context: Context): ImportResult {
  if (file === undefined) return source;
  const { records, issues } = joinFacts(source.records, readSource(file, context));
  return { ...source, records, issues: [...source.issues, ...issues] };
}

function readSource(file: string, context: Context): ImportText {
  const text = readText(resolvePath(context, file));
  return { file, text: text.replace(/^\uFEFF/, '') };
}

function failed(file: string, message: string, hint: string): Outcome {
  return { issues: [{ file, line: 1, column: 1, message, hint }], report: [] };
}

/** Reads the existing records of the catalog. A missing or empty file gives none. */
function readExisting(
  id: string,
  folder: string,
  context: Context,
): ImportOptions & { records: ErrorRecord[]; history: Change[]; issues: Issue[] } {
  const files = ['catalog.yaml', 'errors.yaml', 'history.yaml'].flatMap(
    (name): [string, string][] => {
      const file = resolvePath(context, path.join(folder, name));
      const text = existsSync(file) ? readText(file) : '';
      return /^(?!\s*(?:#|$|\[\]\s*$))/m.test(text) ? [[name, text]] : [];
    },
  );
  const { parsed, issues } = parseCatalog({ id, folder, files: new Map(files) });
  const present = new Set(files.map(([name]) => `${folder}/${name}`));
  return {
    documented: parsed.about ? findEnvelope(parsed.about.data)?.documented : undefined,
    records: parsed.records.map(({ data }) => normalizeRecord(data)),
    history: parsed.history.map(({ data }) => data),
    issues: issues.filter(({ file }) => present.has(file)),
  };
}

function summary(changes: readonly Change[]): string {
  const counts = Map.groupBy(changes, ({ change }) => change);
  return [...counts].map(([change, list]) => `${list.length} ${change}`).join(', ');
}
