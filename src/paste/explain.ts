/** Explains a pasted error: which codes stand in it, which case of each it is, with which values, and how sure that is. */
import { sortByConfidence, type Explanation } from './explanation.ts';
import type { Finder } from '../search/finder.ts';
import type { SearchIndex } from '../search/index/decode.ts';
import { findForeignCodes, suggestCodes } from './match/suggestions.ts';
import { mergeMatches } from './match/merge-matches.ts';
import type { CatalogIndex } from './match/catalog-index.ts';
import { findMessages } from './match/message-candidates.ts';
import { matchMessages } from './match/message-matches.ts';
import { findDocsUrls } from './read/docs-urls.ts';
import { createCodeFinder } from './read/codes.ts';
import { findStatuses } from './read/statuses.ts';
import { matchCodes, removeValues } from './match/code-matches.ts';
import { selectParts } from './read/parts.ts';
import { readFields } from './read/read-fields.ts';
import { createTemplateIndex } from './match/template-index.ts';
import { removeUrlEscapes, removeMarkup } from './read/terminal-text.ts';

export interface Explainer {
  /** Explains a text at once. */
  explain(text: string): Explanation;
  /** The same in small steps, between which a caller can let others work. */
  steps(text: string): Generator<undefined, Explanation>;
  /** Secrets that only some of the APIs have. */
  readonly secrets: SearchIndex['secrets'];
}

/** More different errors than this are counted and not told. */
const mostMatches = 50;

/**
 * @param finder over an index whose messages are attached
 * @param pause lets others work in between, as building takes a while for thousands of messages
 */
export async function createExplainer(
  finder: Finder,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<Explainer> {
  const { entries, secrets } = finder.index;
  const cases = entries.flatMap((entry) => entry.cases);
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  const known: CatalogIndex = {
    entryAt: (path) => byPath.get(path),
    templates: await createTemplateIndex(cases, pause),
    codes: createCodeFinder(entries),
    finder,
  };
  return {
    secrets,
    steps: (text) => explainSteps(text, known),
    explain(text) {
      const steps = explainSteps(text, known);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
  };
}

function* explainSteps(paste: string, known: CatalogIndex): Generator<undefined, Explanation> {
  const text = removeMarkup(paste);
  const found = yield* known.codes.find(text);
  yield;
  const spotted = yield* known.templates.findCandidates(removeUrlEscapes(text));
  const places = [...found.map(({ start }) => start), ...spotted.map(({ at }) => at)];
  const parts = selectParts(text, places);
  const fields = yield* readFields(text, parts);
  yield;
  const statuses = findStatuses(text);
  const addresses = findDocsUrls(text, known.entryAt);
  const pasted = { ...fields, statuses, addresses, readTo: parts.at(-1)?.[1] ?? 0 };
  yield;
  const messages = yield* findMessages(pasted, spotted, known);
  const byCode = yield* matchCodes(pasted, removeValues(found, messages, pasted), known);
  const byMessage = matchMessages(messages, byCode, pasted, known);
  const all = mergeMatches([...byCode, ...byMessage]);
  const matches = all.slice(0, mostMatches);
  const foreign = findForeignCodes(pasted, known);
  const [primary = null] = sortByConfidence(matches);
  return {
    matches,
    primary,
    suggestions: primary === null ? suggestCodes(text, foreign, known) : [],
    foreign: foreign.slice(0, 3),
    isPartial: all.length > matches.length,
  };
}
