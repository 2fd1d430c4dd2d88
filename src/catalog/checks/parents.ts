import type { Issue } from '../files/issue.ts';
import { suggest } from '../files/names.ts';
import type { ParsedCatalog } from '../files/parse-catalog.ts';
import type { Group } from '../model/group.ts';

/** Checks that the parent of each code is another code, the same for all cases, and that no code is inside itself. */
export function checkParents(
  { broken }: Pick<ParsedCatalog, 'broken'>,
  groups: readonly Group[],
  codes: ReadonlySet<string>,
): Issue[] {
  const parents = new Map(groups.map(({ code, records }) => [code, findParent(records)]));
  const inCircles = new Set<string>();
  return groups.flatMap(({ code, records }) => {
    const parent = findParent(records);
    return records.flatMap((record): Issue[] => {
      const own = record.data.parent;
      if (own === undefined || (code !== null && broken.has(code))) return [];
      const fail = (message: string, hint: string) => [record.issue(['parent'], message, hint)];
      if (!codes.has(own)) {
        const hint = suggest(own, codes, 'Use a code of errors.yaml, or remove `parent`.');
        return fail(`The parent \`${own}\` is not a code of this catalog.`, hint);
      }
      if (own === code) {
        return fail(`\`${code}\` is its own parent.`, 'Write another code, or remove `parent`.');
      }
      if (own !== parent) {
        const message = `The cases of \`${code}\` have different parents: \`${parent}\` and \`${own}\`.`;
        return fail(message, 'Write the same parent in all records of the code.');
      }
      const circle = code === null ? null : findCircle(code, parents);
      if (circle === null || inCircles.has(code ?? '')) return [];
      for (const item of circle) inCircles.add(item);
      const shown = [...circle, code].map((item) => `\`${item}\``).join(' → ');
      return fail(`The parents ${shown} form a circle.`, 'Remove `parent` from one of the codes.');
    });
  });
}

function findParent(records: Group['records']): string | undefined {
  return records.find(({ data }) => data.parent !== undefined)?.data.parent;
}

/** Returns a code and its parents up to the code itself; `null` if they do not lead back to it. */
function findCircle(
  code: string,
  parents: ReadonlyMap<string | null, string | undefined>,
): string[] | null {
  const path = [code];
  for (let at = parents.get(code); at !== code; at = parents.get(at)) {
    if (at === undefined || path.includes(at)) return null;
    path.push(at);
  }
  return path;
}
