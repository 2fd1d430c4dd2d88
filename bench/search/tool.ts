/** A site with a search box, described so that the same measurement works for all tools. */
import type { CatalogView } from '../../src/catalog/model/view.ts';
import type { Run } from '../measure.ts';
import type { Site } from '../sites.ts';

/** How a search box is found by its user, in CSS selectors. It is opened by Ctrl+K in all of them. */
export interface SearchBox {
  input: string;
  /** The results, best first. */
  results: string;
  /**
   * Where a second engine answers after the first: the live region that announces it when both have. No result counts
   * before.
   */
  status?: string;
  /**
   * Where results are no links but lead somewhere by a script: what in them shows the title of that page; of several
   * the first that is there.
   */
  titles?: readonly string[];
  /** How many milliseconds without a change mean that no other answer will come; longer than any delay of the box. */
  settle: number;
}

export interface Tool {
  id: 'starlight' | 'vitepress' | 'docusaurus' | 'errbook' | 'scale';
  site: Site;
  /** What is compared, with versions. */
  versions: string;
  box: SearchBox;
  /** Those that the site shows; readable once it is built. */
  readonly catalogs: readonly CatalogView[];
  /** How many questions of each form are asked; all of them unless told otherwise. */
  mostQuestions?: number;
  /** Builds the site, and says what it took. */
  build: () => Promise<Run>;
  /** Addresses of pages by their titles, for a box whose results are no links. */
  titles?: ReadonlyMap<string, string>;
  /** Files of the built site that are the index of codes and that of messages, where they are files of their own. */
  indexFiles?: { codes: string; messages: string };
}

/** What a build took. */
export type Effort = Pick<Run, 'seconds' | 'peakBytes'>;
