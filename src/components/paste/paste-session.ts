/** Explains pasted texts, one after another, in the same place. Loaded when a reader is about to paste something. */
import { createElement } from '../common/elements.ts';
import { openLink, type OpenTarget } from '../common/open-link.ts';
import { clearExplanation, showExplanation, type AnswerPlaces } from './explanation-view.ts';
import styles from './explanation.css?url';
import { explainInSteps, loadExplainer } from './explainer-loader.ts';
import { ui } from './texts.ts';

/** The elements that show the parts of an answer. */
export interface PastePlaces extends AnswerPlaces {
  /** The note that the box shows only a part of the text; `null` if there is none. */
  cut: HTMLElement | null;
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
  /** Opens the page of the main error as soon as there is an answer. */
  openPrimary(target?: OpenTarget): Promise<void>;
  /** Loads everything that an answer needs. Failures are shown when a text is explained. */
  preload(): Promise<void>;
}

/**
 * Starts a session.
 *
 * @param base the base path of the site, without a slash at its end
 */
export function startPasteSession(base: string, places: PastePlaces): PasteSession {
  addStyles();
  /** Counts the texts, so that a late answer to an earlier text is dropped. */
  let lastText = 0;
  let answering: Promise<void> = Promise.resolve();

  const answer = async (text: string) => {
    const current = ++lastText;
    const isWanted = () => current === lastText;
    if (text.trim() === '') {
      clearExplanation(places);
      return;
    }
    const explainer = await loadExplainer(base).catch((error: unknown) => {
      if (!isWanted()) return null;
      clearExplanation(places);
      throw error;
    });
    if (explainer === null || !isWanted()) return;
    const explanation = await explainInSteps(explainer, text, isWanted);
    if (!explanation || !isWanted()) return;
    showExplanation(places, explanation, { text, base, secrets: explainer.secrets });
  };

  return {
    explain(text, shown = null) {
      if (places.cut) {
        const total = text.length;
        places.cut.textContent =
          shown === null ? '' : ui.t('errbook.paste.boxCut', { total, shown });
      }
      answering = answer(text);
      return answering;
    },
    async openPrimary(target = 'here') {
      await answering.catch(() => undefined);
      openLink(places.answer.querySelector('a.match-link[data-main]'), target);
    },
    async preload() {
      await loadExplainer(base).catch(() => undefined);
    },
  };
}

/** Adds the styles of an answer. Imported as CSS, they would be part of every page that can open the search dialog. */
function addStyles(): void {
  const isPresent = document.querySelector(`paste-box, link[href="${styles}"]`) !== null;
  if (isPresent) return;
  const link = createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
}
