/** Finds docs URLs in a paste: the code, the case and the values that they name. */
import type { PlaceholderValue } from '../../catalog/text/template.ts';
import type { Entry, EntryCase } from '../../search/index/entries.ts';
import { readFragment } from '../../catalog/model/case-fragment.ts';

export interface DocsUrl {
  entry: Entry;
  one: EntryCase | null;
  values: readonly PlaceholderValue[];
  start: number;
  end: number;
}

const address = /\bhttps?:\/\/[^\s"'<>\\`{}|^]{3,2000}/gi;
const most = 500;

/** Reads the addresses of a text whose path ends with a catalog and a code of it. */
export function findDocsUrls(
  text: string,
  entryAt: (path: string) => Entry | undefined,
): DocsUrl[] {
  const found: DocsUrl[] = [];
  let count = 0;
  for (const match of text.matchAll(address)) {
    if (++count > most) break;
    const url = match[0].replace(/[),.;:!?\]]+$/, '');
    const [path = '', hash = ''] = url.split(/#(.*)/s);
    const segments = (path.split('?')[0] ?? '').replace(/\/+$/, '').split('/').slice(3);
    const [catalog, last] = segments.slice(-2);
    if (catalog === undefined || last === undefined) continue;
    const slug = last.replace(/\.(?:json|md|html)$/i, '');
    const entry = entryAt(`/${catalog}/${slug}/`.toLowerCase());
    if (!entry) continue;
    const { id, values } = readFragment(hash);
    const one = entry.cases.find((own) => own.id !== null && own.id === id) ?? null;
    found.push({ entry, one, values, start: match.index, end: match.index + url.length });
  }
  return found;
}
