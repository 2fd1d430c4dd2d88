import { completeDictionary } from '../ui-text/languages.ts';
import type { Dictionary } from '../ui-text/ui-text.ts';

const prefix = 'virtual:errbook/ui-text/';

/**
 * A Vite plugin that gives scripts their texts: `virtual:errbook/ui-text/search+common` exports `dictionaries`, the texts
 * `errbook.search.*` and `errbook.common.*` by language. Only the areas that a script names travel with it.
 *
 * @param texts what Starlight knows for each language of the site, by BCP 47 tag
 */
export function clientTexts(texts: ReadonlyMap<string, Readonly<Record<string, unknown>>>) {
  return {
    name: 'errbook-client-texts',
    resolveId: (id: string) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id: string) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const areas = id.slice(prefix.length + 1).split('+');
      const isWanted = (key: string) => areas.some((area) => key.startsWith(`errbook.${area}.`));
      const dictionaries = Object.fromEntries(
        [...texts].map(([lang, known]) => [
          lang,
          textsOf(completeDictionary(lang, known), isWanted),
        ]),
      );
      return `export const dictionaries = ${JSON.stringify(dictionaries)};`;
    },
  };
}

function textsOf(dictionary: Dictionary, isWanted: (key: string) => boolean): Dictionary {
  return Object.fromEntries(Object.entries(dictionary).filter(([key]) => isWanted(key)));
}
