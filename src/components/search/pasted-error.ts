import { element } from '../common/elements.ts';
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
  /** Whether an explanation is shown or on its way. */
  readonly isShown: boolean;
  /** Explains a text. */
  explain(text: string): Promise<void>;
  /** Opens the page of the best match, as soon as there is one. */
  open(): void;
  /** Makes room for search results. */
  hide(): void;
}

/**
 * Creates the explanation of pasted errors in a search form. What it needs is loaded with the first paste.
 *
 * @param base path of the site, without a slash at its end
 */
export function createPastedError(
  { status, help, filters }: PastedErrorElements,
  base: string,
): PastedError {
  let session: PasteSession | undefined;
  /** Counts texts and searches, so that a late explanation is dropped. */
  let latest = 0;
  let isShown = false;

  const show = (isVisible: boolean) => {
    isShown = isVisible;
    // Filters narrow a search, not a paste.
    filters.hidden = isVisible;
  };
  return {
    get isShown() {
      return isShown;
    },
    async explain(text) {
      const number = ++latest;
      show(true);
      const answer = element('div', 'explained');
      help.replaceChildren(answer);
      const module = await import('../paste/paste-session.ts').catch(() => null);
      if (number !== latest) return;
      if (module === null) {
        status.textContent = ui.t('errbook.search.live.unavailable');
        return;
      }
      session = module.startPasteSession(base, { status, answer, cut: null });
      await session.explain(text);
    },
    open() {
      void session?.openPrimary();
    },
    hide() {
      latest++;
      if (isShown) void session?.explain('');
      show(false);
    },
  };
}
