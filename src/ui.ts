/** The interface in the language of the page that is built: Starlight's translations, as pages and documents use them. */
import { completeDictionary } from './ui-text/languages.ts';
import { createUiText, type UiText } from './ui-text/ui-text.ts';

const byLanguage = new Map<string, UiText>();

/** The interface in the language of a page or a document. */
export function uiOf({
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
