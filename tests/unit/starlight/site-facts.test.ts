import { expect, it } from 'vitest';
import { listSiteLanguages, readSiteFacts } from '../../../src/starlight/site-facts.ts';

const defaults = { titleDelimiter: '|', editUrl: null };

it.each([
  [
    { title: 'Errors' },
    { title: 'Errors', description: '', favicon: '/favicon.svg', lang: 'en', ...defaults },
  ],
  [
    { title: { de: 'Fehler', en: 'Errors' }, description: 'All of them', favicon: '/icon.png' },
    { title: 'Errors', description: 'All of them', favicon: '/icon.png', lang: 'en', ...defaults },
  ],
  [
    { title: { de: 'Fehler', fr: 'Erreurs' }, defaultLocale: 'fr' },
    { title: 'Erreurs', description: '', favicon: '/favicon.svg', lang: 'en', ...defaults },
  ],
  [
    { title: { de: 'Fehler' }, defaultLocale: 'root' },
    { title: 'Fehler', description: '', favicon: '/favicon.svg', lang: 'en', ...defaults },
  ],
  [
    {
      title: { de: 'Fehler', en: 'Errors' },
      locales: { root: { label: 'Deutsch', lang: 'de', ...defaults } },
    },
    { title: 'Fehler', description: '', favicon: '/favicon.svg', lang: 'de', ...defaults },
  ],
  [
    {
      title: 'Errors',
      titleDelimiter: '–',
      editLink: { baseUrl: 'https://example.com/edit/' },
    },
    {
      title: 'Errors',
      description: '',
      favicon: '/favicon.svg',
      lang: 'en',
      titleDelimiter: '–',
      editUrl: 'https://example.com/edit/',
    },
  ],
])('reads the facts of a site from its settings: %j', (settings, facts) => {
  expect(readSiteFacts(settings)).toEqual(facts);
});

it.each([
  [{}, ['en']],
  [{ locales: { root: { label: '日本語', lang: 'ja' } } }, ['ja']],
  [
    { locales: { en: { label: 'English' }, de: { label: 'Deutsch' } }, defaultLocale: 'de' },
    ['de', 'en'],
  ],
  [
    {
      locales: {
        root: { label: 'English', lang: 'en', ...defaults },
        'pt-br': { label: 'Português', lang: 'pt-BR' },
      },
    },
    ['en', 'pt-BR'],
  ],
])('lists the languages of a site, with the default language first: %j', (settings, languages) => {
  expect(listSiteLanguages(settings)).toEqual(languages);
});
