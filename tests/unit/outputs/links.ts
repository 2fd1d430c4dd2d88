import type { DocumentSite } from '../../../src/outputs/document-site.ts';
import { en } from '../../../src/ui-text/en.ts';
import { createUiText } from '../../../src/ui-text/ui-text.ts';

/** An English site for the documents of a code. */
export const links: DocumentSite = {
  title: 'Errbook',
  url: (path) => `https://errors.example.com${path}`,
  ui: createUiText(en, 'en'),
};
