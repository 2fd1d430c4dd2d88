/**
 * Matches codes by words: of the code, its title, and the names and messages of its cases. Also matches whole messages.
 */
import MiniSearch from 'minisearch';
import type { CaseHit, CodeMatch } from './hits.ts';
import type { CaseText, Entry } from './index/entries.ts';
import { matchPattern, measureCloseness } from './match-pattern.ts';
import { findSentences } from './message-pattern.ts';
import { normalizeWithOffsets, type NormalizedText } from './normalize/message.ts';
import { splitDenseWords } from './normalize/dense-words.ts';
import { splitWords } from './normalize/spelling.ts';
import { limitEdits } from './similarity.ts';

/** How many texts are compared with the query as messages. */
const maxCompared = 200;
/** A text with a smaller share of the words does not match. */
const minShare = 0.4;
/** A text with a larger share of the words matches the query as a whole. */
const wholeShare = 0.75;
/** A query with more words is a log or a response, which is searched only for codes. */
const maxWords = 100;
/** A longer text is not a message, and comparing it would take a long time. */
const maxMessageLength = 2000;
/** How many texts are indexed between two pauses. */
const batchSize = 100;

/** Matches queries with texts. */
export interface TextMatcher {
  /** Returns matches in no particular order. An entry may have several. */
  match(query: string): CodeMatch[];
}

/** A searched text. */
interface SearchedText {
  entry: Entry;
  text: string;
  /** The case that it belongs to; `null` if it belongs to the code as a whole. */
  hit: CaseHit | null;
  /** Set for messages and short messages. */
  template: CaseText | null;
}

/** A text that contains words of the query. */
interface ScoredText extends SearchedText {
  score: number;
  /** The share of the words of the query that it contains. Words that no text contains do not count. */
  share: number;
}

/**
 * Creates a matcher for entries, whose messages must be attached.
 *
 * @param pause lets other tasks run in between, because indexing thousands of texts takes a while
 */
export async function createTextMatcher(
  entries: readonly Entry[],
  pause: () => Promise<void>,
): Promise<TextMatcher> {
  const texts = [...entries.flatMap(labelTexts), ...entries.flatMap(messageTexts)];
  const known = new Set<string>();
  const index = new MiniSearch({
    fields: ['text'],
    // A repeated word counts once.
    tokenize: (text) => [...new Set(splitTerms(text))],
    processTerm: (word) => word,
    searchOptions: {
      // The last word may be unfinished. A word that is in no text may be misspelled, or may be a value of the reader.
      prefix: (word, at, all) => word.length > 1 && (at === all.length - 1 || !known.has(word)),
      fuzzy: (word) => (known.has(word) ? 0 : limitEdits(word)),
      // Of texts with the same words, the shorter one is the better match.
      bm25: { k: 2, b: 0.8, d: 0 },
    },
  });
  for (let start = 0; start < texts.length; start += batchSize) {
    if (start > 0) await pause();
    const batch = texts.slice(start, start + batchSize);
    for (const { text } of batch) for (const word of splitTerms(text)) known.add(word);
    index.addAll(batch.map(({ text }, at) => ({ id: start + at, text })));
  }
  return {
    match(query) {
      const words = [...new Set(splitTerms(query))].slice(0, maxWords);
      if (words.length === 0) return [];
      const results = index.search(words.join(' '));
      const matched = new Set(results.flatMap(({ queryTerms }) => queryTerms));
      const scored = results.flatMap(({ id, score, queryTerms }): ScoredText[] => {
        const text = texts[id as number];
        return text ? [{ ...text, score, share: queryTerms.length / matched.size }] : [];
      });
      return [...matchMessages(scored.slice(0, maxCompared), query), ...matchWords(scored, query)];
    },
  };
}

/** Splits a text into the words that are compared: words of an identifier, and pairs of letters of scripts without spaces. */
function splitTerms(text: string): string[] {
  return splitWords(text).flatMap(splitDenseWords);
}

/** Finds the texts that are the message in the query, or one of several sentences of it. */
function matchMessages(texts: readonly SearchedText[], query: string): CodeMatch[] {
  if (query.length > maxMessageLength) return [];
  const messages = findSentences(query).map(normalizeWithOffsets);
  return texts.flatMap((text) => messages.flatMap((message) => matchMessage(text, message, query)));
}

function matchMessage(
  { entry, template, hit }: SearchedText,
  message: NormalizedText,
  query: string,
): CodeMatch[] {
  const match = template && hit ? matchPattern(template.pattern, message) : null;
  if (match === null || hit === null) return [];
  const isSame = match.isWhole && match.values.length === 0 && template === hit.errorCase.message;
  const kind = isSame ? 'same-message' : match.isWhole ? 'message' : 'message-inside';
  return [
    {
      entry,
      kind,
      rank: -match.letterCount - measureCloseness(match),
      variant: query,
      cases: [hit],
    },
  ];
}

/** Returns one match per entry: its best text, with all matching cases. */
function matchWords(texts: readonly ScoredText[], query: string): CodeMatch[] {
  const matches = new Map<Entry, CodeMatch>();
  for (const { entry, hit, score, share } of texts) {
    if (share < minShare) continue;
    const match = matches.get(entry);
    if (!match) {
      const kind = share >= wholeShare ? 'words' : 'some-words';
      const cases = hit ? [hit] : [];
      matches.set(entry, { entry, kind, rank: -score, variant: query, cases });
    } else if (
      hit &&
      match.cases.length > 0 &&
      match.cases.every(({ errorCase }) => errorCase !== hit.errorCase)
    ) {
      match.cases.push(hit);
    }
  }
  return [...matches.values()];
}

/** Returns the code with its title, and the names of its cases. */
function labelTexts(entry: Entry): SearchedText[] {
  const { label, documentedTitle, cases } = entry;
  const text = documentedTitle === null ? label : `${label} ${documentedTitle}`;
  return [
    { entry, text, hit: null, template: null },
    ...cases.flatMap((errorCase) => {
      const { id, message, title } = errorCase;
      const hit = { errorCase, text: message?.text ?? title?.text ?? null };
      return id === null ? [] : [{ entry, text: id, hit, template: null }];
    }),
  ];
}

/** Returns the messages and short messages of the cases. */
function messageTexts(entry: Entry): SearchedText[] {
  return entry.cases.flatMap((errorCase) =>
    [errorCase.message, errorCase.title].flatMap((template) => {
      if (template === null) return [];
      const { text } = template;
      return [{ entry, text, hit: { errorCase, text }, template }];
    }),
  );
}
