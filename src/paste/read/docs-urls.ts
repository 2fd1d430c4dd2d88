/** Finds the docs URLs in a paste, with their codes, cases, and values. */
import { readFragment } from '../../catalog/model/case-fragment.ts';
import type { PlaceholderValue } from '../../catalog/text/template.ts';
import type { Entry, EntryCase } from '../../search/index/entries.ts';

const urlPattern = /\bhttps?:\/\/[^\s"'<>\\`{}|^]{3,2000}/gi;
const maxUrls = 500;

/** A docs URL in a text. */
export interface DocsUrl {
  entry: Entry;
  /** The case that it names; `null` for none. */
  errorCase: EntryCase | null;
  values: readonly PlaceholderValue[];
  start: number;
  end: number;
}

/**
 * Finds the URLs in a text whose path ends with a catalog and one of its codes.
 *
 * @param entryAt returns the code whose page has this path, in lowercase
 */
export function findDocsUrls(
  text: string,
  entryAt: (path: string) => Entry | undefined,
): DocsUrl[] {
  const found: DocsUrl[] = [];
  let count = 0;
  for (const match of text.matchAll(urlPattern)) {
    if (++count > maxUrls) break;
    const url = match[0].replace(/[),.;:!?\]]+$/, '');
    const [path = '', hash = ''] = url.split(/#(.*)/s);
    const segments = (path.split('?')[0] ?? '').replace(/\/+$/, '').split('/').slice(3);
    const [catalog, last] = segments.slice(-2);
    if (catalog === undefined || last === undefined) continue;
    const slug = last.replace(/\.(?:json|md|html)$/i, '');
    const entry = entryAt(`/${catalog}/${slug}/`.toLowerCase());
    if (!entry) continue;
    const { id, values } = readFragment(hash);
    const errorCase =
      entry.cases.find((candidate) => candidate.id !== null && candidate.id === id) ?? null;
    found.push({ entry, errorCase, values, start: match.index, end: match.index + url.length });
  }
  return found;
}
