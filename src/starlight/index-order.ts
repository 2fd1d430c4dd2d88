import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of Pagefind's index. */
export interface IndexFile {
  /** Relative to the folder of the index, such as `filter/en_98cbef1.pf_filter`. */
  path: string;
  content: Uint8Array;
}

/** What stands before the CBOR of each of Pagefind's own files. */
const signature = Buffer.from('pagefind_dcd');

/**
 * The same index with its filters and their values in the order of their bytes. Pagefind lists them in another order each
 * time, and names files after their content, so two builds of the same site would not be the same.
 */
export function inFixedOrder(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const change = (
    list: readonly IndexFile[],
    ending: string,
    to: (file: IndexFile) => IndexFile,
  ): IndexFile[] => list.map((file) => (file.path.endsWith(ending) ? to(file) : file));
  // [name of the filter, [[value, pages], ...]]
  const filters = change(files, '.pf_filter', (file) => reordered(file, 1, names));
  // [version, pages, chunks of words, [[filter, its file], ...], ...]
  const metas = change(filters, '.pf_meta', (file) => reordered(file, 3, names));
  return change(metas, 'pagefind-entry.json', (file) => ({
    ...file,
    content: renamed(Buffer.from(file.content), names),
  }));
}

/** A file with one array sorted and files called by their new names; its own new name is added to these. */
function reordered(file: IndexFile, index: number, names: Map<string, string>): IndexFile {
  const bytes = gunzipSync(file.content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`Pagefind's ${file.path} has a form that is not known here.`);
  const content = renamed(withSortedItem(bytes, signature.length, index), names);
  const [, old = '', hash = ''] = /(\w+_([0-9a-f]+))\.pf_\w+$/.exec(file.path) ?? [];
  const fresh = createHash('sha256').update(content).digest('hex').slice(0, hash.length);
  const name = `${old.slice(0, old.length - hash.length)}${fresh}`;
  names.set(old, name);
  return { path: file.path.replace(old, name), content: gzipSync(content, { level: 9 }) };
}

/** Old and new names are equally long, so nothing moves. */
function renamed(bytes: Buffer, names: ReadonlyMap<string, string>): Buffer {
  const result = Buffer.from(bytes);
  for (const [old, name] of names) {
    for (let at = bytes.indexOf(old); at !== -1; at = bytes.indexOf(old, at + 1))
      result.write(name, at, 'latin1');
  }
  return result;
}

/** Sorts the array that stands at an index of the CBOR array at an offset. */
function withSortedItem(bytes: Buffer, at: number, index: number): Buffer {
  const ranges = items(bytes, items(bytes, at)[index]?.[0] ?? bytes.length);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return bytes;
  const sorted = ranges
    .map(([from, end]) => bytes.subarray(from, end))
    .sort((a, b) => Buffer.compare(a, b));
  return Buffer.concat([bytes.subarray(0, first[0]), ...sorted, bytes.subarray(last[1])]);
}

/** Where the items of a CBOR array begin and end. */
function items(bytes: Buffer, at: number): [number, number][] {
  const { major, value, next } = head(bytes, at);
  if (major !== 4) throw new Error('An index of Pagefind has no array where one is expected.');
  const ranges: [number, number][] = [];
  for (let from = next; ranges.length < value;) {
    const end = endOf(bytes, from);
    ranges.push([from, end]);
    from = end;
  }
  return ranges;
}

/** Where a CBOR item ends (RFC 8949); of all kinds, only those that Pagefind writes. */
function endOf(bytes: Buffer, at: number): number {
  const { major, value, next } = head(bytes, at);
  if (major === 2 || major === 3) return next + value;
  if (major === 4) return items(bytes, at).at(-1)?.[1] ?? next;
  return next;
}

function head(bytes: Buffer, at: number): { major: number; value: number; next: number } {
  const first = bytes.readUInt8(at);
  const [major, low] = [first >> 5, first & 31];
  if (low < 24) return { major, value: low, next: at + 1 };
  const size = 2 ** (low - 24);
  if (size > 4) throw new Error('An index of Pagefind has a number that is too long.');
  return { major, value: bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}
