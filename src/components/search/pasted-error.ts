import { createRetries } from '../common/connection.ts';
import { createElement, setText } from '../common/elements.ts';
import type { OpenTarget } from '../common/open-link.ts';
import { limitTime } from '../common/time-limit.ts';
import type { DroppedFiles } from '../paste/dropped-files.ts';
import type { PasteSession } from '../paste/paste-session.ts';
import { ui } from './texts.ts';

/** The parts of a search form that show the explanation of a pasted error. */
export interface PastedErrorElements {
  /** A live region. */
  status: HTMLElement;
  help: HTMLElement;
  filters: HTMLElement;
}

/** The explanation of a pasted error, in place of search results. */
export interface PastedError {
  /** Whether an explanation is shown or being created. */
  readonly isShown: boolean;
  /** Explains a text. */
  explain(text: string): Promise<void>;
  /** Reads a dropped file. Returns `null` after saying why it has no text. */
  readFiles(dropped: DroppedFiles): Promise<string | null>;
  /** Opens the page of the best match, as soon as there is one. */
  open(target: OpenTarget): void;
  /** Hides the explanation to make room for search results. */
  hide(): void;
}

/**
 * Creates the explanation of pasted errors in a search form. Its code and data are loaded with the first paste.
 *
 * @param base the base path of the site, without a slash at its end
 * @param currentCatalog id of the catalog that the page belongs to
 */
export function createPastedError(
  { status, help, filters }: PastedErrorElements,
  base: string,
  currentCatalog?: string,
): PastedError {
  /** The parts of the answer, which are shown in the help. */
  const answer = createElement('div', 'explained');
  const note = createElement('p', 'cut');
  note.ariaLive = 'polite';
  let loading: Promise<PasteSession> | undefined;
  let session: PasteSession | null = null;
  /** Counts texts and searches, so that a late explanation is dropped. */
  let latest = 0;
  let isShown = false;
  /** The text that could not be explained, because a part of the site could not be loaded. */
  let failedText: string | null = null;

  const show = (isVisible: boolean) => {
    isShown = isVisible;
    // Filters apply to searches, not to pasted errors.
    filters.hidden = isVisible;
  };
  const load = () =>
    (loading ??= limitTime(import('../paste/paste-session.ts')).then(
      ({ startPasteSession }) =>
        (session = startPasteSession(base, { status, answer, note }, currentCatalog)),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
  /** Starts a new answer in place of the previous one. */
  const begin = (): number => {
    failedText = null;
    show(true);
    help.replaceChildren(note, answer);
    return ++latest;
  };
  const showUnavailable = () => setText(status, ui.t('errbook.search.live.pasteUnavailable'));
  const explain = async (text: string) => {
    const number = begin();
    try {
      await (await load()).explain(text);
      if (number === latest) retries.stop();
    } catch {
      if (number !== latest) return;
      failedText = text;
      showUnavailable();
      retries.schedule();
    }
  };
  const retries = createRetries(() => {
    if (isShown && failedText !== null) void explain(failedText);
  });

  return {
    get isShown() {
      return isShown;
    },
    explain,
    async readFiles(dropped) {
      const number = begin();
      try {
        const text = await (await load()).readFiles(dropped);
        return number === latest ? text : null;
      } catch {
        if (number === latest) showUnavailable();
        return null;
      }
    },
    open(target) {
      loading?.then(
        (loaded) => loaded.openPrimary(target),
        () => undefined,
      );
    },
    hide() {
      latest++;
      // Clear it at once, because the search writes into the same live region.
      if (isShown) void session?.explain('');
      show(false);
    },
  };
}
