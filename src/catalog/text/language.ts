/** The language of the texts of a catalog, where it differs from that of the site. */

/** Attributes of an element with a text in another language than that of the page; none if the languages are the same. */
export interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** Returns whether a text is a BCP 47 tag of a language that exists, such as `en`, `pt-BR`, or `zh-Hans`. */
export function isLanguageTag(text: string): boolean {
  try {
    const { language } = new Intl.Locale(text);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(language) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Creates the attributes for texts of a catalog.
 *
 * @param lang the language of the texts; `undefined` or `null` if it is not known
 * @param pageLang the language of the page
 */
export function createLanguageAttributes(
  lang: string | null | undefined,
  pageLang: string,
): LanguageAttributes {
  if (!lang || lang === pageLang) return {};
  const dir = findDirection(lang);
  return dir === findDirection(pageLang) ? { lang } : { lang, dir };
}

function findDirection(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
