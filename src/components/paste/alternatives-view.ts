import { findTemplate, type Match } from '../../paste/explanation.ts';
import type { EntryCase } from '../../search/index/entries.ts';
import { createCode, createElement } from '../common/elements.ts';
import { createMatchLink } from './match-link.ts';
import { ui } from './texts.ts';

/** How many other cases are listed at first. */
const maxAlternatives = 6;

/**
 * Lists the other cases that match, each with a link.
 *
 * @param base the base path of the site, without a slash at its end
 */
export function createAlternatives(
  { errorCase, alternatives, values }: Match,
  base: string,
): HTMLElement[] {
  if (alternatives.length === 0) return [];
  const items = alternatives.map((other) =>
    createAlternative(other, errorCase === null ? [] : values, base),
  );
  const further = items.slice(maxAlternatives);
  const count = alternatives.length;
  const lead =
    errorCase === null
      ? ui.t('errbook.paste.openCases', { count })
      : ui.t('errbook.paste.alternatives');
  return [
    createElement('p', 'sub', lead),
    createElement('ul', 'alternatives', items.slice(0, maxAlternatives)),
    ...(further.length === 0
      ? []
      : [
          createElement('details', '', [
            createElement(
              'summary',
              '',
              ui.t('errbook.paste.moreCases', { count: further.length }),
            ),
            createElement('ul', 'alternatives', further),
          ]),
        ]),
  ];
}

function createAlternative(
  errorCase: EntryCase,
  values: Match['values'],
  base: string,
): HTMLElement {
  const { entry, id } = errorCase;
  const link = createMatchLink(
    '',
    [createCode(id ?? entry.label)],
    { entry, errorCase, values },
    base,
  );
  const template = findTemplate(errorCase);
  return createElement(
    'li',
    '',
    template === null ? [link] : [link, ' ', createElement('span', '', template)],
  );
}
