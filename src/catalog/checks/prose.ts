import type { Issue } from '../files/issue.ts';
import type { ProseSource } from '../files/parse-prose.ts';
import { findPathProblem, isReservedSegment } from '../model/addresses.ts';

/** Checks that the URL of every prose page is possible, and is not the URL of another page. */
export function checkProse(pages: readonly ProseSource[]): Issue[] {
  const owners = new Map<string, ProseSource>();
  return pages.flatMap((page) => {
    const { file, path, yaml } = page;
    // Some file systems and hosts ignore case.
    const key = path.toLowerCase();
    const owner = owners.get(key);
    owners.set(key, owner ?? page);
    const message = findProblem(path, owner);
    const hint = 'Rename the file, or set a different `slug` in the front matter.';
    return message === null ? [] : [{ file, ...yaml.at(['slug']), message, hint }];
  });
}

function findProblem(path: string, owner: ProseSource | undefined): string | null {
  const [, first = ''] = path.split('/');
  if (path === '/') return 'The URL / belongs to a page of the site.';
  if (isReservedSegment(first)) return `The URL /${first}/ belongs to a page of the site.`;
  const problem = findPathProblem(path);
  if (problem !== null) return `The URL \`${path}\` ${problem}.`;
  return owner ? `The URL ${path} is also the URL of ${owner.file}.` : null;
}
