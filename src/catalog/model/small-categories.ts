/** If a catalog has more categories, those with one code are listed apart. */
const mostTogether = 20;

/** Fewer categories with one code stay with the others. */
const fewestApart = 5;

/** The categories of a catalog for a list. */
export interface SplitCategories<Item> {
  /** In the order of `catalog.yaml`. */
  together: Item[];
  /** Those with one code, if there are many categories, by title: the owner's order is that of all categories. */
  apart: Item[];
}

/**
 * Separates the categories with one code from the others if a catalog has many categories, so that readers find the
 * larger ones. Everything that lists categories uses it.
 *
 * @param countOf returns the number of codes of a category
 * @param compare compares two titles in the language of the reader
 */
export function splitCategories<Item extends { title: string }>(
  categories: readonly Item[],
  countOf: (category: Item) => number,
  compare: (a: string, b: string) => number,
): SplitCategories<Item> {
  const apart = categories
    .filter((category) => countOf(category) === 1)
    .sort((a, b) => compare(a.title, b.title));
  return categories.length > mostTogether && apart.length >= fewestApart
    ? { together: categories.filter((category) => countOf(category) !== 1), apart }
    : { together: [...categories], apart: [] };
}
