import { createUiText, type Dictionary, type UiText } from '../../ui-text/ui-text.ts';

/**
 * Returns the interface texts in the language of the page, for a script.
 *
 * @param dictionaries the dictionaries of `virtual:errbook/ui-text/<areas>`, by BCP 47 tag
 */
export function getClientText(dictionaries: Readonly<Record<string, Dictionary>>): UiText {
  const { lang } = document.documentElement;
  const [usual, dictionary = {}] =
    Object.entries(dictionaries).find(([tag]) => tag === lang) ??
    Object.entries(dictionaries)[0] ??
    [];
  return createUiText(dictionary, usual ?? lang);
}
