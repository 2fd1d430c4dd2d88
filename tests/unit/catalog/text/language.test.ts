import { expect, it } from 'vitest';
import { createLanguageAttributes, isLanguageTag } from '../../../../src/catalog/text/language.ts';
import { listProblems, minimalCatalog } from '../../support/catalogs.ts';

it.each(['en', 'pt-BR', 'zh-Hans', 'zh-Hant-TW', 'ar', 'gsw'])('%s is a language', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

it.each(['', 'english', 'xx', 'en_US', 'de-', '日本語'])('%j is no language', (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});

it('marks only texts in another language than the page, with the direction if it differs', () => {
  expect(createLanguageAttributes('en', 'en')).toEqual({});
  expect(createLanguageAttributes(undefined, 'en')).toEqual({});
  expect(createLanguageAttributes('ja', 'en')).toEqual({ lang: 'ja' });
  expect(createLanguageAttributes('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(createLanguageAttributes('az-Arab', 'de')).toEqual({ lang: 'az-Arab', dir: 'rtl' });
  expect(createLanguageAttributes('en', 'he')).toEqual({ lang: 'en', dir: 'ltr' });
});

it('reports a wrong language, format, text, and link with what to write instead', () => {
  const problems = listProblems({
    'catalog.yaml': `lang: english\ntexts: html\n${minimalCatalog}`,
    'errors.yaml': `- { code: A, causes: 5, actions: [], links: [{ title: T, url: 'javascript:alert(1)' }] }
- { code: B, causes: [''], links: { title: T } }
`,
  });
  expect(problems.map(({ at, message, hint }) => `${at} ${message} ${hint}`)).toEqual([
    'catalog.yaml:1:7 `lang` is not the tag of a language. Write a BCP 47 tag: en, pt-BR, or zh-Hans.',
    'catalog.yaml:2:8 `texts` is `html`, which is not a valid value. Use one of: `plain`, `markdown`.',
    'errors.yaml:1:22 `causes` must be a text or a list of texts, but `5` is not. Write it like this: causes: ["...", "..."]',
    'errors.yaml:1:34 `actions` has no entries. Add at least one entry.',
    'errors.yaml:1:63 `links.url` is `javascript:alert(1)`, which is not a URL. Write a full URL that starts with https://.',
    'errors.yaml:2:23 `causes` is empty. Add text, or remove the field.',
    'errors.yaml:2:35 `links` must be a list, but `{"title":"T"}` is a mapping. Write it like this: links: [...]',
  ]);
});
