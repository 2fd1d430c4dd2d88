import { findSlugProblem } from '../model/addresses.ts';
import { spell, type Group } from '../model/group.ts';
import type { Issue } from '../files/issue.ts';

/** Every former address that a guide names can lead to its code, and to nothing else. */
export function checkPreviousAddresses(groups: readonly Group[]): Issue[] {
  const pages = new Map(groups.map((group) => [group.slug.toLowerCase(), group]));
  const listed = new Map<string, Group>();
  return groups.flatMap((group) =>
    (group.guide?.data.formerSlugs ?? []).flatMap((slug, index) => {
      const key = slug.toLowerCase();
      const page = pages.get(key);
      const other = listed.get(key);
      listed.set(key, group);
      const [message, hint] =
        problemOf(slug, group, page) ??
        (other
          ? [`\`${slug}\` is a former address of \`${spell(other)}\` already.`, 'Name it once.']
          : []);
      return message && hint && group.guide
        ? [group.guide.issue(['formerSlugs', index], message, hint)]
        : [];
    }),
  );
}

/** What is wrong, and what to write instead. */
function problemOf(
  slug: string,
  group: Group,
  page: Group | undefined,
): [string, string] | undefined {
  const problem = findSlugProblem(slug);
  if (problem !== null) {
    const hint = 'Write the last part of the address as it was, without slashes.';
    return [`The former address \`${slug}\` of \`${spell(group)}\` ${problem}.`, hint];
  }
  if (page === group) {
    const difference = slug === group.slug ? '' : ` but for its case`;
    return [
      `\`${slug}\` is the address that \`${spell(group)}\` has now${difference}.`,
      'Take it out of the list.',
    ];
  }
  if (page) {
    return [
      `\`${slug}\` is the address of \`${spell(page)}\`, so it cannot lead to \`${spell(group)}\`.`,
      'Take it out of the list, or give the other code an address of its own with `slug`.',
    ];
  }
  return undefined;
}
