import { createFinder, type Finder } from '../../search/finder.ts';
import type { CodesDocument, MessagesDocument } from '../../search/index/columns.ts';
import { attachMessages, decodeCodes } from '../../search/index/decode.ts';
import { fetchText } from '../common/fetch-text.ts';
import { memoizeUntilFailure } from '../common/memoize-until-failure.ts';
import { waitForNextTask } from '../common/next-task.ts';

/** The search index of this site, loaded once for everything on a page that uses it. */
export interface LoadedFinder {
  finder: Finder;
  /**
   * Attaches the messages to the index once; after a failure, tries again.
   *
   * @throws Error if the messages cannot be loaded
   */
  loadMessages: () => Promise<void>;
  /**
   * Makes searches include words and messages, which a pasted error does not need. Does it only once; after a failure,
   * tries again.
   *
   * @throws Error if the messages cannot be loaded
   */
  indexTexts: () => Promise<void>;
}

let loadOnce: (() => Promise<LoadedFinder>) | undefined;

/**
 * Loads the codes of the search index, and then its messages. Returns the same index every time; after a failure, tries
 * again.
 *
 * @param base the base path of the site, without a slash at its end
 * @throws Error if the codes cannot be loaded
 */
export function loadFinder(base: string): Promise<LoadedFinder> {
  loadOnce ??= memoizeUntilFailure(() => load(base));
  return loadOnce();
}

async function load(base: string): Promise<LoadedFinder> {
  const fetchMessages = () => fetchJson<MessagesDocument>(`${base}/search/messages.json`);
  // Both documents are requested at once. A failure is reported when the messages are needed.
  let requested: Promise<MessagesDocument> | null = fetchMessages();
  requested.catch(() => undefined);
  const index = decodeCodes(await fetchJson<CodesDocument>(`${base}/search/codes.json`));
  if (index.entries.length === 0) throw new Error('The search index has no codes.');
  const finder = createFinder(index);
  const loadMessages = memoizeUntilFailure(async () => {
    const request = requested ?? fetchMessages();
    requested = null;
    const document = await request;
    try {
      attachMessages(index, document);
    } catch (error) {
      // The codes may be from an earlier build than the messages.
      loadOnce = undefined;
      throw error;
    }
  });
  loadMessages().catch(() => undefined);
  const indexTexts = memoizeUntilFailure(async () => {
    await loadMessages();
    await finder.indexTexts(waitForNextTask);
  });
  return { finder, loadMessages, indexTexts };
}

async function fetchJson<Shape>(url: string): Promise<Shape> {
  return JSON.parse(await fetchText(url)) as Shape;
}
