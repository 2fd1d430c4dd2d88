import { element } from '../common/elements.ts';
import { explainInSteps, loadExplainer } from './explainer-loader.ts';
import styles from './explanation.css?url';
import { clearExplanation, showExplanation, type ExplanationPlaces } from './explanation-view.ts';

/** Explains what is put into a place, again and again. */
export interface PasteSession {
  /** Explains a text in the place of what was there before. */
  ask(text: string): Promise<void>;
  /** Opens the page of the surest match, as soon as there is an answer. */
  follow(): Promise<void>;
}

/**
 * Loads what is needed, so that the first answer comes at once.
 *
 * @param base path of the site, without a slash at its end
 */
export function preloadExplainer(base: string): void {
  void loadExplainer(base).catch(() => undefined);
  addStyles();
}

/** Styles of the answer. Imported, they would travel with every page that can open the search dialog. */
function addStyles(): void {
  if (document.querySelector('explain-box') || document.querySelector(`link[href="${styles}"]`))
    return;
  const link = element('link');
  link.rel = 'stylesheet';
  link.href = styles;
  document.head.append(link);
}

/** @param base path of the site, without a slash at its end */
export function startPasteSession(base: string, places: ExplanationPlaces): PasteSession {
  addStyles();
  /** Counts the texts, so that a late answer to an old one is dropped. */
  let asked = 0;
  let answering: Promise<void> = Promise.resolve();

  const answer = async (text: string) => {
    const question = ++asked;
    const isWanted = () => question === asked;
    if (text.trim() === '') {
      clearExplanation(places);
      return;
    }
    const explainer = await loadExplainer(base).catch(() => null);
    if (!isWanted()) return;
    if (explainer === null) {
      places.said.textContent =
        'This is not available here: it works on the built site, when its index can be loaded.';
      return;
    }
    const explanation = await explainInSteps(explainer, text, isWanted);
    if (explanation && isWanted())
      showExplanation(places, explanation, text, base, explainer.secrets);
  };

  return {
    ask(text) {
      answering = answer(text);
      return answering;
    },
    async follow() {
      await answering;
      places.answer.querySelector<HTMLAnchorElement>('a.match-link[data-main]')?.click();
    },
  };
}
