import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, Scalar, visit } from 'yaml';
import { readText, withPath } from '../loaders/system-errors.ts';

const headers = {
  errors:
    'Facts: one record per case. Written by `errbook import`; corrections and guides belong in codes/<code>.md.',
  history:
    'Facts: dated changes, oldest first. Appended by `errbook`; with errors.yaml the ledger of all docs URLs.',
};

/** Formats a list of records as the text of `errors.yaml` or `history.yaml`. */
export function listYaml(kind: keyof typeof headers, records: readonly unknown[]): string {
  const header = `# yaml-language-server: $schema=../../schemas/${kind}.schema.json\n# ${headers[kind]}\n`;
  const blocks = records.map((record) => toYaml([record]));
  return `${header}${records.length === 0 ? '[]\n' : blocks.join(kind === 'errors' ? '\n' : '')}`;
}

/**
 * Writes the files whose content differs. A file is written completely or not at all.
 *
 * @param files the texts of the files, by path
 * @param root the absolute path that the paths are relative to
 * @returns the paths of the files that were written, as given
 */
export function writeFiles(files: Record<string, string>, root: string): string[] {
  const changed = Object.entries(files)
    .map(([name, text]) => ({ name, file: path.resolve(root, name), text }))
    .filter(({ file, text }) => !existsSync(file) || readText(file) !== text);
  try {
    for (const { file, text } of changed) {
      mkdirSync(path.dirname(file), { recursive: true });
      withPath(file, () => {
        writeFileSync(`${file}.new`, text);
      });
    }
  } catch (error) {
    // Nothing of an incomplete change is left.
    for (const { file } of changed) removeQuietly(`${file}.new`);
    throw error;
  }
  for (const { file } of changed) renameSync(`${file}.new`, file);
  return changed.map(({ name }) => name);
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The error that led here is the one to report.
  }
}

function toYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      // Otherwise, a text that ends in line breaks would include the blank line after its record.
      if (typeof node.value === 'string' && /\s$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}
