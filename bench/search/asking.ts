/** Asking a search box many questions, inside its page. */
import type { Page } from '@playwright/test';
import type { SearchBox } from './tool.ts';

/** What is asked, and where the first result shall lead. */
export interface Asked {
  query: string;
  /** As `first` of an answer would spell them. */
  right: readonly string[];
}

export interface Answer {
  /** Where the first result leads: the `href` of a link, else the title that it shows; nothing without a result. */
  first: string | null;
  /** Milliseconds from the question until the list changed for the last time; 0 where it stayed as it was. */
  changed: number;
}

/**
 * Puts each question into the open search box, as a paste that replaces the previous one, and waits until the answer
 * stands.
 */
export function ask(page: Page, box: SearchBox, asked: readonly Asked[]): Promise<Answer[]> {
  return page.evaluate(askInPage, { box, asked });
}

/** Runs in the page, so it may use nothing from outside. */
async function askInPage({
  box,
  asked,
}: {
  box: SearchBox;
  asked: readonly Asked[];
}): Promise<Answer[]> {
  /** How often the list is looked at, in milliseconds. */
  const interval = 15;
  /** How long both engines of a box may take. */
  const patience = 30_000;
  const input = document.querySelector<HTMLInputElement>(box.input);
  if (!input) throw new Error(`The page has no ${box.input}.`);

  const target = (item: Element) => {
    if (box.titles)
      return box.titles.map((selector) => item.querySelector(selector)).find(Boolean)?.textContent;
    // Starlight shows frames without a link until it knows what to put there.
    const link = item.matches('a') ? item : item.querySelector('a[href]');
    return link instanceof HTMLAnchorElement ? link.pathname : '';
  };
  const targets = () =>
    [...document.querySelectorAll(box.results)]
      .filter((item) => item.checkVisibility({ checkVisibilityCSS: true }))
      .map(target);

  let isComplete = true;
  const status = box.status === undefined ? null : document.querySelector(box.status);
  const observer = new MutationObserver(() => {
    isComplete = true;
  });
  if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });

  const answers: Answer[] = [];
  for (const { query, right } of asked) {
    const stale = targets();
    let seen = stale.join('\n');
    input.focus();
    input.select();
    const start = performance.now();
    let changed = start;
    // Deprecated, and the only way for a page to have the browser paste, with all the events that come with it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('insertText', false, query);
    // VitePress' field takes 64 characters and, as for its readers, cuts off the rest.
    if (input.value === '' || !query.startsWith(input.value))
      throw new Error(`The field holds ${input.value} for ${query}.`);
    isComplete = box.status === undefined;
    // Looks count, not the clock: where the page itself was held up, nothing could change meanwhile.
    for (let looks = 0; looks * interval <= box.settle || !isComplete; looks++) {
      await new Promise((resolve) => setTimeout(resolve, interval));
      if (performance.now() - start > patience) throw new Error(`No whole answer to ${query}.`);
      const list = targets();
      if (list.join('\n') !== seen) {
        seen = list.join('\n');
        changed = performance.now();
        looks = 0;
      }
      // What led to the right page before the question was asked answers nothing.
      const [first] = list;
      const isRight = first !== undefined && right.includes(first) && first !== stale[0];
      if (isRight && box.status === undefined) break;
    }
    answers.push({ first: targets()[0] ?? null, changed: changed - start });
  }
  observer.disconnect();
  return answers;
}
