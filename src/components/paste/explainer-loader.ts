/** Loads the explainer of pasted errors. */
import { createExplainer, type Explainer } from '../../paste/explain.ts';
import type { Explanation } from '../../paste/explanation.ts';
import { memoizeUntilFailure } from '../common/memoize-until-failure.ts';
import { loadFinder, waitForNextTask } from '../search/finder-loader.ts';

/** The longest time for which the page may be blocked, in milliseconds. */
const maxTaskTime = 12;

let loadOnce: (() => Promise<Explainer>) | undefined;

/**
 * Loads the explainer. Returns the same one every time; after a failure, tries again.
 *
 * @param base the base path of the site, without a slash at its end
 * @throws Error if the search index cannot be loaded
 */
export function loadExplainer(base: string): Promise<Explainer> {
  loadOnce ??= memoizeUntilFailure(() => load(base));
  return loadOnce();
}

/** Explains a text without blocking the page; `null` if the explanation is no longer needed. */
export async function explainInSteps(
  explainer: Explainer,
  text: string,
  isWanted: () => boolean,
): Promise<Explanation | null> {
  const steps = explainer.steps(text);
  for (let start = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < maxTaskTime) continue;
    await waitForNextTask();
    if (!isWanted()) return null;
    start = performance.now();
  }
}

async function load(base: string): Promise<Explainer> {
  const { finder, loadMessages } = await loadFinder(base);
  await loadMessages();
  return createExplainer(finder, waitForNextTask);
}
