/** Explains pasted texts, one after another, in the same place. Loaded when a reader is about to paste something. */
import { addStyle, setText } from '../common/elements.ts';
import { openLink, type OpenTarget } from '../common/open-link.ts';
import {
  clearExplanation,
  showExplanation,
  showReading,
  type AnswerPlaces,
} from './explanation-view.ts';
import styles from './explanation.css?url';
import type { DroppedFiles } from './dropped-files.ts';
import { readFileText } from './file-text.ts';
import { loadPageReader, loadWorkerReader } from './reader-loader.ts';
import { loadHiding } from './sharing.ts';
import { ui } from './texts.ts';

/** How long a text is read before the page says so, in milliseconds. */
const quickTime = 500;

/**
 * The longest text that is read on the thread of the page, in UTF-16 code units. It takes less time than a worker takes
 * to start and to load the search index. No longer text may block the page.
 */
const maxShortText = 10_000;

/** The elements that show the parts of an answer. */
export interface PastePlaces extends AnswerPlaces {
  /** A live region: the note that only a part of the text is shown, or was read. */
  note: HTMLElement;
}

/** Explains texts. */
export interface PasteSession {
  /**
   * Explains a text in place of the previous one.
   *
   * @param shown how many characters of the text a box shows; `null` for all
   * @throws Error if the index cannot be loaded
   */
  explain(text: string, shown?: number | null): Promise<void>;
  /** Reads a dropped file. Returns `null` after saying why it has no text. */
  readFiles(dropped: DroppedFiles): Promise<string | null>;
  /** Opens the page of the main error as soon as there is an answer. */
  openPrimary(target?: OpenTarget): Promise<void>;
  /** Loads everything that the answer to a short text needs. Failures are shown when a text is explained. */
  preload(): Promise<void>;
}

/**
 * Starts a session.
 *
 * @param base the base path of the site, without a slash at its end
 * @param currentCatalog id of the catalog that the page belongs to
 */
export function startPasteSession(
  base: string,
  places: PastePlaces,
  currentCatalog?: string,
): PasteSession {
  // Imported as CSS, the styles of an answer would be part of every page that can open the search dialog. Pages with a paste
  // box have them.
  if (!document.querySelector('paste-box')) addStyle(styles);
  /** Counts the texts, so that a late answer to an earlier text is dropped. */
  let lastText = 0;
  let answering: Promise<void> = Promise.resolve();
  /** The text of the last file, and what is to be said about it. */
  let [fileText, fileNote] = ['', ''];

  const answer = async (text: string) => {
    const current = ++lastText;
    const isWanted = () => current === lastText;
    if (!/\S/.test(text)) {
      clearExplanation(places);
      return;
    }
    const saying = setTimeout(() => {
      if (isWanted()) showReading(places);
    }, quickTime);
    try {
      const load = text.length <= maxShortText ? loadPageReader : loadWorkerReader;
      const reader = await load(base);
      const read = isWanted() ? await reader.explain(text, currentCatalog) : null;
      if (!read || !isWanted()) return;
      const { explanation, secrets } = read;
      showExplanation(places, explanation, { text, base, secrets, isWanted });
    } catch (error) {
      if (!isWanted()) return;
      clearExplanation(places);
      throw error;
    } finally {
      clearTimeout(saying);
    }
  };

  return {
    explain(text, shown = null) {
      const total = text.length;
      const cut = shown === null ? '' : ui.t('errbook.paste.boxCut', { total, shown });
      const notes = [text === fileText ? fileNote : '', cut].filter((note) => note !== '');
      setText(places.note, notes.join(' '));
      answering = answer(text);
      return answering;
    },
    async readFiles(dropped) {
      const file = await readFileText(dropped);
      if ('problem' in file) {
        lastText++;
        clearExplanation(places);
        places.status.textContent = file.problem;
        return null;
      }
      [fileText, fileNote] = [file.text, file.note];
      return file.text;
    },
    async openPrimary(target = 'here') {
      await answering.catch(() => undefined);
      openLink(places.answer.querySelector('a.match-link[data-main]'), target);
    },
    async preload() {
      const reading = loadPageReader(base).then((reader) => reader.load());
      await Promise.allSettled([reading, loadHiding()]);
    },
  };
}
