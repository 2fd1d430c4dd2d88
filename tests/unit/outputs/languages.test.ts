import { describe, expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { readCatalogs } from '../../../src/loaders/read-sources.ts';
import { formatLlmsTxt, formatSiteMarkdown } from '../../../src/outputs/llms.ts';
import { en } from '../../../src/ui-text/en.ts';
import { completeDictionary, languages } from '../../../src/ui-text/languages.ts';
import { createUiText, type Dictionary } from '../../../src/ui-text/ui-text.ts';

const catalogs = readCatalogs('tests/fixtures/odd').catalogs.map((one) => toView(one, one.codes));

/** What the catalogs themselves say stays as it is. */
const catalogTexts = JSON.stringify(catalogs);

/** The documents for language models in a language, as one text. */
function documents(lang: string): string {
  const ui = createUiText(completeDictionary(lang), lang);
  const site = { title: 'Errbook', url: (path: string) => `https://errors.example.com${path}`, ui };
  return formatLlmsTxt(catalogs, '', site) + formatSiteMarkdown(catalogs, site);
}

/** The longest piece of each text that is the same whatever its values are. */
function fixedPieces(dictionary: Dictionary): Map<string, string> {
  const pieces = Object.entries(dictionary).map(([key, text]): [string, string] => {
    const [longest = ''] = text.split(/\{\{\w+\}\}/).sort((a, b) => b.length - a.length);
    return [key, longest.trim()];
  });
  return new Map(pieces.filter(([, piece]) => piece.length > 5));
}

describe.each(Object.keys(languages).filter((lang) => lang !== 'en'))('documents in %s', (lang) => {
  it('contain none of the English texts', () => {
    const text = documents(lang);
    const own = [...fixedPieces(completeDictionary(lang)).values()];
    const english = [...fixedPieces(en)].filter(([key]) =>
      /^errbook\.(?:outputs|code)\./.test(key),
    );
    const left = english.filter(
      ([, piece]) =>
        text.includes(piece) &&
        !catalogTexts.includes(piece) &&
        !own.some((translated) => translated.includes(piece)),
    );
    expect(left).toEqual([]);
  });
});

it('the English documents contain the English texts', () => {
  const text = documents('en');
  const found = [...fixedPieces(en)].filter(
    ([key, piece]) => key.startsWith('errbook.outputs.') && text.includes(piece),
  );
  expect(found.length).toBeGreaterThan(25);
});
