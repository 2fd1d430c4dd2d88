interface ImportMetaEnv {
  /** What Starlight is told about the site, for what is no page: see `starlight/site-facts.ts`. */
  readonly SITE_FACTS: import('./starlight/site-facts.ts').SiteFacts;
}

declare namespace App {
  interface Locals {
    /** Set by the page of a code for the heading above its content. */
    codeHeading?: import('./components/code/heading.ts').CodeHeading;
    /** Set by a page whose title in tabs and previews says more than its heading. */
    pageTitle?: string;
  }
}

/** The texts of some areas of the interface, for scripts: see `integrations/client-texts.ts`. */
declare module 'virtual:errbook/ui-text/*' {
  export const dictionaries: Readonly<Record<string, import('./ui-text/ui-text.ts').Dictionary>>;
}
