import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../catalog/files/issue.ts';
import { en } from '../ui-text/en.ts';
import { checkTexts } from './page-schema.ts';
import { scanFolder } from './scan-folder.ts';
import { readContentText } from './system-errors.ts';

/** The folder of the texts that replace those of the interface, relative to the project. */
const textsFolder = 'src/content/i18n';

/** Checks the texts of a site that replace those of the interface. */
export function checkTextFiles(root: string): Issue[] {
  if (!lstatSync(path.join(root, textsFolder), { throwIfNoEntry: false })) return [];
  const { files, issues } = scanFolder(root, textsFolder);
  const read = files.filter((name) => /^(?!_)[^/]*\.(?:json|ya?ml)$/.test(name));
  return [
    ...issues,
    ...read.flatMap((name) => {
      const file = `${textsFolder}/${name}`;
      const { text, issues: found } = readContentText(root, file);
      if (text === null) return found;
      const broken = name.endsWith('.json') ? findJsonProblem(text, file) : null;
      return [...found, ...(broken ? [broken] : checkTexts(text, file, Object.keys(en)))];
    }),
  ];
}

function findJsonProblem(text: string, file: string): Issue | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const found = /position (\d+)/.exec(error instanceof Error ? error.message : '');
    const before = text.slice(0, found ? Number(found[1]) : text.length).split('\n');
    return {
      file,
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      message: 'The file is not valid JSON from here on.',
      hint: 'Write "key": "text" with straight quotes, and a comma between two lines.',
    };
  }
}
