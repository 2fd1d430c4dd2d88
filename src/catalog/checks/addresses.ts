import { findSlugProblem } from '../model/addresses.ts';
import type { Issue } from '../files/issue.ts';
import { spell, type Group } from '../model/group.ts';

/** Checks that every page has a unique URL that a static host can serve. */
export function checkAddresses(groups: readonly Group[]): Issue[] {
  const owners = new Map<string, Group>();
  return groups.flatMap((group) => {
    const [record] = group.records;
    if (!record) return [];
    if (group.code === null && record.data.name === undefined) {
      const message = 'This case has neither a code nor a name, so it cannot have a URL.';
      return [record.issue([], message, 'Add a name: name: "..."')];
    }
    const spelled = spell(group);
    const guide = group.guide?.data.slug === undefined ? null : group.guide;
    const fail = (message: string, hint: string) =>
      guide
        ? guide.issue(['slug'], message, hint)
        : record.issue([group.code === null ? 'name' : 'code'], message, hint);
    const problem = findSlugProblem(group.slug);
    if (problem !== null) {
      return [fail(`The URL \`${group.slug}\` of \`${spelled}\` ${problem}.`, slugHint(group))];
    }
    const owner = owners.get(group.slug.toLowerCase());
    owners.set(group.slug.toLowerCase(), owner ?? group);
    if (!owner) return [];
    const message = `\`${spelled}\` and \`${spell(owner)}\` would have the same URL, \`${group.slug}\`. URLs must differ by more than case.`;
    const isSame = group.code === null && owner.code === null && spell(owner) === spelled;
    return [
      fail(message, isSame ? 'Give each case without a code a different name.' : slugHint(group)),
    ];
  });
}

/** The value is quoted as JSON, which is also valid YAML. */
function slugHint(group: Group): string {
  const field = group.code === null ? 'name' : 'code';
  return `Give it a different URL: create a file in codes/ with any name and the front matter ${field}: ${JSON.stringify(spell(group))} and slug: ...`;
}
