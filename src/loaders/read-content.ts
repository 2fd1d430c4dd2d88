import { statSync } from 'node:fs';
import path from 'node:path';
import { checkHeadings } from '../catalog/checks/headings.ts';
import { checkLinks } from '../catalog/checks/links.ts';
import { checkProse } from '../catalog/checks/prose.ts';
import { createSiteMap, type Text } from '../catalog/checks/site-map.ts';
import type { Issue } from '../catalog/files/issue.ts';
import { withoutMemory, type Memoize } from '../catalog/files/parse-catalog.ts';
import { parseMarkdown } from '../catalog/files/parse-markdown.ts';
import type { ProseSource } from '../catalog/files/parse-prose.ts';
import { toCodePath } from '../catalog/model/addresses.ts';
import type { LoadedCatalog, LoadResult } from '../catalog/model/load.ts';
import { readCatalogs, readProse } from './read-sources.ts';

/** A Markdown text before it is parsed: a guide, or a prose page. */
type Source = Omit<ProseSource, 'yaml'>;

/**
 * Reads and checks the whole content of a project: the catalogs, their guides, and the prose pages, with all links,
 * anchors, and images.
 *
 * @param base the base path of the site, such as `/` or `/docs/errors`
 * @param memoize keeps parsed files and catalogs for the next call
 */
export function readContent(
  root: string,
  base: string,
  memoize: Memoize = withoutMemory,
): LoadResult {
  const result = readCatalogs(root, memoize);
  const prose = readProse(root);
  const issues = [...result.issues, ...prose.issues, ...checkProse(prose.pages)];
  const parse = (sources: readonly Source[]) =>
    sources.flatMap((source) => parseText(source, issues, memoize));
  const guides = parse(result.loaded.flatMap(listGuides));
  const texts = [...guides, ...parse(prose.pages)];
  const site = createSiteMap(result.loaded, texts, (file) => isFile(path.join(root, file)));
  issues.push(...guides.flatMap(checkHeadings));
  issues.push(
    ...texts.filter(({ isDraft }) => !isDraft).flatMap((text) => checkLinks(text, site, base)),
  );
  return { ...result, catalogs: issues.length > 0 ? [] : result.catalogs, issues };
}

function listGuides({ parsed, groups }: LoadedCatalog): Source[] {
  return groups.flatMap(({ slug, guide }) =>
    guide
      ? [
          {
            file: guide.file,
            path: toCodePath(parsed.id, slug),
            isDraft: false,
            body: guide.body,
            bodyLine: guide.bodyLine,
            isMdx: false,
          },
        ]
      : [],
  );
}

/** Parses a text. If it cannot be parsed, adds an issue and returns no text. */
function parseText(source: Source, issues: Issue[], memoize: Memoize): Text[] {
  const { file, path: page, isDraft, body, bodyLine, isMdx } = source;
  const key = `${bodyLine}\n${body}`;
  try {
    const markdown = memoize(`${file}#markdown`, key, () => parseMarkdown(body, bodyLine, isMdx));
    return [{ file, path: page, isDraft, markdown }];
  } catch (error) {
    const message = `The text cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    const hint = 'Correct the components and braces of the MDX text.';
    issues.push({ file, line: bodyLine, column: 1, message, hint });
    return [];
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
