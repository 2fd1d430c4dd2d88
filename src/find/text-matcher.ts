/** Finds codes by words: of the code, its title, its cases' names and messages; whole messages find the case they tell. */
import type { MessageIndex } from './code-index.ts';
import type { Entry, HitCase } from './entries.ts';
import { matchTemplate, sentences } from './message-pattern.ts';
import { words } from './spelling.ts';
import { wordIndex } from './word-index.ts';

export interface TextMatch {
  entry: Entry;
  how: 'message' | 'words' | 'some words';
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
  placeholders: MessageIndex['catalogs'][number]['placeholders'] | null;
}

/** How many texts are compared word for word. */
const mostCompared = 60;
/** Less of a query than this, by weight, is no answer. */
const leastCoverage = 0.4;
/** Longer texts are no messages; comparing them would take long. */
const longestMessage = 2000;

/** @param pause lets others work in between, as building takes a while for thousands of texts */
export async function textMatcher(
  entries: readonly Entry[],
  messages: MessageIndex,
  pause: () => Promise<void>,
): Promise<TextMatcher> {
  const columns = caseTexts(messages);
  const texts = [...labelTexts(entries, columns), ...messageTexts(entries, columns)];
  const index = await wordIndex(
    texts.map(({ text }) => text),
    pause,
  );
  return {
    match(query) {
      const typed = words(query);
      if (typed.length === 0) return [];
      const scored = [...index.match(typed)]
        .flatMap(([at, { coverage, score }]) => {
          const found = texts[at];
          return found ? [{ found, coverage, score }] : [];
        })
        .sort((a, b) => b.score - a.score);
      const told = query.length > longestMessage ? [] : sentences(query);
      return [
        ...scored.slice(0, mostCompared).flatMap(({ found }) => asMessage(found, told, query)),
        ...byWords(scored, query),
      ];
    },
  };
}

function asMessage(
  { entry, text, one, placeholders }: Found,
  told: string[],
  query: string,
): TextMatch[] {
  if (placeholders === null || one === null) return [];
  return told.flatMap((sentence): TextMatch[] => {
    const match = matchTemplate(text, sentence, placeholders);
    if (match === null) return [];
    const rank = (match.isWhole ? 0 : 1) - match.length / 1e6;
    return [{ entry, how: 'message', rank, reading: query, cases: [one] }];
  });
}

/** One match for each entry, by its best text, with all of its cases that answer. */
function byWords(
  scored: readonly { found: Found; coverage: number; score: number }[],
  query: string,
): TextMatch[] {
  const matches = new Map<Entry, TextMatch>();
  for (const { found, coverage, score } of scored) {
    if (coverage < leastCoverage) continue;
    const { entry, one } = found;
    const match = matches.get(entry);
    if (!match) {
      const how = coverage > 0.75 ? 'words' : 'some words';
      matches.set(entry, { entry, how, rank: -score, reading: query, cases: one ? [one] : [] });
    } else if (one && match.cases.length > 0 && match.cases.every(({ id }) => id !== one.id)) {
      match.cases.push(one);
    }
  }
  return [...matches.values()];
}

function labelTexts(entries: readonly Entry[], columns: readonly CaseTexts[]): Found[] {
  let at = 0;
  return entries.flatMap((entry) => {
    const whole = entry.ownTitle === null ? entry.label : `${entry.label} ${entry.ownTitle}`;
    const first = at;
    at += entry.cases.length;
    return [
      { entry, text: whole, one: null, placeholders: null },
      ...entry.cases.flatMap(({ id, status }, place) => {
        if (id === null) return [];
        const text = columns[first + place]?.texts.find((one) => one !== null) ?? null;
        return [{ entry, text: id, one: { id, status, text }, placeholders: null }];
      }),
    ];
  });
}

function messageTexts(entries: readonly Entry[], columns: readonly CaseTexts[]): Found[] {
  const cases = entries.flatMap((entry) => entry.cases.map((one) => ({ entry, ...one })));
  return cases.flatMap(({ entry, id, status }, at) => {
    const { texts, placeholders } = columns[at] ?? { texts: [], placeholders: null };
    return texts.flatMap((text) =>
      text === null ? [] : [{ entry, text, one: { id, status, text }, placeholders }],
    );
  });
}

/** The texts of one case: its message, and its short message. */
interface CaseTexts {
  texts: (string | null)[];
  placeholders: Found['placeholders'];
}

/** The texts of all cases, in the order of the entries. */
function caseTexts({ catalogs }: MessageIndex): CaseTexts[] {
  return catalogs.flatMap(({ placeholders, messages, titles }) =>
    messages.map((message, at) => ({ texts: [message, titles[at] ?? null], placeholders })),
  );
}
