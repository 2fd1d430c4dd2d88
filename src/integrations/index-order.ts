import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of Pagefind's index. */
export interface IndexFile {
  /** The path relative to the folder of the index, such as `filter/en_98cbef1.pf_filter`. */
  path: string;
  content: Uint8Array;
}

/** The bytes before the CBOR in each of Pagefind's own files. */
const signature = Buffer.from('pagefind_dcd');

/**
 * Sorts the filters of an index and their values. Pagefind lists them in a different order each time, and file names
 * depend on the content, so two builds of the same site would differ.
 */
export function sortIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const change = (
    list: readonly IndexFile[],
    ending: string,
    to: (file: IndexFile) => IndexFile,
  ): IndexFile[] => list.map((file) => (file.path.endsWith(ending) ? to(file) : file));
  // [name of the filter, [[value, pages], ...]]
  const filters = change(files, '.pf_filter', (file) => sortFile(file, 1, names));
  // [version, pages, chunks of words, [[filter, its file], ...], ...]
  const metas = change(filters, '.pf_meta', (file) => sortFile(file, 3, names));
  return change(metas, 'pagefind-entry.json', (file) => ({
    ...file,
    content: renameFiles(Buffer.from(file.content), names),
  }));
}

/** Sorts an array in a file, and updates the names of other files. The new name of the file is added to `names`. */
function sortFile(file: IndexFile, index: number, names: Map<string, string>): IndexFile {
  const bytes = gunzipSync(file.content);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw createFormError(file);
  const items: unknown = decode(bytes.subarray(signature.length));
  const list: unknown = Array.isArray(items) ? items[index] : undefined;
  if (!Array.isArray(items) || !Array.isArray(list)) throw createFormError(file);
  const sorted = items.with(index, list.toSorted(compareByName));
  const content = renameFiles(Buffer.concat([signature, encode(sorted)]), names);
  const [, old = '', hash = ''] = /(\w+_([0-9a-f]+))\.pf_\w+$/.exec(file.path) ?? [];
  const fresh = createHash('sha256').update(content).digest('hex').slice(0, hash.length);
  const name = `${old.slice(0, old.length - hash.length)}${fresh}`;
  names.set(old, name);
  return { path: file.path.replace(old, name), content: gzipSync(content, { level: 9 }) };
}

/** Compares by the first element, which is the name or the value of a filter and occurs once. */
function compareByName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}

function createFormError({ path }: IndexFile): Error {
  return new Error(`Pagefind's ${path} has an unknown format.`);
}

/** Old and new names have the same length, so no offset changes. */
function renameFiles(bytes: Buffer, names: ReadonlyMap<string, string>): Buffer {
  const result = Buffer.from(bytes);
  for (const [old, name] of names) {
    for (let at = bytes.indexOf(old); at !== -1; at = bytes.indexOf(old, at + 1))
      result.write(name, at, 'latin1');
  }
  return result;
}
