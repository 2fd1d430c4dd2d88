import type { SearchOptions } from '../../search/finder.ts';
import type { Hit } from '../../search/hits.ts';
import { element } from '../common/elements.ts';
import type { PasteSession } from '../paste/paste-session.ts';
import { showAnswer, showWelcome, type AnswerPlaces, type AnswerSettings } from './answer-view.ts';
import { loadFinder, type LoadedFinder } from './finder-loader.ts';
import { loadTextSearch, type TextPage } from './pagefind.ts';
import { acceptDrops, isWholeError } from '../paste/pasted-text.ts';
import { resultList } from './result-list.ts';
import { searchFilters, type SearchFilters } from './search-filters.ts';

/** A search form at work. */
export interface SearchSession {
  /** Searches as if a reader had typed and chosen. */
  ask(query: string, wanted?: SearchOptions): void;
  /** Opens what is chosen, else what comes first, as soon as that is sure. */
  follow(): void;
}

export interface SearchSettings extends Pick<AnswerSettings, 'base' | 'most' | 'allPath'> {
  /** Is told each question, so that an address can say it. */
  onAsk?: (query: string, wanted: SearchOptions) => void;
}

/** Answers what is typed into a search form: codes with the next frame, pages when Pagefind has found them. */
export function startSearch(form: HTMLFormElement, settings: SearchSettings): SearchSession {
  const part = (selector: string): HTMLElement => {
    const found = form.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The search form has no ${selector}.`);
    return found;
  };
  const input = part('input') as HTMLInputElement;
  const list = resultList(input, part('[role=listbox]'));
  const places: AnswerPlaces = { list, said: part('[role=status]'), help: part('.help') };
  const fullText = loadTextSearch(`${settings.base}/pagefind/`).catch(() => null);
  const view: AnswerSettings = {
    ...settings,
    nearest: (query) => loaded?.finder.nearest(query, 5) ?? [],
    entryAt: (path) => loaded?.finder.entryAt(path),
    filterWords: () => filters?.words() ?? '',
    onPaste(text) {
      take(text);
      input.focus();
    },
  };

  let loaded: LoadedFinder | undefined;
  let hasTexts = false;
  let filters: SearchFilters | undefined;
  let wanted: SearchOptions = {};
  let hits: readonly Hit[] = [];
  let pages: readonly TextPage[] = [];
  /** Counts the questions, so that a late answer to an old one is dropped. */
  let asked = 0;
  let isComplete = input.value.trim() === '';
  /** Whether Enter was pressed before there was a sure answer. */
  let isFollowing = false;
  /** What explains a whole error, once one was pasted. */
  let explaining: Promise<PasteSession> | undefined;
  /** Whether an explanation is shown instead of results. */
  let isExplaining = false;

  const showUnavailable = () => {
    places.said.textContent =
      'Search is not available here: it works on the built site, when its index can be loaded.';
  };

  const answer = () => {
    const question = ++asked;
    if (isExplaining) void explaining?.then((session) => session.explain(''));
    showExplaining(false);
    const query = input.value.trim();
    wanted = filters?.chosen() ?? wanted;
    settings.onAsk?.(query, wanted);
    isComplete = query === '';
    if (isComplete) {
      [hits, pages] = [[], []];
      showWelcome(places, view);
      return;
    }
    hits = loaded?.finder.search(query, wanted) ?? [];
    showAnswer(places, view, { query, wanted, hits, pages, isComplete });
    if (isFollowing) follow();
    void complete(question, query, hasTexts);
  };

  const complete = async (question: number, query: string, knewTexts: boolean) => {
    const found = (await (await fullText)?.find(query, wanted, settings.most * 2)) ?? [];
    await loaded?.texts;
    if (question !== asked || (!loaded && isLoading)) return;
    // What was asked before messages were known may be one.
    if (!knewTexts) hits = loaded?.finder.search(query, wanted) ?? [];
    pages = found;
    isComplete = true;
    showAnswer(places, view, { query, wanted, hits, pages, isComplete });
    if (isFollowing) follow();
  };

  const showExplaining = (isShown: boolean) => {
    isExplaining = isShown;
    // They narrow a search, and nothing of a paste.
    part('.filters').hidden = isShown;
  };

  const explain = async (text: string) => {
    const question = ++asked;
    showExplaining(true);
    list.show([]);
    const place = element('div', 'explained');
    places.help.replaceChildren(place);
    // Loaded when something is pasted: it weighs as much as the search itself.
    explaining = import('../paste/paste-session.ts').then(({ startPasteSession }) =>
      startPasteSession(settings.base, { status: places.said, answer: place, cut: null }),
    );
    const session = await explaining.catch(() => null);
    if (question !== asked) return;
    if (session) await session.explain(text);
    else showUnavailable();
  };

  /** Shows of a text that is pasted or dropped what fits into one line, and explains all of it. */
  const take = (text: string) => {
    input.value = text.replace(/\s+/g, ' ').trim().slice(0, 300);
    isFollowing = false;
    void explain(text);
  };

  const follow = () => {
    if (isExplaining) {
      void explaining?.then((session) => session.openPrimary());
      return;
    }
    // A code as it is spelled needs no second opinion; anything else may be told better by a message or a page.
    isFollowing = !isComplete && hits[0]?.kind !== 'exact';
    if (!isFollowing) list.follow();
  };

  let isLoading = true;
  const load = async () => {
    loaded = await loadFinder(settings.base).catch(() => undefined);
    isLoading = false;
    if (!loaded) {
      showUnavailable();
      return;
    }
    filters = searchFilters(part('.filters'), loaded.finder.index.entries, answer);
    filters.choose(wanted);
    answer();
    await loaded.texts;
    hasTexts = true;
  };

  input.addEventListener('input', () => {
    isFollowing = false;
    answer();
  });
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!isWholeError(text)) return;
    event.preventDefault();
    take(text);
  });
  acceptDrops(form, take);
  void load();

  return {
    follow,
    ask(query, options = {}) {
      input.value = query;
      wanted = options;
      filters?.choose(options);
      answer();
    },
  };
}
