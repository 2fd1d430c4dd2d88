import { createFinder, type Finder } from '../../search/finder.ts';
import type { CodesDocument, MessagesDocument } from '../../search/index/columns.ts';
import { attachMessages, decodeCodes } from '../../search/index/decode.ts';

/** The search index of this site, loaded once for everything on a page that uses it. */
export interface LoadedFinder {
  finder: Finder;
  /** Resolves when the messages are attached to the index; rejects if they cannot be loaded. */
  messages: Promise<void>;
  /**
   * Makes searches include words and messages, which a pasted error does not need. Does it only once. Resolves when it
   * is done or has failed; never rejects.
   */
  indexTexts: () => Promise<void>;
}

let loading: Promise<LoadedFinder> | undefined;

/**
 * Loads the codes of the search index, and then its messages. Returns the same index every time; after a failure, tries
 * again.
 *
 * @param base the base path of the site, without a slash at its end
 * @throws Error if the codes cannot be loaded
 */
export function loadFinder(base: string): Promise<LoadedFinder> {
  loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Lets the browser paint and react to keys, without the delay of a timer. */
export function waitForNextTask(): Promise<void> {
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
  const document = fetchJson<MessagesDocument>(`${base}/search/messages.json`);
  const index = decodeCodes(await fetchJson<CodesDocument>(`${base}/search/codes.json`));
  const finder = createFinder(index);
  const messages = document.then((loaded) => attachMessages(index, loaded));
  let indexing: Promise<void> | undefined;
  const indexTexts = () =>
    (indexing ??= messages
      .then(() => finder.indexTexts(waitForNextTask))
      // The search finds codes without them.
      .catch(() => undefined));
  return { finder, messages, indexTexts };
}

async function fetchJson<Shape>(url: string): Promise<Shape> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP status ${response.status}`);
  return (await response.json()) as Shape;
}
