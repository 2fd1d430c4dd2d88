/** Times from pressed keys to painted results, taken inside the page. */
import type { Page } from '@playwright/test';
import type { SearchBox } from './tool.ts';

/** One key, in milliseconds; nothing where no result came. */
export interface Stroke {
  /** Until the first painted result of an answer. */
  first: number | null;
  /** Until the answer of a second engine is painted, too. */
  complete: number | null;
}

/** The page with the strokes of the text that is being typed. */
type Watched = Window & { strokes?: (Stroke & { at: number })[] };

/** Pause from key to key of a fast typist, in milliseconds. */
const pace = 120;

/** Starts to watch a page; its search box need not be open. */
export function watch(page: Page, box: SearchBox): Promise<void> {
  const { results, status = null, titles } = box;
  return page.evaluate(watchInPage, { results, status, areLinks: titles === undefined });
}

/** How long an answer is waited for, in milliseconds. */
const patience = 10_000;

/** Types a text at the pace of a fast typist, waits until the answer stands, and tells the times of each key. */
export async function type(page: Page, box: SearchBox, text: string): Promise<Stroke[]> {
  await page.evaluate(() => {
    (window as Watched).strokes = [];
  });
  let next = performance.now();
  for (const key of text) {
    await page.waitForTimeout(Math.max(0, next - performance.now()));
    next = performance.now() + pace;
    await page.keyboard.press(key);
  }
  await page
    .waitForFunction(
      (answersTwice) => {
        const last = (window as Watched).strokes?.at(-1);
        return (answersTwice ? last?.complete : last?.first) != null;
      },
      box.status !== undefined,
      { timeout: patience },
    )
    // That nothing was found is told by the strokes.
    .catch(() => null);
  await page.waitForTimeout(box.settle);
  return page.evaluate(() =>
    ((window as Watched).strokes ?? []).map(({ first, complete }) => ({ first, complete })),
  );
}

/**
 * Runs in the page, so it may use nothing from outside.
 *
 * An answer is a change of the document that touches a result and after which a result can be seen. It answers every
 * key before it that has no answer yet.
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
  const watched: Watched = window;
  window.addEventListener(
    'keydown',
    ({ key, ctrlKey, timeStamp }) => {
      if (key.length === 1 && !ctrlKey)
        watched.strokes?.push({ at: timeStamp, first: null, complete: null });
    },
    { capture: true },
  );

  const concerns = (selector: string) => (node: Node) =>
    node instanceof Element && (node.matches(selector) || node.querySelector(selector) !== null);
  const touches = ({ target, addedNodes, removedNodes }: MutationRecord, selector: string) => {
    const around = target instanceof Element ? target : target.parentElement;
    return (
      around?.closest(selector) != null || [...addedNodes, ...removedNodes].some(concerns(selector))
    );
  };
  const isShown = (selector: string) => {
    const item = document.querySelector(selector);
    // Starlight shows frames without a link until it knows what to put there.
    const link = !areLinks || item?.matches('a') ? item : item?.querySelector('a[href]');
    return link?.checkVisibility({ checkVisibilityCSS: true }) === true;
  };

  /** Calls back when the frame that shows the change has been painted. */
  const painted = (done: (now: number) => void) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    });
  };
  const answer = (kind: 'first' | 'complete') => {
    const waiting = watched.strokes?.filter((stroke) => stroke[kind] === null) ?? [];
    painted((now) => {
      for (const stroke of waiting) stroke[kind] ??= now - stroke.at;
    });
  };
  new MutationObserver((records) => {
    const changes = (selector: string) => records.some((record) => touches(record, selector));
    if (changes(results) && isShown(results)) answer('first');
    if (status !== null && changes(status)) answer('complete');
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href'],
  });
}
