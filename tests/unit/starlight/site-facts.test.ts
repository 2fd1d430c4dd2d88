import { expect, it } from 'vitest';
import { siteFacts } from '../../../src/starlight/site-facts.ts';

it.each([
  [{ title: 'Errors' }, { title: 'Errors', description: '', favicon: '/favicon.svg' }],
  [
    { title: { de: 'Fehler', en: 'Errors' }, description: 'All of them', favicon: '/icon.png' },
    { title: 'Errors', description: 'All of them', favicon: '/icon.png' },
  ],
  [
    { title: { de: 'Fehler', fr: 'Erreurs' }, defaultLocale: 'fr' },
    { title: 'Erreurs', description: '', favicon: '/favicon.svg' },
  ],
  [
    { title: { de: 'Fehler' }, defaultLocale: 'root' },
    { title: 'Fehler', description: '', favicon: '/favicon.svg' },
  ],
])('reads the facts of a site from its settings: %j', (settings, facts) => {
  expect(siteFacts(settings)).toEqual(facts);
});
