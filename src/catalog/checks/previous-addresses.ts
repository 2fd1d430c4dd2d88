import { findSlugProblem } from '../model/addresses.ts';
import { spell, type Group } from '../model/group.ts';
import type { Issue } from '../files/issue.ts';

/** Checks that every old URL in a guide can redirect to its code and is not the URL of another page. */
export function checkPreviousAddresses(groups: readonly Group[]): Issue[] {
  const pages = new Map(groups.map((group) => [group.slug.toLowerCase(), group]));
  const listed = new Map<string, Group>();
  return groups.flatMap((group) =>
    (group.guide?.data.previousSlugs ?? []).flatMap((slug, index) => {
      const key = slug.toLowerCase();
      const page = pages.get(key);
      const other = listed.get(key);
      listed.set(key, group);
      const [message, hint] =
        problemOf(slug, group, page) ??
        (other
          ? [`\`${slug}\` is already an old URL of \`${spell(other)}\`.`, 'List it only once.']
          : []);
      return message && hint && group.guide
        ? [group.guide.issue(['previousSlugs', index], message, hint)]
        : [];
    }),
  );
}

/** Returns the message and the hint of a problem. */
function problemOf(
  slug: string,
  group: Group,
  page: Group | undefined,
): [string, string] | undefined {
  const problem = findSlugProblem(slug);
  if (problem !== null) {
    const hint = 'Write only the last part of the URL, without slashes.';
    return [`The old URL \`${slug}\` of \`${spell(group)}\` ${problem}.`, hint];
  }
  if (page === group) {
    const difference = slug === group.slug ? '' : ', except for its case';
    return [
      `\`${slug}\` is the current URL of \`${spell(group)}\`${difference}.`,
      'Remove it from the list.',
    ];
  }
  if (page) {
    return [
      `\`${slug}\` is the URL of \`${spell(page)}\`, so it cannot redirect to \`${spell(group)}\`.`,
      'Remove it from the list, or give the other code a different URL with `slug`.',
    ];
  }
  return undefined;
}
