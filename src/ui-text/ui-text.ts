/**
 * Every word of the interface in the reader's language. Texts use the format of i18next, which Starlight's translations
 * use as well: `{{name}}` for a value, and the endings `_one`, `_other`, ... of a key for the plural forms of a language.
 */
import type { en } from './en.ts';

/** A text of the interface; the plural forms of one text are one key. */
export type UiTextKey = WithoutPlural<keyof typeof en>;

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}`
  ? Base
  : Key;

/** The texts of one language by their keys, complete. */
export type Dictionary = Readonly<Record<string, string>>;

/** Values for the placeholders of a text. `count` chooses its plural form; numbers are written as the language does. */
export type UiTextValues = Readonly<Record<string, string | number>>;

/** The interface in one language. */
export interface UiText {
  /** The language as a BCP 47 tag, such as `de`. */
  lang: string;
  /** A text with its values. */
  t(key: UiTextKey, values?: UiTextValues): string;
  /**
   * A text in pieces, for values that need markup of their own: strings as they are, and `{ name }` for each placeholder
   * that `values` does not fill.
   */
  parts(key: UiTextKey, values?: UiTextValues): (string | { name: string })[];
  /** A number: `10,000`. */
  number(value: number): string;
  /** A list in a sentence: `a, b, and c`. */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  /** A day, from `YYYY-MM-DD`: `January 31, 2026`. */
  date(day: string): string;
  /** Compares two texts for sorting. Numbers in them are compared as numbers: `1.9` comes before `1.10`. */
  compare(a: string, b: string): number;
}

const placeholder = /\{\{\s*([\w-]+)\s*\}\}/g;

/**
 * Binds a dictionary to its language.
 *
 * @param dictionary every text of `en.ts`, in that language
 * @param lang BCP 47 tag
 */
export function createUiText(dictionary: Dictionary, lang: string): UiText {
  const plural = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const collator = new Intl.Collator(lang, { numeric: true });
  const days = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  const format = (value: string | number) =>
    typeof value === 'number' ? numbers.format(value) : value;

  const template = (key: UiTextKey, { count }: UiTextValues = {}): string => {
    const form = typeof count === 'number' ? `${key}_${plural.select(count)}` : key;
    const text = dictionary[form] ?? dictionary[`${key}_other`] ?? dictionary[key];
    if (text === undefined) throw new Error(`There is no text for "${key}" in "${lang}".`);
    return text;
  };
  return {
    lang,
    t: (key, values = {}) =>
      template(key, values).replace(placeholder, (whole, name: string) =>
        format(values[name] ?? whole),
      ),
    parts: (key, values = {}) =>
      template(key, values)
        .split(placeholder)
        .map((piece, index) => {
          // The pattern has one group, so every second piece is a placeholder's name.
          if (index % 2 === 0) return piece;
          const value = values[piece];
          return value === undefined ? { name: piece } : format(value);
        })
        .filter((piece) => piece !== ''),
    number: (value) => numbers.format(value),
    list: (items, type = 'conjunction') => new Intl.ListFormat(lang, { type }).format(items),
    date: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    compare: (a, b) => collator.compare(a, b),
  };
}
