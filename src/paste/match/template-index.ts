/** Finds message templates by their words, in texts of any length: what tells an error that carries no code. */
import type { Segment } from '../../catalog/text/template.ts';
import type { CaseText, EntryCase } from '../../search/index/entries.ts';
import { isWordCharacter, shapeOf } from '../../search/normalize/characters.ts';
import { splitWords, type Weight } from './word-alignment.ts';

/** One text of one case. */
export interface Template {
  case: EntryCase;
  text: CaseText;
}

export interface TemplateIndex {
  /**
   * Templates whose rarest words stand in a text, each with the place where they do.
   *
   * @yields now and then, so that a caller can let others work
   */
  findCandidates(text: string): Generator<undefined, { template: Template; at: number }[]>;
  /** Templates that share the most telling words with a text, best first. */
  findSimilar(text: string, count: number): Template[];
  /** How much a word tells. */
  weight: Weight;
}

const pieceSize = 65_536;
const mostSpots = 4000;
/** A word that more templates have tells nothing by itself. */
const mostShared = 2000;
const word = /[\p{L}\p{N}_]+/gu;

/** @param pause lets others work in between, as building takes a while for thousands of templates */
export async function createTemplateIndex(
  cases: readonly EntryCase[],
  pause: () => Promise<void>,
): Promise<TemplateIndex> {
  const templates = cases.flatMap((one): Template[] => [
    ...(one.message ? [{ case: one, text: one.message }] : []),
    ...(one.title && one.title.text !== one.message?.text ? [{ case: one, text: one.title }] : []),
  ]);
  const ids = new Map<string, number>();
  const postings: number[][] = [];
  const pairs = new Map<number, number>();
  const sequences: number[][][] = [];
  for (const [index, { text }] of templates.entries()) {
    if (index % 200 === 199) await pause();
    const own = wholeWords(text.pattern.folded).map((words) => words.map(idOf));
    sequences.push(own);
    for (const id of new Set(own.flat())) postings[id]?.push(index);
    for (const key of new Set(own.flatMap(pairKeys))) pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  // The rarest two words in a row stand for a template, or its rarest word.
  const byPair = new Map<number, number[]>();
  const byWord = new Map<number, number[]>();
  for (const [index, own] of sequences.entries()) {
    const keys = own.flatMap(pairKeys).sort((a, b) => (pairs.get(a) ?? 0) - (pairs.get(b) ?? 0));
    const rare = own.flat().sort((a, b) => frequency(a) - frequency(b));
    const [pair, single] = [keys[0], rare[0]];
    if (pair !== undefined) append(byPair, pair, index);
    else if (single !== undefined) append(byWord, single, index);
  }

  /** First letters and lengths of all words: most words of other texts are told by them, faster than by looking up. */
  const shapes = new Set([...ids.keys()].map((text) => shapeOf(text.charCodeAt(0), text.length)));

  function idOf(text: string): number {
    const known = ids.get(text);
    if (known !== undefined) return known;
    ids.set(text, postings.length);
    return postings.push([]) - 1;
  }
  function frequency(id: number): number {
    return postings[id]?.length ?? 0;
  }
  const total = Math.max(2, templates.length);
  const weights = new Map<string, number>();
  const weight: Weight = (text) => {
    let own = weights.get(text);
    if (own === undefined) {
      const id = ids.get(text);
      // From 0.3 for a word that half of the texts have to 1.5 for one that a single text or none has.
      own =
        id === undefined
          ? 0.8
          : Math.max(0.3, (1.5 * Math.log(total / frequency(id))) / Math.log(total));
      if (weights.size < 20_000) weights.set(text, own);
    }
    return own;
  };

  return {
    weight,
    *findCandidates(text) {
      const found: { template: Template; at: number }[] = [];
      const folded = text.toLowerCase();
      // Some letters have more than one in lower case, and places would not be the same.
      const readable = folded.length === text.length ? folded : text;
      let [start, before, nextYield] = [-1, -1, pieceSize];
      for (let at = 0; at <= readable.length; at++) {
        if (isWordCharacter(readable.charCodeAt(at))) {
          if (start === -1) start = at;
          continue;
        }
        if (start === -1) continue;
        const isShaped = shapes.has(shapeOf(readable.charCodeAt(start), at - start));
        const id = isShaped ? (ids.get(readable.slice(start, at)) ?? -1) : -1;
        if (id !== -1) {
          const pair = before === -1 ? undefined : byPair.get(pairKey(before, id));
          for (const spots of [pair, byWord.get(id)]) {
            for (const spot of spots ?? []) {
              const template = templates[spot];
              if (template) found.push({ template, at: start });
            }
          }
          if (found.length > mostSpots) break;
        }
        before = id;
        start = -1;
        if (at > nextYield) {
          yield;
          nextYield = at + pieceSize;
        }
      }
      return found;
    },
    findSimilar(text, count) {
      const scores = new Map<number, number>();
      for (const own of new Set(splitWords(text).map((one) => one.text))) {
        const id = ids.get(own);
        if (id === undefined || frequency(id) > mostShared) continue;
        const value = weight(own);
        for (const index of postings[id] ?? []) scores.set(index, (scores.get(index) ?? 0) + value);
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, count)
        .flatMap(([index]) => templates[index] ?? []);
    },
  };
}

/** The words of each text of a template, without those that a value right beside them would make longer. */
function wholeWords(segments: readonly Segment[]): string[][] {
  return segments.map((segment, index) => {
    if (segment.type === 'placeholder') return [];
    const words = segment.text.match(word) ?? [];
    const isOpen = (text: string) => /[\p{L}\p{N}_]/u.test(text);
    return words.slice(
      segments[index - 1] && isOpen(segment.text.charAt(0)) ? 1 : 0,
      segments[index + 1] && isOpen(segment.text.slice(-1)) ? -1 : undefined,
    );
  });
}

/** Two words in a row as one number; there are far fewer than a million words. */
function pairKey(first: number, second: number): number {
  return first * 1_000_000 + second;
}

function pairKeys(sequence: readonly number[]): number[] {
  return sequence.slice(1).map((second, index) => pairKey(sequence[index] ?? 0, second));
}

function append(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
