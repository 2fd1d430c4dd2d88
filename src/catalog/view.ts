import { categoryIds, type Case, type Catalog, type Category, type Code } from './model.ts';

/** A category with its codes. */
export interface CategoryView extends Category {
  codes: Code[];
}

/** A catalog as pages see it: codes by their spelling, and once more by category. */
export interface CatalogView extends Omit<Catalog, 'categories'> {
  /** In the order of `catalog.yaml`; those without a code are left out. */
  categories: CategoryView[];
}

/** Arranges a catalog for reading. */
export function toView(catalog: Omit<Catalog, 'codes'>, unsorted: readonly Code[]): CatalogView {
  const codes = [...unsorted].sort((a, b) => a.slug.localeCompare(b.slug, 'en'));
  const byCategory = new Map<string, Code[]>();
  for (const code of codes) {
    for (const id of categoryIds(code)) {
      const list = byCategory.get(id);
      if (list) list.push(code);
      else byCategory.set(id, [code]);
    }
  }
  const categories = catalog.categories
    .map((category) => ({ ...category, codes: byCategory.get(category.id) ?? [] }))
    .filter((category) => category.codes.length > 0);
  return { ...catalog, codes, categories };
}

/** Cases in the order of their categories, which is the order readers need them in. */
export function casesByCategory(cases: readonly Case[], categories: readonly Category[]): Case[] {
  const order = new Map(categories.map(({ id }, index) => [id, index]));
  const rank = ({ category }: Case) => order.get(category ?? '') ?? categories.length;
  return [...cases].sort((a, b) => rank(a) - rank(b));
}
