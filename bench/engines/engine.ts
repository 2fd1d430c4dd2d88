/** What a search engine is to the comparison. Another row of its tables is another one of these in `index.ts`. */
import type { Entry } from './entries.ts';

/** A page that answers. */
export interface Result {
  /** Below the base of the site. */
  path: string;
}

/** What was typed, to pages, best first. */
export type Find = (query: string) => Result[];

export interface Engine {
  name: string;
  /** Name of a package that has to be installed first; `null` for what is part of the project. */
  package: string | null;
  version: string;
  /** When that version was published, as `YYYY-MM-DD`; `null` for what is in no registry. */
  published: string | null;
  /** What was set, where it is not what the engine does by itself. */
  settings: string;
  /** A module that exports what a browser needs of the engine, to be bundled and weighed. */
  browser: { source: string; folder: string };
  /** Makes what is sent to the browser. A build of the site does this, so its time does not count. */
  build(entries: readonly Entry[]): Promise<Built>;
}

export interface Built {
  sent: Sent;
  /** What the browser does once it has what was sent, to be able to answer. */
  load(): Promise<Find>;
  /** The engine's own form of its index, where it has one; only weighed, beside `sent`. */
  save?: () => Promise<string>;
}

/** What a browser has to fetch besides the engine. Each text is compressed by itself on its way. */
export interface Sent {
  /** To find codes by code and title. */
  codes: string;
  /** To find messages as well. */
  messages: string;
}
