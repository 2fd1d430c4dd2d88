import { formatFileList } from '../../../src/built-site/file-list.ts';

/** Adds the list that a build adds to the files of a site, so that the site is complete. */
export function completeFiles(
  files: Record<string, string>,
  folder = 'dist',
): Record<string, string> {
  const sizes = Object.entries(files).map(([file, text]): [string, number] => [
    file.slice(folder.length + 1),
    Buffer.byteLength(text),
  ]);
  return { ...files, [`${folder}/_build.json`]: formatFileList(new Map(sizes)) };
}
