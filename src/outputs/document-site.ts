import type { UiText } from '../ui-text/ui-text.ts';

/** The site of a document. */
export interface DocumentSite {
  /** The name of the site, whose maintainers wrote the guides. */
  title: string;
  /** Returns the absolute URL of a path of the site, such as `/clerk/resource_not_found/`. */
  url(path: string): string;
  /** The interface in the language of the document. */
  ui: UiText;
}
