import type { Issue } from '../files/issue.ts';
import type { CatalogFile } from '../files/schema.ts';
import type { Located } from '../files/located.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import { suggest } from '../files/names.ts';

/** Checks that every category of a record or a guide is in catalog.yaml, and only once. */
export function checkCategories({ about, records, guides }: ParsedCatalog): Issue[] {
  if (!about) return [];
  const ids = about.data.categories.map(({ id }) => id);
  const known = new Set(ids);
  const unknown = (located: Located<unknown>, path: PropertyKey[], category: string | undefined) =>
    category === undefined || known.has(category)
      ? []
      : [
          located.issue(
            path,
            `There is no category \`${category}\` in catalog.yaml.`,
            suggest(category, ids, 'Add it to `categories` in catalog.yaml, or correct the id.'),
          ),
        ];
  return [
    ...repeatedCategories(about),
    ...records.flatMap((record) => unknown(record, ['category'], record.data.category)),
    ...guides.flatMap((guide) =>
      Object.entries(guide.data.cases).flatMap(([name, corrections]) =>
        unknown(guide, ['cases', name, 'category'], corrections.category),
      ),
    ),
  ];
}

/** Checks that every code that catalog.yaml lists in a category exists, and is listed only once. */
export function checkListedCodes({ about }: ParsedCatalog, codes: ReadonlySet<string>): Issue[] {
  if (!about) return [];
  const categoryOf = new Map<string, string>();
  return about.data.categories.flatMap(({ id, codes: listed = [] }, index) =>
    listed.flatMap((code, position) => {
      const path = ['categories', index, 'codes', position];
      if (!codes.has(code)) {
        return [
          about.issue(
            path,
            `There is no code \`${code}\` in errors.yaml.`,
            suggest(code, codes, 'Remove it from the category.'),
          ),
        ];
      }
      const other = categoryOf.get(code);
      categoryOf.set(code, id);
      return other === undefined
        ? []
        : [
            about.issue(
              path,
              `\`${code}\` is already listed in \`${other}\`.`,
              'List each code in only one category.',
            ),
          ];
    }),
  );
}

function repeatedCategories(about: Located<CatalogFile>): Issue[] {
  const seen = new Set<string>();
  return about.data.categories.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      about.issue(
        ['categories', index, 'id'],
        `The category id \`${id}\` is used twice.`,
        'Give each category a different id.',
      ),
    ];
  });
}
