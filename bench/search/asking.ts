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
 * Puts each question into the open search box, as a paste in the place of the former one, and waits until the answer
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

  const answers: Answer[] = [];
  for (const { query, right } of asked) {
    const stale = targets();
    let seen = stale.join('\n');
    const start = performance.now();
    let changed = start;
    input.focus();
    input.select();
    // Deprecated, and the only way for a page to have the browser paste, with all the events that come with it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('insertText', false, query);
    // VitePress' field takes 64 characters and, as for its readers, cuts off the rest.
    if (input.value === '' || !query.startsWith(input.value))
      throw new Error(`The field holds ${input.value} for ${query}.`);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, interval));
      const list = targets();
      const now = performance.now();
      if (list.join('\n') !== seen) {
        seen = list.join('\n');
        changed = now;
      }
      // What led to the right page before the question was asked answers nothing.
      const [first] = list;
      const isAnswered =
        !box.answersTwice && first !== undefined && right.includes(first) && first !== stale[0];
      if (isAnswered || now - changed > box.settle) {
        answers.push({ first: first ?? null, changed: changed - start });
        break;
      }
    }
  }
  return answers;
}
