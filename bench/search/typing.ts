/** Measures the times from key presses to painted results, inside the page. */
import type { Page } from '@playwright/test';
import type { SearchBox } from './tool.ts';

/** The times of a key press, in milliseconds. `null` if there was no result. */
export interface KeyTimes {
  /** Until the first result is painted. */
  first: number | null;
  /** Until the results of the second search are also painted. */
  complete: number | null;
}

/** A page with the key presses of the current text. */
type WatchedWindow = Window & { keyPresses?: (KeyTimes & { start: number })[] };

/** Milliseconds between two key presses of a fast typist. */
const keyInterval = 120;

/** Starts to measure key presses in a page. Its search box can be closed. */
export function watchPage(page: Page, box: SearchBox): Promise<void> {
  const { results, status = null, titles } = box;
  return page.evaluate(watchInPage, { results, status, areLinks: titles === undefined });
}

/** The longest time to wait for an answer, in milliseconds. */
const timeLimit = 10_000;

/** Types a text like a fast typist, waits until the results no longer change, and returns the times of each key press. */
export async function typeText(page: Page, box: SearchBox, text: string): Promise<KeyTimes[]> {
  await page.evaluate(() => {
    (window as WatchedWindow).keyPresses = [];
  });
  let next = performance.now();
  for (const key of text) {
    await page.waitForTimeout(Math.max(0, next - performance.now()));
    next = performance.now() + keyInterval;
    await page.keyboard.press(key);
  }
  await page
    .waitForFunction(
      (hasSecondSearch) => {
        const last = (window as WatchedWindow).keyPresses?.at(-1);
        return (hasSecondSearch ? last?.complete : last?.first) != null;
      },
      box.status !== undefined,
      { timeout: timeLimit },
    )
    // The times show that there was no result.
    .catch(() => null);
  await page.waitForTimeout(box.settle);
  return page.evaluate(() =>
    ((window as WatchedWindow).keyPresses ?? []).map(({ first, complete }) => ({
      first,
      complete,
    })),
  );
}

/**
 * Runs in the page, so it cannot use anything from outside.
 *
 * An answer is a change of the document that affects a result and after which a result is visible. It counts for every
 * earlier key press without an answer.
 */
function watchInPage({
  results,
  status,
  areLinks,
}: {
  results: string;
  status: string | null;
  areLinks: boolean;
}): void {
  const watchedWindow: WatchedWindow = window;
  window.addEventListener(
    'keydown',
    ({ key, ctrlKey, timeStamp }) => {
      if (key.length === 1 && !ctrlKey)
        watchedWindow.keyPresses?.push({ start: timeStamp, first: null, complete: null });
    },
    { capture: true },
  );

  const createMatcher = (selector: string) => (node: Node) =>
    node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null);
  const affects = ({ target, addedNodes, removedNodes }: MutationRecord, selector: string) => {
    const element = target instanceof Element ? target : target.parentElement;
    return (
      element?.closest(selector) != null ||
      [...addedNodes, ...removedNodes].some(createMatcher(selector))
    );
  };
  const isVisible = (selector: string) => {
    const item = document.querySelector(selector);
    // Starlight shows empty results without links until it has loaded them.
    const link = !areLinks || item?.matches('a') ? item : item?.querySelector('a[href]');
    return link?.checkVisibility({ checkVisibilityCSS: true }) === true;
  };

  /** Calls a function after the frame with the change is painted. */
  const afterPaint = (callback: (now: number) => void) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => callback(performance.now());
      port2.postMessage(null);
    });
  };
  const recordAnswer = (kind: 'first' | 'complete') => {
    const unanswered = watchedWindow.keyPresses?.filter((press) => press[kind] === null) ?? [];
    afterPaint((now) => {
      for (const press of unanswered) press[kind] ??= now - press.start;
    });
  };
  new MutationObserver((records) => {
    const hasChange = (selector: string) => records.some((record) => affects(record, selector));
    if (hasChange(results) && isVisible(results)) recordAnswer('first');
    if (status !== null && hasChange(status)) recordAnswer('complete');
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href'],
  });
}
