/** Explains a pasted error: its codes, the case of each, the values in the message, and the confidence. */
import { mergeFields } from '../catalog/text/envelope-fields.ts';
import type { Finder } from '../search/finder.ts';
import type { SearchIndex } from '../search/index/decode.ts';
import { fold } from '../search/normalize/spelling.ts';
import { findPrimary, type Explanation } from './explanation.ts';
import type { CatalogIndex } from './match/catalog-index.ts';
import { matchCodes, removeValues } from './match/code-matches.ts';
import { mergeMatches } from './match/merge-matches.ts';
import { matchMessages } from './match/message-matches.ts';
import { findMessages } from './match/message-occurrences.ts';
import { createTemplateIndex } from './match/template-index.ts';
import { createCodeFinder } from './read/codes.ts';
import { parsePaste } from './read/parse-paste.ts';
import { createSignFinder } from './read/signs.ts';
import { removeMarkup, removeEscapes } from './read/terminal-text.ts';
import { suggestCodes } from './suggestions.ts';
import { findForeignCodes, findUnlistedError } from './unlisted.ts';

/** Further errors are only counted. */
const maxMatches = 50;

/** Explains pasted errors. */
export interface Explainer {
  /**
   * Explains a text at once.
   *
   * @param preferredCatalog id of the catalog whose codes come before equally certain ones of other catalogs
   */
  explain(text: string, preferredCatalog?: string): Explanation;
  /**
   * Explains a text in small steps.
   *
   * @param preferredCatalog as in `explain`
   * @yields at intervals, so that a caller can let other tasks run
   */
  steps(text: string, preferredCatalog?: string): Generator<undefined, Explanation>;
  /** Secrets that only some of the APIs have. */
  readonly secrets: SearchIndex['secrets'];
}

/**
 * Creates an explainer for the codes that a finder knows. The messages of the search index must be attached.
 *
 * @param pause lets other tasks run in between, because indexing thousands of messages takes a while
 */
export async function createExplainer(
  finder: Finder,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<Explainer> {
  const { entries, secrets } = finder.index;
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  const envelopes = new Set(entries.map(({ envelope }) => envelope));
  const cases = entries.flatMap((entry) => entry.cases);
  const index: CatalogIndex = {
    finder,
    codes: createCodeFinder(entries),
    templates: await createTemplateIndex(cases, pause),
    envelope: mergeFields([...envelopes]),
    entryAt: (path) => byPath.get(path),
    findSigns: createSignFinder(finder.index.apis),
  };
  return {
    secrets,
    steps: (text, preferredCatalog) => explainSteps(text, index, preferredCatalog),
    explain(text, preferredCatalog) {
      const steps = explainSteps(text, index, preferredCatalog);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
  };
}

function* explainSteps(
  pasted: string,
  index: CatalogIndex,
  preferredCatalog?: string,
): Generator<undefined, Explanation> {
  const text = removeMarkup(pasted);
  const codes = yield* index.codes.find(text);
  yield;
  const templates = yield* index.templates.findCandidates(removeEscapes(text));
  const paste = yield* parsePaste(text, {
    positions: [...codes.map(({ start }) => start), ...templates.map(({ at }) => at)],
    knownKeys: new Set(index.envelope.all.map(fold)),
    entryAt: index.entryAt,
    findSigns: index.findSigns,
  });
  yield;
  const messages = yield* findMessages(paste, templates, index);
  const byCode = yield* matchCodes(paste, removeValues(codes, messages, paste), index);
  const byMessage = matchMessages(messages, byCode, paste, index);
  const all = mergeMatches([...byCode, ...byMessage], preferredCatalog);
  const matches = all.slice(0, maxMatches);
  const primary = findPrimary(matches);
  const foreign = findForeignCodes(paste, index);
  const unlisted = primary === null ? findUnlistedError(paste) : null;
  // An SDK's line without a code contains nothing to guess from.
  const isGuess = primary === null && (foreign.length > 0 || unlisted === null);
  const catalog = unlisted?.api.catalog ?? null;
  return {
    matches,
    primary,
    suggestions: isGuess ? suggestCodes(text, foreign, catalog, index) : [],
    foreign,
    unlisted,
    isPartial: all.length > matches.length,
  };
}
