import { rankStatus, type Status } from '../text/http-status.ts';
import { createOperationSlugs } from './addresses.ts';
import { sortCodes } from './code-order.ts';
import {
  listCaseStatuses,
  listCategoryIds,
  type Case,
  type Catalog,
  type Category,
  type Code,
  type Family,
} from './catalog.ts';

const mostNeighbors = 8;

/** A category with its codes. */
export interface CategoryView extends Category {
  codes: Code[];
}

/**
 * A code with only those of its cases that have a status, an operation, or a category in common. It has a separate
 * type, because what is true of these cases may not be true of the whole code.
 */
export interface PartialCode {
  code: Code;
  /** At least one. */
  cases: Case[];
}

/** An HTTP status with its codes, each with the cases that have this status. */
export interface StatusView {
  /** `null` for cases whose status is not documented. */
  status: Status | null;
  codes: PartialCode[];
}

/** An operation that can return errors, with its codes, each with the cases that the operation can return. */
export interface OperationView {
  name: string;
  /** The last part of its URL, below `/<catalog>/operations/`. */
  slug: string;
  codes: PartialCode[];
}

/** A family with its codes. */
export interface FamilyView extends Family {
  codes: Code[];
}

/** The position of a code among the codes of its category. */
export interface Place {
  category: CategoryView;
  /** Its index in the codes of the category. */
  index: number;
}

/** A catalog for pages: its codes in the order of `sortCodes`, and by category, status, and operation. */
export interface CatalogView extends Omit<Catalog, 'categories' | 'families'> {
  /** In the order of `catalog.yaml`. Categories without codes are omitted. */
  categories: CategoryView[];
  /**
   * By slug. A code without a category, or with several, has no position. Computed once, because every page needs it.
   */
  places: ReadonlyMap<string, Place>;
  /** Ascending; cases without a documented status last. Empty if the API does not use HTTP, see `usesHttp`. */
  statuses: StatusView[];
  /** By name. */
  operations: OperationView[];
  /** By their `order`, then by title. */
  families: FamilyView[];
}

const { compare: compareInEnglish } = new Intl.Collator('en');

/**
 * Groups and sorts a catalog for pages.
 *
 * @param lang the language of the reader, as a BCP 47 tag
 */
export function toView(
  catalog: Omit<Catalog, 'codes'>,
  unsorted: readonly Code[],
  lang = 'en',
): CatalogView {
  const codes = sortCodes(unsorted, lang);
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const byCategory = new Map<string, Code[]>();
  for (const code of codes) {
    for (const id of listCategoryIds(code)) {
      const list = byCategory.get(id);
      if (list) list.push(code);
      else byCategory.set(id, [code]);
    }
  }
  const categories = catalog.categories
    .map((category) => ({ ...category, codes: byCategory.get(category.id) ?? [] }))
    .filter((category) => category.codes.length > 0);
  return {
    ...catalog,
    codes,
    categories,
    places: findPlaces(categories),
    statuses: listStatusViews(codes),
    operations: listOperationViews(codes, compare),
    families: listFamilyViews(catalog.families, codes, compare),
  };
}

/**
 * Returns whether the API of a catalog uses HTTP: a case or the envelope has a status. Otherwise, pages and documents do
 * not mention HTTP at all.
 */
export function usesHttp({ statuses }: Pick<CatalogView, 'statuses'>): boolean {
  return statuses.length > 0;
}

/** Returns the items around an item of a list, at most `most` of them. */
export function takeAround<Item>(items: readonly Item[], index: number, most: number): Item[] {
  const start = Math.max(0, Math.min(index - Math.floor(most / 2), items.length - most));
  return items.slice(start, start + most);
}

/**
 * Returns up to eight neighbors of a code in its category. The number is limited, so that a page does not grow with its
 * category.
 */
export function findNeighbors({ category, index }: Place): Code[] {
  const code = category.codes[index];
  return takeAround(category.codes, index, mostNeighbors + 1).filter((other) => other !== code);
}

/** Sorts cases by their categories, in the order of `catalog.yaml`. */
export function sortByCategory(cases: readonly Case[], categories: readonly Category[]): Case[] {
  const order = new Map(categories.map(({ id }, index) => [id, index]));
  const rank = ({ category }: Case) => order.get(category ?? '') ?? categories.length;
  return [...cases].sort((a, b) => rank(a) - rank(b));
}

/** Groups codes by a key of their cases. A code is in the group of every key that one of its cases has, with those cases. */
export function groupCodes<Key>(
  codes: readonly Code[],
  keysOf: (errorCase: Case) => readonly Key[],
): Map<Key, PartialCode[]> {
  const groups = new Map<Key, PartialCode[]>();
  for (const code of codes) {
    const casesByKey = new Map<Key, Case[]>();
    for (const errorCase of code.cases) {
      for (const key of new Set(keysOf(errorCase))) {
        casesByKey.set(key, [...(casesByKey.get(key) ?? []), errorCase]);
      }
    }
    for (const [key, cases] of casesByKey) {
      const list = groups.get(key) ?? [];
      list.push({ code, cases });
      groups.set(key, list);
    }
  }
  return groups;
}

function findPlaces(categories: readonly CategoryView[]): Map<string, Place> {
  return new Map(
    categories.flatMap((category) =>
      category.codes.flatMap((code, index): [string, Place][] =>
        listCategoryIds(code).length === 1 ? [[code.slug, { category, index }]] : [],
      ),
    ),
  );
}

function listStatusViews(codes: readonly Code[]): StatusView[] {
  if (codes.every(({ cases }) => cases.every(({ statuses }) => statuses.length === 0))) return [];
  const rank = ({ status }: StatusView) => (status === null ? Infinity : rankStatus(status));
  return [...groupCodes(codes, listCaseStatuses)]
    .map(([status, group]) => ({ status, codes: group }))
    .sort((a, b) => rank(a) - rank(b));
}

function listOperationViews(
  codes: readonly Code[],
  compare: (a: string, b: string) => number,
): OperationView[] {
  const groups = groupCodes(codes, ({ operations }) => operations);
  // Slugs are numbered in an order that does not depend on the language of the site.
  const names = [...groups.keys()].sort((a, b) => compareInEnglish(a, b) || (a < b ? -1 : 1));
  const slugs = createOperationSlugs(names);
  return names
    .map((name, index) => ({
      name,
      slug: slugs[index] ?? name,
      codes: groups.get(name) ?? [],
    }))
    .sort((a, b) => compare(a.name, b.name));
}

function listFamilyViews(
  families: readonly Family[],
  codes: readonly Code[],
  compare: (a: string, b: string) => number,
): FamilyView[] {
  const byFamily = Map.groupBy(codes, ({ guide }) => guide?.family);
  const rank = ({ order }: Family) => order ?? Infinity;
  return families
    .map((family) => ({ ...family, codes: byFamily.get(family.id) ?? [] }))
    .sort((a, b) => (rank(a) === rank(b) ? compare(a.title, b.title) : rank(a) - rank(b)));
}
