import { fillPieces, type PlaceholderValue } from '../../../catalog/text/template.ts';
import { readFragment } from '../../../catalog/model/case-fragment.ts';
import { isPastedPath } from '../../common/pasted-values.ts';
import { createApiText, createElement } from '../../common/elements.ts';
import { fillExample, resetExamples } from './fill-example.ts';
import { createNodes, readTemplate } from './filled-text.ts';
import { ui } from './texts.ts';

/**
 * Fills the values in the URL into a code's page: into a copy of the message next to the template, and into the
 * example. Anybody can create such a URL, so its values are shown as text, and the page states their origin.
 */
export function fillPage(): void {
  reset();
  const { values } = readFragment(location.hash);
  const page = document.querySelector<HTMLElement>('.code-page');
  if (!page) return;
  const heading = page.querySelector<HTMLElement>('.case > h2[data-named]');
  const section =
    heading?.closest<HTMLElement>('.case') ?? (page.querySelector('.case') ? null : page);
  if (!section) return;
  if (values.length > 0) {
    const isFromPaste = isPastedPath();
    const origin = ui.t(
      isFromPaste ? 'errbook.code.values.fromPaste' : 'errbook.code.values.fromLink',
    );
    const label = ui.t(
      isFromPaste ? 'errbook.code.values.withPaste' : 'errbook.code.values.withLink',
    );
    fillMessage(section, values, origin, label);
    fillExample(section, values, origin);
  }
  section.querySelector<HTMLDetailsElement>('details.response')?.setAttribute('open', '');
}

/** Removes the values of the previous URL. */
function reset(): void {
  for (const filled of document.querySelectorAll('.with-values')) filled.remove();
  resetExamples();
}

function fillMessage(
  section: HTMLElement,
  values: readonly PlaceholderValue[],
  origin: string,
  label: string,
): void {
  const card = section.querySelector<HTMLElement>('figure.message');
  if (!card) return;
  const filled = [...card.querySelectorAll<HTMLElement>('blockquote > p')]
    .filter((paragraph) => paragraph.querySelector('var'))
    .map((paragraph) => fillPieces(readTemplate(paragraph), values))
    .map((pieces) => createApiText('p', '', createNodes(pieces, origin)));
  if (filled.length === 0) return;
  card.append(createElement('div', 'with-values', [createElement('p', 'label', label), ...filled]));
}
