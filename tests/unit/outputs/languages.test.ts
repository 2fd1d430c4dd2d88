import { describe, expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { formatLlmsTxt, formatSiteMarkdown } from '../../../src/outputs/llms.ts';
import { en } from '../../../src/ui-text/en.ts';
import { completeDictionary, languages } from '../../../src/ui-text/languages.ts';
import { createUiText, type Dictionary } from '../../../src/ui-text/ui-text.ts';

const catalogs = readCatalogs('tests/fixtures/odd').catalogs.map((catalog) =>
  toView(catalog, catalog.codes),
);

/** The texts of the catalogs, which are not translated. */
const catalogTexts = JSON.stringify(catalogs);

/** Returns the documents for language models in a language as one text. */
function createDocuments(lang: string): string {
  const ui = createUiText(completeDictionary(lang), lang);
  const site = { title: 'Errbook', url: (path: string) => `https://errors.example.com${path}`, ui };
  return formatLlmsTxt(catalogs, '', site) + formatSiteMarkdown(catalogs, site);
}

/** Returns the longest part of each text that contains no placeholder. */
function findFixedParts(dictionary: Dictionary): Map<string, string> {
  const parts = Object.entries(dictionary).map(([key, text]): [string, string] => {
    const [longest = ''] = text.split(/\{\{\w+\}\}/).sort((a, b) => b.length - a.length);
    return [key, longest.trim()];
  });
  return new Map(parts.filter(([, part]) => part.length > 5));
}

describe.each(Object.keys(languages).filter((lang) => lang !== 'en'))('documents in %s', (lang) => {
  it('contain no English texts', () => {
    const text = createDocuments(lang);
    const translations = [...findFixedParts(completeDictionary(lang)).values()];
    const english = [...findFixedParts(en)].filter(([key]) =>
      /^errbook\.(?:outputs|code)\./.test(key),
    );
    const untranslated = english.filter(
      ([, part]) =>
        text.includes(part) &&
        !catalogTexts.includes(part) &&
        !translations.some((translated) => translated.includes(part)),
    );
    expect(untranslated).toEqual([]);
  });
});

it('the English documents contain the English texts', () => {
  const text = createDocuments('en');
  const included = [...findFixedParts(en)].filter(
    ([key, part]) => key.startsWith('errbook.outputs.') && text.includes(part),
  );
  expect(included.length).toBeGreaterThan(25);
});
