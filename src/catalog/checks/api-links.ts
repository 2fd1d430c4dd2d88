import type { Issue } from '../files/issue.ts';
import type { Reference } from '../files/parse-markdown.ts';
import { toCodePath } from '../model/addresses.ts';
import type { LoadedCatalog } from '../model/load.ts';
import { parseApiMarkdown } from '../text/api-markdown/parse.ts';
import { listUrls } from '../text/api-markdown/tree.ts';
import { checkLinks } from './links.ts';
import type { SiteMap } from './site-map.ts';

/** The fields of a case that may be Markdown. */
const fields = ['description', 'causes', 'actions'] as const;
/** The texts of an API cannot be referred to, and they import nothing. */
const nothing = {
  headings: [],
  paragraphs: [],
  ids: new Set<string>(),
  imports: [],
  undefinedNames: [],
};

/**
 * Checks that the links of the API's texts to other pages of the site have a target.
 *
 * @param base the base path of the site, such as `/` or `/docs/errors`
 */
export function checkApiLinks(
  { parsed, groups }: LoadedCatalog,
  site: SiteMap,
  base: string,
): Issue[] {
  if (parsed.about?.data.texts !== 'markdown') return [];
  return groups.flatMap(({ slug, records, guide }) => {
    const corrections = Object.entries(guide?.data.cases ?? {}).map(([name, data]) => ({
      data,
      file: guide?.file ?? '',
      at: (field: string) => guide?.issue(['cases', name, field], '', ''),
    }));
    const cases = records.map(({ data, file, issue }) => ({
      data,
      file,
      at: (field: string): Issue | undefined => issue([field], '', ''),
    }));
    return [...cases, ...corrections].flatMap(({ data, file, at }) => {
      const references = fields.flatMap((field) =>
        [data[field] ?? []].flat().flatMap((text) => {
          const { line = 1, column = 1 } = at(field) ?? {};
          return listUrls(parseApiMarkdown(text)).map((target): Reference => ({
            kind: 'link',
            target,
            isHtml: false,
            line,
            column,
          }));
        }),
      );
      const text = { file, path: toCodePath(parsed.id, slug), isDraft: false };
      return checkLinks({ ...text, markdown: { ...nothing, references } }, site, base);
    });
  });
}
