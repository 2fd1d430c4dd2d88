import type { SearchExample } from '../../search/index/example.ts';
import { splitWords } from '../../search/normalize/spelling.ts';
import { createCode, createElement } from '../common/elements.ts';
import { ui } from './texts.ts';

type HintKey = 'hintCode' | 'hintMessage' | 'hintField';

/**
 * Creates examples of what readers can search for.
 *
 * @param example a code of the site; without one, there are no examples
 */
export function createHints(example: SearchExample | null): HTMLElement[] {
  if (example === null) return [];
  const { code, message, field } = example;
  return [
    createElement('p', '', ui.t('errbook.search.live.hints')),
    createElement('ul', '', [
      createHint('hintCode', toPascalCase(code)),
      ...(message === null ? [] : [createHint('hintMessage', message)]),
      ...(field === null ? [] : [createHint('hintField', field)]),
    ]),
  ];
}

/**
 * Creates a box for texts that do not fit in the search field: a whole response or a log line. The text stays in the
 * browser.
 *
 * @param onText called with the text
 */
export function createPasteField(onText: (text: string) => void): HTMLElement {
  const area = createElement('textarea');
  area.rows = 4;
  area.spellcheck = false;
  area.addEventListener('input', () => {
    if (area.value.trim() !== '') onText(area.value);
  });
  return createElement('label', 'paste', [ui.t('errbook.search.live.paste'), area]);
}

function createHint(key: HintKey, example: string): HTMLElement {
  const parts = ui
    .parts(`errbook.search.live.${key}`)
    .map((part) => (typeof part === 'string' ? part : createCode(example)));
  return createElement('li', '', parts);
}

/** Converts a code to a spelling that readers know from their own programs. */
function toPascalCase(code: string): string {
  return splitWords(code)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
