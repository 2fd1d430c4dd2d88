/** Runs many queries in a search box, inside its page. */
import type { Page } from '@playwright/test';
import type { SearchBox } from './tool.ts';

/** A query and its right first results. */
export interface Query {
  query: string;
  /** The right values of {@link Answer.first}. */
  right: readonly string[];
}

export interface Answer {
  /** The path that the first result links to, or its title if it is not a link. `null` if there is no result. */
  first: string | null;
  /** Milliseconds from the query until the last change of the results. 0 if the results did not change. */
  duration: number;
}

/**
 * Pastes each query into the open search box in place of the previous query, and waits until the results no longer
 * change.
 */
export function runQueries(
  page: Page,
  box: SearchBox,
  queries: readonly Query[],
): Promise<Answer[]> {
  return page.evaluate(runInPage, { box, queries });
}

/** Runs in the page, so it cannot use anything from outside. */
async function runInPage({
  box,
  queries,
}: {
  box: SearchBox;
  queries: readonly Query[];
}): Promise<Answer[]> {
  /** Milliseconds from one check of the results to the next. */
  const interval = 15;
  /** The longest time to wait for an answer, in milliseconds. */
  const timeLimit = 30_000;
  const input = document.querySelector<HTMLInputElement>(box.input);
  if (!input) throw new Error(`The page has no ${box.input}.`);

  const getTarget = (item: Element) => {
    if (box.titles)
      return box.titles.map((selector) => item.querySelector(selector)).find(Boolean)?.textContent;
    // Starlight shows empty results without links until it has loaded them.
    const link = item.matches('a') ? item : item.querySelector('a[href]');
    return link instanceof HTMLAnchorElement ? link.pathname : '';
  };
  const listTargets = () =>
    [...document.querySelectorAll(box.results)]
      .filter((item) => item.checkVisibility({ checkVisibilityCSS: true }))
      .map(getTarget);

  let isComplete = true;
  const status = box.status === undefined ? null : document.querySelector(box.status);
  const observer = new MutationObserver(() => {
    isComplete = true;
  });
  if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });

  const answers: Answer[] = [];
  for (const { query, right } of queries) {
    const previous = listTargets();
    let current = previous.join('\n');
    input.focus();
    input.select();
    const start = performance.now();
    let changed = start;
    // This deprecated method is the only way to insert text from a script with all the events of a paste.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('insertText', false, query);
    // VitePress' field accepts 64 characters and cuts off the rest, also for its readers.
    if (input.value === '' || !query.startsWith(input.value))
      throw new Error(`The field contains ${input.value} after pasting ${query}.`);
    isComplete = box.status === undefined;
    // Count checks instead of time: while the page is blocked, the results cannot change.
    for (let checks = 0; checks * interval <= box.settle || !isComplete; checks++) {
      await new Promise((resolve) => setTimeout(resolve, interval));
      if (performance.now() - start > timeLimit)
        throw new Error(`The search for ${query} did not finish.`);
      const targets = listTargets();
      if (targets.join('\n') !== current) {
        current = targets.join('\n');
        changed = performance.now();
        checks = 0;
      }
      // A right result of the previous query does not answer this one.
      const [first] = targets;
      const isRight = first !== undefined && right.includes(first) && first !== previous[0];
      if (isRight && box.status === undefined) break;
    }
    answers.push({ first: listTargets()[0] ?? null, duration: changed - start });
  }
  observer.disconnect();
  return answers;
}
