import type { Entry } from '../../search/index/entries.ts';
import type { SearchOptions } from '../../search/finder.ts';
import type { Hit } from '../../search/hits.ts';
import { element } from '../common/elements.ts';
import { pasteBox } from './paste-field.ts';
import type { TextPage } from './pagefind.ts';
import { recentPages } from './recent-pages.ts';
import type { ResultGroup, ResultList } from './result-list.ts';
import { createEntryLink, hitOptions, linkOption, pageOption } from './result-view.ts';

/** What is known of a question so far. */
export interface Answer {
  query: string;
  wanted: SearchOptions;
  hits: readonly Hit[];
  /** Pages that hold the words; those of the question before until this one's have come. */
  pages: readonly TextPage[];
  isComplete: boolean;
}

/** The parts of a search form that show answers. */
export interface AnswerPlaces {
  list: ResultList;
  /** A live region. */
  said: HTMLElement;
  /** What helps where there is no answer. */
  help: HTMLElement;
}

/** Everything that answers can be shown with. */
export interface AnswerSettings {
  /** Path of the site, without a slash at its end. */
  base: string;
  /** How many codes and how many pages are shown. */
  most: number;
  /** Where all codes are shown, instead of the most; absent where that is here. */
  allPath?: string | undefined;
  nearest(query: string): readonly Entry[];
  entryAt(path: string): Entry | undefined;
  onPaste(text: string): void;
  /** The filters in force, to be read; empty for none. */
  filterWords(): string;
}

/** Before anything is typed: the pages visited lately, and what can be typed. */
export function showWelcome({ list, said, help }: AnswerPlaces, settings: AnswerSettings): void {
  const recent = recentPages().map(({ path, title }) => {
    const entry = settings.entryAt(path);
    return entry ? createEntryLink(entry, settings.base) : linkOption(settings.base + path, title);
  });
  list.suggest({ name: 'Recent pages', options: recent });
  said.textContent = '';
  const hint = (what: string, example: string) =>
    element('li', '', [`${what}: `, element('code', '', example)]);
  help.replaceChildren(
    element('p', '', 'Whatever you hold finds its page:'),
    element('ul', '', [
      hint('a code in any spelling, or half of it', 'UserNotFound'),
      hint('a message with your values in it', 'No user was found with id user_123'),
      hint('a field, a whole response or a log line', '"code": "resource_not_found",'),
    ]),
  );
}

/** The codes at once, and the pages as soon as they are known. */
export function showAnswer(places: AnswerPlaces, settings: AnswerSettings, answer: Answer): void {
  const { list, said, help } = places;
  const { query, hits, wanted, isComplete } = answer;
  const shown = hits.slice(0, settings.most);
  const known = new Set(shown.map(({ entry }) => entry.path));
  const pages = answer.pages
    .map((page) => ({ page, path: pathBelow(page.url, settings.base) }))
    .filter(({ path }) => !known.has(path))
    .slice(0, settings.most);
  if (hits.length === 0 && pages.length === 0) {
    if (isComplete) showNothing(places, settings, answer);
    return;
  }
  const codes: ResultGroup = {
    name: 'Codes',
    options: shown.flatMap((hit) => hitOptions(hit, query, settings.base)),
  };
  const text: ResultGroup = {
    name: 'Pages with these words',
    options: pages.map(({ page, path }) => pageOption(page, settings.entryAt(path))),
    isFullText: true,
  };
  // A page with all the words says more than a code with some of them.
  const groups = hits[0]?.kind === 'some-words' ? [text, codes] : [codes, text];
  if (settings.allPath !== undefined && hits.length > shown.length) {
    const address = `${settings.base}${settings.allPath}?${toParameters(query, wanted).toString()}`;
    groups.push({ name: 'More', options: [linkOption(address, `All ${hits.length} codes`)] });
  }
  help.replaceChildren();
  list.show(groups);
  if (isComplete) said.textContent = summary(hits.length, pages.length, settings.filterWords());
}

/** A question as the query string of the search page: `q`, `catalog`, `status`. */
export function toParameters(query: string, { catalog, status }: SearchOptions): URLSearchParams {
  return new URLSearchParams({
    ...(query === '' ? {} : { q: query }),
    ...(catalog ? { catalog } : {}),
    ...(status ? { status } : {}),
  });
}

function showNothing(
  { list, said, help }: AnswerPlaces,
  { base, nearest, onPaste, filterWords }: AnswerSettings,
  { query }: Answer,
): void {
  const alike = nearest(query).map((entry) => createEntryLink(entry, base));
  list.suggest({ name: 'Codes spelled most alike', options: alike });
  said.textContent =
    `Nothing found for “${query}”${filterWords()}.` +
    (alike.length > 0 ? ` ${count(alike.length, 'code')} spelled most alike below.` : '');
  if (!help.querySelector('textarea')) help.replaceChildren(pasteBox(onPaste));
}

function summary(codes: number, pages: number, filtered: string): string {
  const parts = [
    ...(codes > 0 ? [count(codes, 'code')] : []),
    ...(pages > 0 ? [`${count(pages, 'page')} with these words`] : []),
  ];
  return `${parts.join(', ')}${filtered}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function pathBelow(url: string, base: string): string {
  const { pathname } = new URL(url, location.href);
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
}
