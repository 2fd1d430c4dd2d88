import { onReconnect } from '../common/connection.ts';
import { createElement } from '../common/elements.ts';
import type { OpenTarget } from '../common/open-link.ts';
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
  /** Opens the page of the best match, as soon as there is one. */
  open(target: OpenTarget): void;
  /** Hides the explanation to make room for search results. */
  hide(): void;
}

/**
 * Creates the explanation of pasted errors in a search form. Its code and data are loaded with the first paste.
 *
 * @param base the base path of the site, without a slash at its end
 */
export function createPastedError(
  { status, help, filters }: PastedErrorElements,
  base: string,
): PastedError {
  /** `null` if it cannot be loaded. */
  let loading: Promise<PasteSession | null> | undefined;
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
  const explain = async (text: string) => {
    const number = ++latest;
    failedText = null;
    show(true);
    const answer = createElement('div', 'explained');
    help.replaceChildren(answer);
    loading = import('../paste/paste-session.ts').then(
      ({ startPasteSession }) => startPasteSession(base, { status, answer, cut: null }),
      () => null,
    );
    session = await loading;
    if (number !== latest) return;
    const isExplained = await session?.explain(text).then(
      () => true,
      () => false,
    );
    if (isExplained || number !== latest) return;
    failedText = text;
    status.textContent = ui.t('errbook.search.live.pasteUnavailable');
  };
  onReconnect(() => {
    if (isShown && failedText !== null) void explain(failedText);
  });

  return {
    get isShown() {
      return isShown;
    },
    explain,
    open(target) {
      void loading?.then((loaded) => loaded?.openPrimary(target));
    },
    hide() {
      latest++;
      // Clear it at once, because the search writes into the same live region.
      if (isShown) void session?.explain('');
      show(false);
    },
  };
}
