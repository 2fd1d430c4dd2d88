import { createOperationSlugs } from './addresses.ts';
import { listCategoryIds, type Case, type Catalog, type Category, type Code } from './catalog.ts';

/** A category with its codes. */
export interface CategoryView extends Category {
  codes: Code[];
}

/** An HTTP status with its codes, each with the cases of this status alone. */
export interface StatusView {
  /** `null` for cases whose status is not documented. */
  status: number | null;
  codes: Code[];
}

/** Something that can return errors, with its codes, each with the cases that it can return. */
export interface OperationView {
  name: string;
  /** Its address below `/<catalog>/operations/`. */
  slug: string;
  codes: Code[];
}

/** Where a code stands among the others of its category. */
export interface Place {
  category: CategoryView;
  /** Its index in the codes of the category. */
  index: number;
}

/** A catalog as pages see it: codes by their spelling, and once more by category, status and operation. */
export interface CatalogView extends Omit<Catalog, 'categories'> {
  /** In the order of `catalog.yaml`; those without a code are left out. */
  categories: CategoryView[];
  /** By slug; codes of no category and those of several have none. Every page asks, so nobody searches for it. */
  places: ReadonlyMap<string, Place>;
  /** Ascending; the undocumented last. */
  statuses: StatusView[];
  /** By name. */
  operations: OperationView[];
}

/** Arranges a catalog for reading. */
export function toView(catalog: Omit<Catalog, 'codes'>, unsorted: readonly Code[]): CatalogView {
  const codes = [...unsorted].sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
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
  return { ...catalog, codes, categories, places: findPlaces(categories), ...groupByFacts(codes) };
}

/** A stretch of a list around one of its items: whatever is shown of it does not grow with the list. */
export function takeAround<Item>(items: readonly Item[], index: number, most: number): Item[] {
  const start = Math.max(0, Math.min(index - Math.floor(most / 2), items.length - most));
  return items.slice(start, start + most);
}

/** Cases in the order of their categories, which is the order readers need them in. */
export function sortByCategory(cases: readonly Case[], categories: readonly Category[]): Case[] {
  const order = new Map(categories.map(({ id }, index) => [id, index]));
  const rank = ({ category }: Case) => order.get(category ?? '') ?? categories.length;
  return [...cases].sort((a, b) => rank(a) - rank(b));
}

/** Codes by what their cases have, each with those cases alone; a code stands under every key that a case of it has. */
export function groupCodes<Key>(
  codes: readonly Code[],
  keysOf: (one: Case) => readonly Key[],
): Map<Key, Code[]> {
  const groups = new Map<Key, Code[]>();
  for (const code of codes) {
    const own = new Map<Key, Case[]>();
    for (const one of code.cases) {
      for (const key of new Set(keysOf(one))) own.set(key, [...(own.get(key) ?? []), one]);
    }
    for (const [key, cases] of own) {
      const list = groups.get(key) ?? [];
      list.push({ ...code, cases });
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

function groupByFacts(codes: readonly Code[]): Pick<CatalogView, 'statuses' | 'operations'> {
  const byOperation = groupCodes(codes, ({ operations }) => operations);
  const names = [...byOperation.keys()].sort(
    (a, b) => a.localeCompare(b, 'en') || (a < b ? -1 : 1),
  );
  const slugs = createOperationSlugs(names);
  return {
    statuses: [...groupCodes(codes, ({ status }) => [status])]
      .map(([status, own]) => ({ status, codes: own }))
      .sort((a, b) => (a.status ?? Infinity) - (b.status ?? Infinity)),
    operations: names.map((name, index) => ({
      name,
      slug: slugs[index] ?? name,
      codes: byOperation.get(name) ?? [],
    })),
  };
}
