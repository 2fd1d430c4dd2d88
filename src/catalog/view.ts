import { categoryIds, type Catalog, type Category, type Code } from './model.ts';

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
