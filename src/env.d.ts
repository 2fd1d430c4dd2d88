interface ImportMetaEnv {
  /** The settings that describe the site: see `starlight/site-facts.ts`. */
  readonly SITE_FACTS: import('./starlight/site-facts.ts').SiteFacts & {
    /** What pages may load from other hosts. */
    allow: import('./hosting/allowed-sources.ts').AllowedSources;
  };
}

declare namespace App {
  interface Locals {
    /** The heading of a code's page, set by the page. */
    codeHeading?: import('./components/code/heading.ts').CodeHeading;
    /** The title in tabs and previews, if it is not the heading of the page. */
    pageTitle?: string;
  }
}

/** The texts of some areas of the interface, for scripts: see `integrations/client-texts.ts`. */
declare module 'virtual:errbook/ui-text/*' {
  export const dictionaries: Readonly<Record<string, import('./ui-text/ui-text.ts').Dictionary>>;
}
