/** Reads pasted texts in small steps, so that the thread on which it runs can do other things in between. */
import { createExplainer, type Explainer } from '../../paste/explain.ts';
import type { Explanation } from '../../paste/explanation.ts';
import type { CatalogSecrets } from '../../secrets/secret.ts';
import { memoizeUntilFailure } from '../common/memoize-until-failure.ts';
import { waitForNextTask } from '../common/next-task.ts';
import { loadFinder } from '../search/finder-loader.ts';

/** The longest time between two pauses, in milliseconds. */
const maxTaskTime = 12;

/** A paste that was read. */
export interface ReadPaste {
  explanation: Explanation;
  /** Secrets that only the APIs of the catalogs have. */
  secrets: CatalogSecrets;
}

/** Reads pasted texts. */
export interface PasteReader {
  /**
   * Loads the search index. After a failure, the next call tries again.
   *
   * @throws Error if it cannot be loaded
   */
  load(): Promise<void>;
  /**
   * Explains a text. Returns `null` if another text follows before the end.
   *
   * @param preferredCatalog id of the catalog whose codes come before equally certain ones of other catalogs
   * @throws Error if the search index cannot be loaded
   */
  explain(text: string, preferredCatalog?: string): Promise<ReadPaste | null>;
}

/**
 * Creates a reader.
 *
 * @param base the base path of the site, without a slash at its end
 */
export function createPasteReader(base: string): PasteReader {
  const load = memoizeUntilFailure(() => loadExplainer(base));
  /** Counts the texts, so that the reading of an earlier one is given up. */
  let latest = 0;
  return {
    async load() {
      await load();
    },
    async explain(text, preferredCatalog) {
      const number = ++latest;
      const explainer = await load();
      const steps = explainer.steps(text, preferredCatalog);
      const explanation = await finish(steps, () => number === latest);
      return explanation && { explanation, secrets: explainer.secrets };
    },
  };
}

/** Takes all steps, with pauses in between. Returns `null` if the result is no longer wanted. */
async function finish<Result>(
  steps: Generator<undefined, Result>,
  isWanted: () => boolean,
): Promise<Result | null> {
  for (let start = performance.now(); isWanted();) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < maxTaskTime) continue;
    await waitForNextTask();
    start = performance.now();
  }
  return null;
}

async function loadExplainer(base: string): Promise<Explainer> {
  const { finder, loadMessages } = await loadFinder(base);
  await loadMessages();
  return createExplainer(finder, waitForNextTask);
}
