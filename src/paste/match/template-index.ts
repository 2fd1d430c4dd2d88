/** Finds message templates by their words, in texts of any length, to identify errors without a code. */
import type { Segment } from '../../catalog/text/template.ts';
import type { EntryCase } from '../../search/index/entries.ts';
import type { Pattern } from '../../search/message-pattern.ts';
import { findDenseWords, isDense, splitDenseWords } from '../../search/normalize/dense-words.ts';
import { normalizeMessage } from '../../search/normalize/message.ts';
import { Vocabulary } from '../words/vocabulary.ts';
import type { WordWeight } from '../words/words.ts';

/** How many characters are read before the search yields. */
const yieldInterval = 65_536;
const maxCandidates = 4000;
/** Words that are in more templates are ignored. */
const maxFrequency = 2000;
/** How many templates are added between two pauses. */
const templatesAtOnce = 200;

/** A message template of a case. */
export interface Template {
  errorCase: EntryCase;
  pattern: Pattern;
  /** Whether it has several lines. */
  isBlock: boolean;
}

/** A template that may be in a text, and the position of its rarest words. */
export interface TemplateCandidate {
  template: Template;
  at: number;
}

/** Message templates by their words. */
export interface TemplateIndex {
  /**
   * Finds the templates whose rarest words are in a text.
   *
   * @yields at intervals, so that a caller can let other tasks run
   */
  findCandidates(text: string): Generator<undefined, TemplateCandidate[]>;
  /** Returns the templates that share the rarest words with a text, best first. */
  findSimilar(text: string, count: number): Template[];
  /** Returns the weight of a word. */
  weigh: WordWeight;
}

/**
 * Creates the index of the texts of these cases.
 *
 * @param pause lets other tasks run in between, because indexing thousands of templates takes a while
 */
export async function createTemplateIndex(
  cases: readonly EntryCase[],
  pause: () => Promise<void>,
): Promise<TemplateIndex> {
  const templates = cases.flatMap(listTemplates);
  const vocabulary = new Vocabulary(templates.length);
  const pairCounts = new Map<number, number>();
  /** The words of each text of each template. */
  const sequences: number[][][] = [];
  for (const [index, { pattern }] of templates.entries()) {
    if (index % templatesAtOnce === templatesAtOnce - 1) await pause();
    const words = splitTemplate(pattern.folded).map((texts) =>
      texts.map((word) => vocabulary.add(word)),
    );
    sequences.push(words);
    vocabulary.addTemplate(index, words.flat());
    for (const pair of new Set(words.flatMap(toPairs))) {
      pairCounts.set(pair, (pairCounts.get(pair) ?? 0) + 1);
    }
  }
  // A template is found by its rarest pair of adjacent words, or by its rarest word.
  const byPair = new Map<number, number[]>();
  const byWord = new Map<number, number[]>();
  for (const [index, words] of sequences.entries()) {
    const pair = findRarest(words.flatMap(toPairs), (key) => pairCounts.get(key) ?? 0);
    const word = findRarest(words.flat(), (id) => vocabulary.frequency(id));
    if (pair !== undefined) append(byPair, pair, index);
    else if (word !== undefined) append(byWord, word, index);
  }

  return {
    weigh: (word) => vocabulary.weigh(word),
    *findCandidates(text) {
      const candidates: TemplateCandidate[] = [];
      const lower = text.toLowerCase();
      // The lowercase form of some letters is longer, so positions would differ.
      const readable = lower.length === text.length ? lower : text;
      let [previous, nextYield] = [-1, yieldInterval];
      for (const [start, end] of findDenseWords(readable)) {
        const word = vocabulary.find(readable, start, end);
        if (word !== -1) {
          const pair = previous === -1 ? undefined : byPair.get(toPair(previous, word));
          for (const index of [pair ?? [], byWord.get(word) ?? []].flat()) {
            const template = templates[index];
            if (template) candidates.push({ template, at: start });
          }
          if (candidates.length > maxCandidates) break;
        }
        previous = word;
        if (start > nextYield) {
          yield;
          nextYield = start + yieldInterval;
        }
      }
      return candidates;
    },
    findSimilar(text, count) {
      const scores = new Map<number, number>();
      for (const word of new Set(splitDenseWords(normalizeMessage(text)))) {
        const indexes = vocabulary.templatesWith(word);
        if (indexes.length > maxFrequency) continue;
        const weight = vocabulary.weigh(word);
        for (const index of indexes) scores.set(index, (scores.get(index) ?? 0) + weight);
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, count)
        .flatMap(([index]) => templates[index] ?? []);
    },
  };
}

/** Lists the templates of a case: its message and the first sentence of it, and its short message if it is different. */
function listTemplates(errorCase: EntryCase): Template[] {
  const { message, title } = errorCase;
  const texts = [message, title?.text === message?.text ? null : title];
  return texts
    .flatMap((text) => (text ? [text.pattern, text.firstSentence] : []))
    .flatMap((pattern) => (pattern ? [{ errorCase, pattern, isBlock: hasLines(pattern) }] : []));
}

function hasLines({ exact }: Pattern): boolean {
  const text = exact.map((segment) => segment.text).join('');
  return text.trim().includes('\n');
}

/** Splits each text of a template into words, without words that are directly next to a value. */
function splitTemplate(segments: readonly Segment[]): string[][] {
  return segments.map((segment, index) => {
    if (segment.type === 'placeholder') return [];
    const words = splitDenseWords(segment.text);
    const isOpen = (character: string) =>
      /[\p{L}\p{N}_]/u.test(character) && !isDense(character.charCodeAt(0));
    return words.slice(
      segments[index - 1] && isOpen(segment.text.charAt(0)) ? 1 : 0,
      segments[index + 1] && isOpen(segment.text.slice(-1)) ? -1 : undefined,
    );
  });
}

/** Combines two adjacent words to one number. There are far fewer than a million words. */
function toPair(first: number, second: number): number {
  return first * 1_000_000 + second;
}

function toPairs(words: readonly number[]): number[] {
  return words.slice(1).map((second, index) => toPair(words[index] ?? 0, second));
}

/** Returns the first of the items with the lowest count. */
function findRarest(
  items: readonly number[],
  countOf: (item: number) => number,
): number | undefined {
  let rarest: number | undefined;
  for (const item of items) {
    if (rarest === undefined || countOf(item) < countOf(rarest)) rarest = item;
  }
  return rarest;
}

function append(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
