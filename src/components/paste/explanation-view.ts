import type { Entry } from '../../search/index/entries.ts';
import { orderSpans, type Explanation } from '../../paste/explanation.ts';
import type { CatalogSecrets } from '../../secrets/secret.ts';
import { element } from '../common/elements.ts';
import { createMatchView } from './match-view.ts';
import { highlightPaste } from './highlighted-paste.ts';
import { createEntryLink } from '../search/result-view.ts';
import { sharing } from './sharing.ts';

/** Where an answer to a paste is shown. */
export interface ExplanationPlaces {
  /** A live region: the answer in one sentence. */
  said: HTMLElement;
  answer: HTMLElement;
}

/**
 * Shows what was recognised in a paste.
 *
 * @param base path of the site, without a slash at its end
 * @param secrets what else is a secret in the catalogs of the site
 */
export function showExplanation(
  { said, answer }: ExplanationPlaces,
  explanation: Explanation,
  paste: string,
  base: string,
  secrets: CatalogSecrets,
): void {
  said.textContent = summary(explanation);
  const { matches, primary, suggestions, foreign, isPartial } = explanation;
  if (primary === null) {
    answer.replaceChildren(...unknownView(foreign, suggestions, base));
    return;
  }
  const items = matches.map((match) => {
    const rank = { isMain: match === primary, isOnly: matches.length === 1 };
    const item = element('li', '', [createMatchView(match, base, rank)]);
    item.append(...sharing.actions(match, paste, base, secrets));
    return item;
  });
  answer.replaceChildren(
    element('ol', 'matches', items),
    ...(isPartial ? [element('p', 'sub', 'There are more errors in it than are shown here.')] : []),
    sharing.switch(paste, secrets),
    element('p', 'sub', 'Recognised in your paste:'),
    highlightPaste(paste, orderSpans(matches.flatMap(({ spans }) => spans))),
  );
}

/** Nothing typed, nothing shown. */
export function clearExplanation({ said, answer }: ExplanationPlaces): void {
  said.textContent = '';
  answer.replaceChildren();
}

function summary({ matches, primary, foreign }: Explanation): string {
  if (primary === null) {
    return foreign.length > 0
      ? `Not in these catalogs: ${foreign.join(', ')}.`
      : 'No error of these catalogs was recognised.';
  }
  const name = primary.errorCase?.id
    ? `${primary.entry.label}, ${primary.errorCase.id}`
    : primary.entry.label;
  if (matches.length === 1) return `One error recognised: ${name}.`;
  return `${matches.length} errors recognised. The main one is ${name}.`;
}

function unknownView(
  foreign: readonly string[],
  guesses: readonly Entry[],
  base: string,
): HTMLElement[] {
  const lead =
    foreign.length > 0
      ? 'It looks like the error of another system.'
      : 'Neither a known code nor a documented message stands in it.';
  if (guesses.length === 0) return [element('p', 'sub', lead)];
  const list = element(
    'ul',
    'guesses',
    guesses.map((entry) => {
      const link = createEntryLink(entry, base);
      link.removeAttribute('role');
      return element('li', '', [link]);
    }),
  );
  return [element('p', 'sub', `${lead} Spelled most alike, which is a guess and no answer:`), list];
}
