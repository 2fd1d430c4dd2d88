import { familyId } from '../files/guide-schema.ts';
import type { Issue } from '../files/issue.ts';
import { suggest } from '../files/names.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';

/** The segment that a host shows as the list of all families. */
const reserved = 'index';

/** Checks that every family that a guide names exists, and that every family can have a URL and has a guide. */
export function checkFamilies({
  guides,
  families,
  knowsGuides,
}: Pick<ParsedCatalog, 'guides' | 'families' | 'knowsGuides'>): Issue[] {
  const ids = families.map(({ id }) => id);
  const used = new Set(guides.flatMap(({ data }) => data.family ?? []));
  return [
    ...guides.flatMap((guide) => {
      const { family } = guide.data;
      if (family === undefined || ids.includes(family)) return [];
      const message = `There is no family \`${family}\`.`;
      const advice = `Create guides/${family}.md with a title and a summary, or correct the id.`;
      return [guide.issue(['family'], message, suggest(family, ids, advice))];
    }),
    ...families.flatMap((family) => {
      const { id } = family;
      if (!familyId.test(id) || id === reserved) {
        const message = `The file name \`${id}\` cannot be part of a URL.`;
        const hint =
          'Use only a-z, 0-9, and hyphens, for example not-found.md. It cannot be index.md.';
        return [family.issue([], message, hint)];
      }
      // A guide that cannot be read may be the one of this family.
      if (used.has(id) || !knowsGuides) return [];
      const message = `No guide has the family \`${id}\`.`;
      const hint = `Write \`family: ${id}\` into the guides of its codes, or delete the file.`;
      return [family.issue([], message, hint)];
    }),
  ];
}
