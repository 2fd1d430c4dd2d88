/** Finds codes by words: of the code, its title, its cases' names and messages; whole messages find the case they tell. */
import MiniSearch from 'minisearch';
import type { MessageIndex } from './index/columns.ts';
import type { Entry, HitCase } from './index/entries.ts';
import { fuzzy } from './fuzzy.ts';
import { comparable, type Comparable } from './normalize/message.ts';
import { readCases, type CaseText, type ReadCase } from './index/case-texts.ts';
import { matchPattern } from './match-pattern.ts';
import { findSentences } from './message-pattern.ts';
import { words } from './normalize/spelling.ts';

export interface TextMatch {
  entry: Entry;
  how: 'message' | 'message inside' | 'words' | 'some words';
  /** Smaller is better among those that were found in the same way. */
  rank: number;
  reading: string;
  /** The cases that were found, best first; empty where the code or its title was. */
  cases: HitCase[];
}

export interface TextMatcher {
  match(query: string): TextMatch[];
}

/** One text that can be found. */
interface Found {
  entry: Entry;
  text: string;
  /** The case that it belongs to; `null` where it speaks of the code as a whole. */
  one: HitCase | null;
  /** Set for message templates. */
  template: CaseText | null;
}

/** How many texts are compared word for word. */
const mostCompared = 60;
/** A text with fewer of the words, as a share, is no answer. */
const leastShare = 0.4;
/** One with more of them, as a share, answers the question as a whole. */
const wholeShare = 0.75;
/** A longer text is a log or a response, whose codes are found without its words. */
const mostWords = 100;
/** Longer texts are no messages; comparing them would take long. */
const longestMessage = 2000;
const textsAtOnce = 100;

/** @param pause lets others work in between, as building takes a while for thousands of texts */
export async function textMatcher(
  entries: readonly Entry[],
  messages: MessageIndex,
  pause: () => Promise<void>,
): Promise<TextMatcher> {
  const cases = readCases(entries, messages);
  const texts = [...labelTexts(entries, cases), ...messageTexts(cases)];
  const known = new Set<string>();
  const index = new MiniSearch({
    fields: ['text'],
    // A word that a text repeats says no more than once.
    tokenize: (text) => [...new Set(words(text))],
    processTerm: (word) => word,
    searchOptions: {
      // The last word may still grow; one that no text has may be misspelled, or be a value of the reader's own.
      prefix: (word, at, all) => word.length > 1 && (at === all.length - 1 || !known.has(word)),
      fuzzy: (word) => (known.has(word) ? 0 : fuzzy(word)),
      // Of texts with the same words the shorter one says it more plainly.
      bm25: { k: 2, b: 0.8, d: 0 },
    },
  });
  for (let start = 0; start < texts.length; start += textsAtOnce) {
    if (start > 0) await pause();
    const part = texts.slice(start, start + textsAtOnce);
    for (const { text } of part) for (const word of words(text)) known.add(word);
    index.addAll(part.map(({ text }, at) => ({ id: start + at, text })));
  }
  return {
    match(query) {
      const typed = [...new Set(words(query))].slice(0, mostWords);
      if (typed.length === 0) return [];
      const results = index.search(typed.join(' '));
      const understood = new Set(results.flatMap(({ queryTerms }) => queryTerms));
      const scored = results.flatMap(({ id, score, queryTerms }) => {
        const found = texts[id as number];
        return found ? [{ found, score, share: queryTerms.length / understood.size }] : [];
      });
      const told = query.length > longestMessage ? [] : findSentences(query).map(comparable);
      return [
        ...scored.slice(0, mostCompared).flatMap(({ found }) => asMessage(found, told, query)),
        ...byWords(scored, query),
      ];
    },
  };
}

function asMessage(
  { entry, template, one }: Found,
  told: readonly Comparable[],
  query: string,
): TextMatch[] {
  if (template === null || one === null) return [];
  return told.flatMap((sentence): TextMatch[] => {
    const match = matchPattern(template.pattern, sentence);
    if (match === null) return [];
    const how = match.isWhole ? 'message' : 'message inside';
    return [{ entry, how, rank: -match.letterCount, reading: query, cases: [one] }];
  });
}

/** One match for each entry, by its best text, with all of its cases that answer. */
function byWords(
  scored: readonly { found: Found; score: number; share: number }[],
  query: string,
): TextMatch[] {
  const matches = new Map<Entry, TextMatch>();
  for (const { found, score, share } of scored) {
    if (share < leastShare) continue;
    const { entry, one } = found;
    const match = matches.get(entry);
    if (!match) {
      const how = share >= wholeShare ? 'words' : 'some words';
      matches.set(entry, { entry, how, rank: -score, reading: query, cases: one ? [one] : [] });
    } else if (one && match.cases.length > 0 && match.cases.every(({ id }) => id !== one.id)) {
      match.cases.push(one);
    }
  }
  return [...matches.values()];
}

function labelTexts(entries: readonly Entry[], cases: readonly ReadCase[]): Found[] {
  let at = 0;
  return entries.flatMap((entry) => {
    const whole = entry.ownTitle === null ? entry.label : `${entry.label} ${entry.ownTitle}`;
    const first = at;
    at += entry.cases.length;
    return [
      { entry, text: whole, one: null, template: null },
      ...entry.cases.flatMap(({ id, status }, place) => {
        if (id === null) return [];
        const read = cases[first + place];
        const text = read?.message?.text ?? read?.title?.text ?? null;
        return [{ entry, text: id, one: { id, status, text }, template: null }];
      }),
    ];
  });
}

function messageTexts(cases: readonly ReadCase[]): Found[] {
  return cases.flatMap(({ entry, one, message, title }) =>
    [message, title].flatMap((template) =>
      template === null
        ? []
        : [{ entry, text: template.text, one: { ...one, text: template.text }, template }],
    ),
  );
}
