/** The interface texts for pages and documents, from Starlight's translations. */
import { completeDictionary } from './ui-text/languages.ts';
import { createUiText, type UiText } from './ui-text/ui-text.ts';

const byLanguage = new Map<string, UiText>();

/** Returns the interface texts in the language of a page or a document. */
export function getUi({
  currentLocale = 'en',
  locals,
}: {
  currentLocale?: string | undefined;
  locals: App.Locals;
}): UiText {
  let ui = byLanguage.get(currentLocale);
  if (!ui || import.meta.env.DEV) {
    ui = createUiText(completeDictionary(currentLocale, locals.t.all()), currentLocale);
    byLanguage.set(currentLocale, ui);
  }
  return ui;
}
