/** What libraries are given to index, and a short form of it to send to a browser. */
import { codePath } from '../../src/catalog/model/addresses.ts';
import { wordsOf } from '../../tests/support/search-questions.ts';
import type { Sent } from './engine.ts';
import type { Entry } from './entries.ts';

/** A page as libraries know it. */
export interface Document {
  path: string;
  code: string;
  title: string;
  /** Titles and fixed texts of its cases, each once. */
  messages: string[];
}

/** Pages as two texts. */
export function pack(entries: readonly Entry[]): Sent {
  const slug = ({ catalog, path }: Entry) => path.slice(catalog.length + 2, -1);
  const pages = {
    catalogs: runs(entries.map(({ catalog }) => catalog)),
    codes: squeeze(
      entries.map(({ code }) => code),
      '_',
    ),
    // Nothing is sent that follows from the code.
    titles: others(entries.map(({ title, code }) => (title === sentence(code) ? '' : title))),
    slugs: others(entries.map((entry) => (slug(entry) === entry.code ? '' : slug(entry)))),
  };
  const texts = entries.map(({ cases, title }) =>
    [...new Set(cases.flatMap((one) => [one.title, one.fixed]))].filter(
      (text) => text !== '' && text !== title,
    ),
  );
  const messages = {
    counts: runs(texts.map(({ length }) => length)),
    texts: squeeze(texts.flat(), ' '),
  };
  return { codes: JSON.stringify(pages), messages: JSON.stringify(messages) };
}

/** The pages again. */
export function unpack(sent: Sent): Document[] {
  const pages = JSON.parse(sent.codes) as {
    catalogs: Runs<string>;
    codes: Squeezed;
    titles: Record<string, string>;
    slugs: Record<string, string>;
  };
  const messages = JSON.parse(sent.messages) as { counts: Runs<number>; texts: Squeezed };
  const catalogs = pages.catalogs.flatMap(([catalog, times]) => Array<string>(times).fill(catalog));
  const counts = messages.counts.flatMap(([count, times]) => Array<number>(times).fill(count));
  const texts = expand(messages.texts, ' ');
  let next = 0;
  return expand(pages.codes, '_').map((code, index) => ({
    path: codePath(catalogs[index] ?? '', pages.slugs[String(index)] ?? code),
    code,
    title: pages.titles[String(index)] ?? sentence(code),
    messages: texts.slice(next, (next += counts[index] ?? 0)),
  }));
}

/** Texts as their words, the most frequent first, and a character for each word of each text. */
interface Squeezed {
  words: string;
  texts: string[];
}

/** After the marks that JSON escapes; a character of the first 2,000 takes two bytes at most before compression. */
const firstCharacter = 0x5d;

function squeeze(texts: readonly string[], separator: string): Squeezed {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.split(separator))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const character = new Map(words.map((word, index) => [word, toCharacter(index)]));
  return {
    words: words.join(separator),
    texts: texts.map((text) =>
      text
        .split(separator)
        .map((word) => character.get(word) ?? '')
        .join(''),
    ),
  };
}

function expand({ words, texts }: Squeezed, separator: string): string[] {
  const list = words.split(separator);
  const word = new Map(list.map((text, index) => [toCharacter(index), text]));
  return texts.map((text) => Array.from(text, (one) => word.get(one) ?? '').join(separator));
}

function toCharacter(index: number): string {
  const point = firstCharacter + index;
  // Surrogates are half characters.
  return String.fromCodePoint(point < 0xd800 ? point : point + 0x800);
}

/** Equal neighbours as one, with their number. */
type Runs<Item> = [Item, number][];

function runs<Item>(items: readonly Item[]): Runs<Item> {
  const list: Runs<Item> = [];
  for (const item of items) {
    const last = list.at(-1);
    if (last?.[0] === item) last[1]++;
    else list.push([item, 1]);
  }
  return list;
}

/** The texts that are not empty, by their place. */
function others(texts: readonly string[]): Record<string, string> {
  const placed = texts.map((text, at): [string, string] => [String(at), text]);
  return Object.fromEntries(placed.filter(([, text]) => text !== ''));
}

function sentence(code: string): string {
  const text = wordsOf(code).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
