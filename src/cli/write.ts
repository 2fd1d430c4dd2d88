import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Document, Scalar, visit } from 'yaml';
import { createFolder } from '../built-site/create-folder.ts';
import { readText } from '../loaders/system-errors.ts';
import { removeUnfinished, stageFile, type StagedFile } from './write-whole.ts';

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
 * Writes the files whose content differs: all of them completely, or none.
 *
 * @param files the texts of the files, by path
 * @param root the absolute path that the paths are relative to
 * @returns the paths of the files that were written, as given
 */
export function writeFiles(files: Record<string, string>, root: string): string[] {
  const changed = Object.entries(files)
    .map(([name, text]) => ({ name, file: path.resolve(root, name), text }))
    .filter(({ file, text }) => !isFile(file) || readText(file) !== text);
  const folders: (string | null)[] = [];
  const staged: StagedFile[] = [];
  try {
    for (const { file, text } of changed) {
      const folder = path.dirname(file);
      folders.push(createFolder(folder));
      removeUnfinished(folder);
      staged.push(stageFile(file, text));
    }
    for (const { commit } of staged) commit();
  } catch (error) {
    // Nothing of an incomplete change is left.
    for (const { undo } of staged) undo();
    for (const folder of folders) if (folder) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  for (const { finish } of staged) finish();
  return changed.map(({ name }) => name);
}

/** Returns whether there is a file with a content to compare, and not a device. */
function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
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
