import type { SearchOptions } from '../../search/finder.ts';
import type { Hit } from '../../search/hits.ts';
import type { Entry } from '../../search/index/entries.ts';
import type { SearchExample } from '../../search/index/example.ts';
import type { PageHit } from './full-text/full-text-search.ts';
import type { ResultList } from './result-list.ts';
import type { StatusSettings } from './status-view.ts';

/** The results of a query so far. */
export interface Answer {
  query: string;
  options: SearchOptions;
  hits: readonly Hit[];
  /** Pages that contain the words; those of the previous query until the full-text search has answered. */
  pages: readonly PageHit[];
  /** Whether the full-text search has answered. */
  isComplete: boolean;
  /** Whether a part of what was to be searched could not be loaded. */
  isPartial: boolean;
}

/** The parts of a search form that show answers. */
export interface AnswerElements {
  list: ResultList;
  /** A live region. */
  status: HTMLElement;
  /** The help for searches without results. */
  help: HTMLElement;
}

/** The settings for showing answers. */
export interface AnswerSettings extends StatusSettings {
  /** How many codes and how many pages are shown. */
  maxResults: number;
  /** Whether this is the page with all results. */
  isSearchPage?: boolean;
  findSimilar(query: string): readonly Entry[];
  findEntry(path: string): Entry | undefined;
  /** Returns an example of what readers can search for, once the index is loaded. */
  getExample(): SearchExample | null;
  /** Returns the names of the active filters. */
  listFilters(): readonly string[];
  onPaste(text: string): void;
}
