import type { CodeIndex, MessageIndex } from '../../search/index/columns.ts';
import { createFinder, type Finder } from '../../search/finder.ts';

/** The finder of this site, and when it knows messages as well as codes. */
export interface LoadedFinder {
  finder: Finder;
  /** Settles when words and messages can be found; never rejects. */
  hasTexts: Promise<void>;
  /** The index of messages; rejects where it cannot be loaded. */
  messages: Promise<MessageIndex>;
}

let loading: Promise<LoadedFinder> | undefined;

/**
 * Loads the index of codes, and behind it that of messages. Asked again, it gives the same one; after a failure it tries
 * again.
 *
 * @param base path of the site, without a slash at its end
 * @throws where the index of codes cannot be loaded
 */
export function loadFinder(base: string): Promise<LoadedFinder> {
  loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Lets the browser paint and answer keys, without the delay that timers have. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

async function load(base: string): Promise<LoadedFinder> {
  const messages = fetchJson<MessageIndex>(`${base}/search/messages.json`);
  const finder = createFinder(await fetchJson<CodeIndex>(`${base}/search/codes.json`));
  const hasTexts = messages
    .then((index) => finder.addMessages(index, nextTask))
    // Codes are found without them.
    .catch(() => undefined);
  return { finder, hasTexts, messages };
}

async function fetchJson<Shape>(url: string): Promise<Shape> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return (await response.json()) as Shape;
}
