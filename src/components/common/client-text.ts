import { createUiText, type Dictionary, type UiText } from '../../ui-text/ui-text.ts';

/**
 * The interface in the language of the page, for a script.
 *
 * @param dictionaries from `virtual:errbook/ui-text/<areas>`, by BCP 47 tag
 */
export function clientText(dictionaries: Readonly<Record<string, Dictionary>>): UiText {
  const { lang } = document.documentElement;
  const [usual, dictionary = {}] =
    Object.entries(dictionaries).find(([tag]) => tag === lang) ??
    Object.entries(dictionaries)[0] ??
    [];
  return createUiText(dictionary, usual ?? lang);
}
