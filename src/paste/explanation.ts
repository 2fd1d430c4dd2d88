/** The answer to a pasted error. */
import { type FilledPiece, fillPieces, type PlaceholderValue } from '../catalog/text/template.ts';
import type { Entry, EntryCase } from '../search/index/entries.ts';
import type { CaseFit } from './match/cases.ts';

/** One error that was recognised in a paste. */
export interface Match {
  entry: Entry;
  /** The case behind the code; `null` where nothing in the paste tells. */
  errorCase: EntryCase | null;
  /** Cases that the paste fits just as well, of this code or of others. */
  alternatives: readonly Alternative[];
  /** Message template or short message of the case, where one is documented. */
  template: string | null;
  /** The same with the values of the paste in it. */
  message: readonly FilledPiece[];
  /** What the paste has in the places of the template's placeholders, in their order. */
  values: readonly PlaceholderValue[];
  /** HTTP status that the paste says. */
  status: number | null;
  /** From 0 to 1; from 0.9 on it is sure. */
  confidence: number;
  /** Why this code and this case, as sentences. */
  reasons: readonly string[];
  /** What the paste says otherwise than the catalog, as sentences. */
  disagreements: readonly string[];
  /** What was recognised, by places in the paste, in their order and without overlaps. */
  spans: readonly Span[];
  /** How often it stands in the paste. */
  count: number;
}

/** A case that could be meant as well. */
export interface Alternative {
  entry: Entry;
  errorCase: EntryCase;
  /** Its message or short message. */
  text: string | null;
}

/** The case of a fit as one that could be meant as well. */
export function toAlternative({ case: own }: CaseFit): Alternative {
  return {
    entry: own.entry,
    errorCase: own,
    text: own.message?.text ?? own.title?.text ?? null,
  };
}

/** Where the texts of a case stand. */
export function textSpans({ message, title }: CaseFit): Span[] {
  return [message, title].flatMap(({ how, start, end }) =>
    how === 'none' ? [] : [{ start, end, what: 'message' }],
  );
}

/** What is documented of a case: its message, else its short message, also with values in it. */
export function documentedIn(
  own: EntryCase | undefined,
  values: readonly PlaceholderValue[],
): Pick<Match, 'template' | 'message'> {
  const text = own?.message ?? own?.title;
  if (!text) return { template: null, message: [] };
  return { template: text.text, message: fillPieces(text.pattern.exact, values) };
}

/** Spans in their order and without overlaps. */
export function orderSpans(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? -1) && span.end > span.start) kept.push(span);
  }
  return kept;
}

/** A part of a paste that was recognised. */
export interface Span {
  start: number;
  end: number;
  what: 'code' | 'message';
}

export interface Explanation {
  /** The errors in the order in which they stand in the paste. */
  matches: readonly Match[];
  /** The match that says it best; `null` where there is none. */
  primary: Match | null;
  /** Where there is no match: codes that are like what stands there. Guesses, and no answer. */
  suggestions: readonly Entry[];
  /** Codes in the paste that no catalog has. */
  foreign: readonly string[];
  /** Whether more was found than is told. */
  isPartial: boolean;
}

/** From here on a match is sure. */
export const sureConfidence = 0.9;
const likely = 0.7;

/** A confidence in words. */
export function confidenceWord(confidence: number): 'Sure' | 'Likely' | 'Possible' {
  return confidence >= sureConfidence ? 'Sure' : confidence >= likely ? 'Likely' : 'Possible';
}

/** Matches by how sure they are, the surest first. */
export function sortByConfidence(matches: readonly Match[]): Match[] {
  return matches.toSorted((a, b) => b.confidence - a.confidence);
}
