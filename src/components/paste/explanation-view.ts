/** Shows the answer to a pasted error. */
import { orderSpans, type Explanation } from '../../paste/explanation.ts';
import { formatUnknown } from '../../paste/reason-text.ts';
import { createElement, insertBreaks } from '../common/elements.ts';
import { createEntryLink } from '../search/result-view.ts';
import { highlightPaste } from './highlighted-paste.ts';
import { createMatchView } from './match-view.ts';
import { createSecretsSwitch, type Pasted } from './sharing.ts';
import { ui } from './texts.ts';

/** The elements that show an answer. */
export interface AnswerPlaces {
  /** A live region: the answer in one sentence. */
  status: HTMLElement;
  answer: HTMLElement;
}

/** Shows the explanation of a paste. */
export function showExplanation(
  { status, answer }: AnswerPlaces,
  explanation: Explanation,
  pasted: Pasted,
): void {
  status.textContent = summarize(explanation);
  insertBreaks(status);
  const { matches, primary, isPartial } = explanation;
  if (primary === null) {
    answer.replaceChildren(...createUnknownView(explanation, pasted.base));
    return;
  }
  const isOnly = matches.length === 1;
  const items = matches.map((match) =>
    createElement('li', '', [
      createMatchView(match, pasted, { isMain: match === primary, isOnly }),
    ]),
  );
  answer.replaceChildren(
    createElement('ol', 'matches', items),
    ...(isPartial ? [createElement('p', 'sub', ui.t('errbook.paste.partial'))] : []),
    createSecretsSwitch(pasted),
    createElement('p', 'sub', ui.t('errbook.paste.recognizedParts')),
    highlightPaste(pasted.text, orderSpans(matches.flatMap(({ spans }) => spans))),
  );
}

/** Says that a text is being read, in place of the answer to the previous one. */
export function showReading({ status, answer }: AnswerPlaces): void {
  status.textContent = ui.t('errbook.paste.reading');
  answer.replaceChildren();
}

/** Removes an answer. */
export function clearExplanation({ status, answer }: AnswerPlaces): void {
  status.textContent = '';
  answer.replaceChildren();
}

function summarize(explanation: Explanation): string {
  const { matches, primary } = explanation;
  if (primary === null) return formatUnknown(explanation, ui).lead;
  const code = primary.entry.label;
  const id = primary.errorCase?.id ?? null;
  const error = id === null ? code : ui.t('errbook.paste.codeWithCase', { code, case: id });
  return ui.t('errbook.paste.recognized', { count: matches.length, error });
}

/** Creates what follows the summary of a paste without a known error: what to do next, and suggestions. */
function createUnknownView(explanation: Explanation, base: string): HTMLElement[] {
  const { suggestions } = explanation;
  const { advice } = formatUnknown(explanation, ui);
  const parts: HTMLElement[] = advice.map((text) => createElement('p', 'sub', text));
  const proposal = createProposal(explanation);
  if (proposal) parts.push(proposal);
  if (suggestions.length === 0) return parts;
  const items = suggestions.map((entry) => {
    const link = createEntryLink(entry, base);
    link.removeAttribute('role');
    return createElement('li', '', [link]);
  });
  return [
    ...parts,
    createElement('p', 'sub', ui.t('errbook.paste.suggestionsLead')),
    createElement('ul', 'suggestions', items),
  ];
}

/** Creates the link to the source of the catalog that does not have a code of its API; `null` if there is none. */
function createProposal({ foreign, unlisted }: Explanation): HTMLElement | null {
  const source = unlisted?.api.source ?? null;
  if (source === null || foreign.length === 0) return null;
  const link = createElement('a', '', ui.t('errbook.paste.proposeCode'));
  link.href = source;
  return createElement('p', 'sub', [link]);
}
