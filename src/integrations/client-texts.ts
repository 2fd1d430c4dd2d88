import { completeDictionary } from '../ui-text/languages.ts';
import type { Dictionary } from '../ui-text/ui-text.ts';

const prefix = 'virtual:errbook/ui-text/';

/**
 * Creates a Vite plugin that provides the texts of scripts: `virtual:errbook/ui-text/search+common` exports
 * `dictionaries`, the texts `errbook.search.*` and `errbook.common.*` by language, and
 * `virtual:errbook/ui-text/table.live` the texts `errbook.table.live.*`. A script gets only the areas that it imports.
 * An area without texts fails the build.
 *
 * @param texts Starlight's texts for each language of the site, by BCP 47 tag
 */
export function clientTexts(texts: ReadonlyMap<string, Readonly<Record<string, unknown>>>) {
  return {
    name: 'errbook-client-texts',
    resolveId: (id: string) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id: string) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const areas = id.slice(prefix.length + 1).split('+');
      const dictionaries = Object.fromEntries(
        [...texts].map(([lang, known]) => {
          const dictionary = completeDictionary(lang, known);
          return [lang, Object.assign({}, ...areas.map((area) => pickArea(dictionary, area)))];
        }),
      );
      return `export const dictionaries = ${JSON.stringify(dictionaries)};`;
    },
  };
}

function pickArea(dictionary: Dictionary, area: string): Dictionary {
  const start = `errbook.${area}.`;
  const texts = Object.entries(dictionary).filter(([key]) => key.startsWith(start));
  if (texts.length === 0) throw new Error(`No text of the interface begins with "${start}".`);
  return Object.fromEntries(texts);
}
