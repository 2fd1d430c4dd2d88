import { de } from './de.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Translation } from './translation.ts';
import type { Dictionary } from './ui-text.ts';

/** The languages that ship, by their BCP 47 tags. */
export const languages: Readonly<Record<string, Translation>> = { en, de, ja };

/**
 * The dictionary of a language: what the site says, then what ships for the language without its region, then English.
 *
 * @param lang BCP 47 tag, such as `de-AT`
 * @param texts what Starlight knows for the language, the site's own texts included
 */
export function completeDictionary(
  lang: string,
  texts: Readonly<Record<string, unknown>> = {},
): Dictionary {
  const [language = lang] = lang.split('-');
  const overrides = Object.entries(texts).filter(
    (entry): entry is [string, string] =>
      entry[0].startsWith('errbook.') && typeof entry[1] === 'string',
  );
  return { ...(languages[lang] ?? languages[language] ?? en), ...Object.fromEntries(overrides) };
}
