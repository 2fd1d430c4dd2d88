import { describe, expect, it } from 'vitest';
import { en } from '../../../src/ui-text/en.ts';
import { completeDictionary, languages } from '../../../src/ui-text/languages.ts';

const plural = /_(?:zero|one|two|few|many|other)$/;
const included = Object.entries(languages);
const listPlaceholders = (text: string) => [...new Set(text.match(/\{\{.*?\}\}/g))].sort();

describe.each(included)('the dictionary of %s', (lang, dictionary) => {
  const texts: Readonly<Record<string, string | undefined>> = dictionary;

  it('has the same texts as the English dictionary', () => {
    const listBaseKeys = (keys: string[]) =>
      [...new Set(keys.map((key) => key.replace(plural, '')))].sort();
    expect(listBaseKeys(Object.keys(texts))).toEqual(listBaseKeys(Object.keys(en)));
  });

  it('has every plural form that the language needs', () => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    const bases = Object.keys(en).filter((key) => key.endsWith('_other'));
    expect(bases.length).toBeGreaterThan(5);
    const missing = bases
      .flatMap((key) => pluralCategories.map((form) => key.replace(/_other$/, `_${form}`)))
      .filter((key) => texts[key] === undefined);
    expect(missing).toEqual([]);
  });

  it('has the same placeholders in every text', () => {
    for (const [key, text] of Object.entries(en)) {
      const translation = texts[key];
      // Languages without plural forms do not have these keys.
      if (translation === undefined && plural.test(key)) continue;
      expect(listPlaceholders(translation ?? ''), key).toEqual(listPlaceholders(text));
    }
  });

  it('has no empty text', () => {
    for (const [key, text] of Object.entries(texts)) expect(text?.trim(), key).not.toBe('');
  });
});

describe('completeDictionary', () => {
  it('uses the language for a regional variant', () => {
    expect(completeDictionary('de-AT')['errbook.common.deprecated']).toBe('Veraltet');
  });

  it('falls back to English for a language that is not included', () => {
    expect(completeDictionary('fr')).toEqual(en);
  });

  it('prefers the texts of the site, and uses only the keys of Errbook', () => {
    const dictionary = completeDictionary('de', {
      'errbook.common.deprecated': 'Überholt',
      'errbook.common.retired': undefined,
      'search.label': 'Suchen',
    });
    expect(dictionary['errbook.common.deprecated']).toBe('Überholt');
    expect(dictionary['errbook.common.retired']).toBe('Entfernt');
    expect(dictionary).not.toHaveProperty('search.label');
  });
});
