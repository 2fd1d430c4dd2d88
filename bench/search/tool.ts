/** Describes a site with a search box, so that the same benchmark works for all tools. */
import type { CatalogView } from '../../src/catalog/model/view.ts';
import type { Run } from '../measure.ts';
import type { Site } from '../sites.ts';

/** CSS selectors of the parts of a search box. Ctrl+K opens the search box of every tool. */
export interface SearchBox {
  input: string;
  /** The results, best first. */
  results: string;
  /** The live region that announces the results of both searches, if the box has two. Earlier results do not count. */
  status?: string;
  /**
   * The elements that show the page title of a result, if results are not links but open a page with a script. The first
   * one that exists is used.
   */
  titles?: readonly string[];
  /** Milliseconds without a change after which the results are final. Longer than any delay of the box. */
  settle: number;
}

export interface Tool {
  id: 'starlight' | 'vitepress' | 'docusaurus' | 'errbook' | 'scale';
  site: Site;
  /** The packages of the tool with their versions. */
  versions: string;
  box: SearchBox;
  /** The catalogs of the site. Available after the build. */
  readonly catalogs: readonly CatalogView[];
  /** The largest number of questions of each form. The default is all questions. */
  maxQuestions?: number;
  /** Builds the site and measures the build. */
  build: () => Promise<Run>;
  /** The paths of pages by their titles, for a box whose results are not links. */
  titles?: ReadonlyMap<string, string>;
  /** The files of the built site with the index of codes and the index of messages, if they are separate files. */
  indexFiles?: { codes: string; messages: string };
}

/** Time and memory of a build. */
export type BuildCost = Pick<Run, 'seconds' | 'peakBytes'>;
