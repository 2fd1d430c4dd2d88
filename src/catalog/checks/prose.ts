import type { Issue } from '../files/issue.ts';
import type { ProseSource } from '../files/parse-prose.ts';
import { reservedCatalogs } from '../model/addresses.ts';

/** Checks that the URL of every prose page is not the URL of another page. */
export function checkProse(pages: readonly ProseSource[]): Issue[] {
  const owners = new Map<string, ProseSource>();
  return pages.flatMap((page) => {
    const { file, path, yaml } = page;
    const owner = owners.get(path);
    owners.set(path, owner ?? page);
    const [, first = ''] = path.split('/');
    const isTaken = path === '/' || reservedCatalogs.includes(first);
    if (!isTaken && !owner) return [];
    return [
      {
        file,
        ...yaml.at(['slug']),
        message: isTaken
          ? `The URL ${path === '/' ? path : `/${first}/`} belongs to a page of the site.`
          : `The URL ${path} is also the URL of ${owner?.file ?? ''}.`,
        hint: 'Rename the file, or set a different `slug` in the front matter.',
      },
    ];
  });
}
