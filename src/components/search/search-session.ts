import { createRetries } from '../common/connection.ts';
import { setText } from '../common/elements.ts';
import type { SearchOptions } from '../../search/finder.ts';
import type { Hit } from '../../search/hits.ts';
import { openLink, type OpenTarget } from '../common/open-link.ts';
import { acceptFiles } from '../paste/dropped-files.ts';
import { isWholeError } from '../paste/pasted-text.ts';
import { showAnswer, showWelcome } from './answer-view.ts';
import type { AnswerElements, AnswerSettings } from './answer.ts';
import { loadFinder, type LoadedFinder } from './finder-loader.ts';
import { showUnavailable } from './no-answer-view.ts';
import { createFullTextSearch, type PageHit } from './full-text/full-text-search.ts';
import { createPastedError } from './pasted-error.ts';
import { createResultList } from './result-list.ts';
import { createFilters, type SearchFilters } from './filters/search-filters.ts';
import { ui } from './texts.ts';

/** How many similar codes are suggested if there are no results. */
const maxSimilar = 5;
/** How long the index is loaded before the form says so, in milliseconds. */
const quickTime = 1000;
/** How many characters of a pasted text the field shows. */
const maxShownPaste = 300;

/** The control of a search form. */
export interface SearchSession {
  /** Searches as if a reader had typed the query and chosen the filters. */
  search(query: string, options?: SearchOptions): void;
  /** Opens the selected result, else the first one, as soon as it is final. */
  open(): void;
}

/** The settings of a search form. */
export interface SearchSettings extends Pick<
  AnswerSettings,
  'base' | 'maxResults' | 'isSearchPage'
> {
  /** Id of the catalog that the page belongs to. Its codes come before equally good ones of other catalogs. */
  currentCatalog?: string | undefined;
  /** The filters at the beginning. */
  options?: SearchOptions;
  /** Called with each query. */
  onSearch?: (query: string, options: SearchOptions) => void;
}

/** Shows the results of a search form: codes in the next frame, pages when the full-text search has found them. */
export function startSearch(form: HTMLFormElement, settings: SearchSettings): SearchSession {
  const { base, maxResults, isSearchPage = false, currentCatalog, onSearch } = settings;
  const find = (selector: string): HTMLElement => {
    const found = form.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The search form has no ${selector}.`);
    return found;
  };
  const input = find('input') as HTMLInputElement;
  const list = createResultList(input, find('[role=listbox]'));
  const elements: AnswerElements = { list, status: find('[role=status]'), help: find('.help') };
  const pastedError = createPastedError(
    { ...elements, filters: find('.filters') },
    base,
    currentCatalog,
  );
  const fullText = createFullTextSearch(`${base}/pagefind/`);
  const view: AnswerSettings = {
    base,
    maxResults,
    isSearchPage,
    findSimilar: (query) => loaded?.finder.nearest(query, maxSimilar) ?? [],
    findEntry: (path) => loaded?.finder.entryAt(path),
    getExample: () => loaded?.finder.index.example ?? null,
    listFilters: () => filters?.listNames() ?? [],
    onFilter(wanted) {
      search('', wanted);
      input.focus();
    },
    onPaste(text) {
      explain(text);
      input.focus();
    },
  };

  let loaded: LoadedFinder | undefined;
  let isLoading = true;
  let hasTexts = false;
  let filters: SearchFilters | undefined;
  let options = settings.options ?? {};
  let hits: readonly Hit[] = [];
  let pages: readonly PageHit[] = [];
  /** Counts the searches, so that a late answer to a previous query is dropped. */
  let latest = 0;
  let isComplete = input.value.trim() === '';
  /** Whether a part of what was to be searched could not be loaded. */
  let isPartial = false;
  /** Where to open the first result if Enter was pressed before it was final. */
  let opening: OpenTarget | null = null;

  const findHits = (query: string) =>
    loaded?.finder.search(query, { ...options, preferredCatalog: currentCatalog }) ?? [];

  const answer = () => {
    const number = ++latest;
    pastedError.hide();
    const query = input.value.trim();
    options = filters?.getOptions() ?? options;
    onSearch?.(query, options);
    isComplete = query === '' && !options.catalog && !options.status;
    if (isComplete) {
      [hits, pages] = [[], []];
      showWelcome(elements, view);
      if (!loaded && !isLoading) showUnavailable(elements, view, query, options);
      return;
    }
    hits = findHits(query);
    showAnswer(elements, view, { query, options, hits, pages, isComplete, isPartial: false });
    if (opening) open(opening);
    void complete(number, query, hasTexts);
  };

  const complete = async (number: number, query: string, hadTexts: boolean) => {
    const [found, texts] = await Promise.allSettled([
      fullText.search(query, options, maxResults * 2),
      loaded?.indexTexts(),
    ]);
    if (number !== latest || (!loaded && isLoading)) return;
    let isMissing = !loaded || [found, texts].some((part) => part.status === 'rejected');
    // The query may be a message, which the first answer did not include.
    if (!hadTexts) hits = findHits(query);
    pages = found.status === 'fulfilled' ? found.value : [];
    if (!isMissing && hits.length === 0 && pages.length === 0) {
      await fullText.verify().catch(() => (isMissing = true));
      if (number !== latest) return;
    }
    setPartial(isMissing);
    isComplete = true;
    showAnswer(elements, view, { query, options, hits, pages, isComplete, isPartial });
    if (opening) open(opening);
  };

  /** Explains a pasted or dropped text. The field shows the part that fits on one line. */
  const explain = (text: string) => {
    latest++;
    input.value = text.trimStart().slice(0, maxShownPaste).replace(/\s+/g, ' ').trim();
    opening = null;
    list.show([]);
    void pastedError.explain(text);
  };

  const open = (target: OpenTarget = 'here') => {
    if (pastedError.isShown) {
      pastedError.open(target);
      return;
    }
    // An exact code is final. For anything else, a message or a page may be a better result.
    opening = !isComplete && hits[0]?.kind !== 'exact' ? target : null;
    if (opening === null) openLink(list.getChosen(), target);
  };

  const retries = createRetries(() => {
    if (isPartial && !pastedError.isShown) searchAgain();
  });
  /** Tries again to load what is missing, until nothing is. */
  const setPartial = (isMissing: boolean) => {
    isPartial = isMissing;
    if (isMissing) retries.schedule();
    else retries.stop();
  };

  const load = async () => {
    isLoading = true;
    const saying = setTimeout(() => {
      if (!pastedError.isShown) setText(elements.status, ui.t('errbook.search.live.loading'));
    }, quickTime);
    const before = loaded;
    loaded = await loadFinder(base).catch(() => undefined);
    clearTimeout(saying);
    isLoading = false;
    if (loaded && loaded !== before) {
      filters = createFilters(find('.filters'), loaded.finder.index.entries, answer);
      filters.setOptions(options);
    }
    if (!loaded) setPartial(true);
    if (!pastedError.isShown) answer();
    await loaded?.indexTexts().then(
      () => (hasTexts = true),
      () => undefined,
    );
  };

  /** Searches again, and loads what could not be loaded before. */
  const searchAgain = () => {
    if ((loaded && !isPartial) || isLoading) answer();
    else void load();
  };

  const search = (query: string, wanted: SearchOptions = {}) => {
    input.value = query;
    options = wanted;
    filters?.setOptions(wanted);
    answer();
  };

  input.addEventListener('input', () => {
    opening = null;
    searchAgain();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
    // Some browsers would also submit the form.
    event.preventDefault();
    open('new-tab');
  });
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!isWholeError(text)) return;
    event.preventDefault();
    explain(text);
  });
  acceptFiles(form, (dropped) => {
    latest++;
    opening = null;
    list.show([]);
    void pastedError.readFiles(dropped).then((text) => {
      if (text !== null) explain(text);
    });
  });
  void load();

  return {
    open: () => open(),
    search,
  };
}
