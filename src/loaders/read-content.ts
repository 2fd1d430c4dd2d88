import path from 'node:path';
import { checkApiLinks } from '../catalog/checks/api-links.ts';
import { checkDates } from '../catalog/checks/dates.ts';
import { checkGuideTexts } from '../catalog/checks/guides/texts.ts';
import { checkHeadings } from '../catalog/checks/headings.ts';
import { checkLinks } from '../catalog/checks/links.ts';
import { checkMdx } from '../catalog/checks/mdx.ts';
import { checkProse } from '../catalog/checks/prose.ts';
import { createSiteMap, type Text } from '../catalog/checks/site-map.ts';
import { explainMdxError } from '../catalog/files/explain-mdx-error.ts';
import type { Issue } from '../catalog/files/issue.ts';
import { withoutMemory, type Memoize } from '../catalog/files/parse-catalog.ts';
import { parseMarkdown, type Reference } from '../catalog/files/parse-markdown.ts';
import type { ProseSource } from '../catalog/files/parse-prose.ts';
import { toCodePath, toFamilyPath } from '../catalog/model/addresses.ts';
import type { LoadedCatalog, LoadResult } from '../catalog/model/load.ts';
import { checkFolderNames, checkPublicFiles } from './content-folders.ts';
import { createFutureTest } from './future.ts';
import { checkPageFields, listPageReferences } from './page-schema.ts';
import { hasModule, isFile, isImageFile } from './project-files.ts';
import { readCatalogs, readProse } from './read-sources.ts';
import { checkTextFiles } from './read-texts.ts';

/** A Markdown text before it is parsed: a guide, or a prose page. */
interface Source extends Omit<ProseSource, 'yaml'> {
  /** The links and images of its front matter. */
  references: readonly Reference[];
}

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
  const isFuture = createFutureTest(root);
  const issues = [
    ...result.issues,
    ...prose.issues,
    ...checkProse(prose.pages),
    ...prose.pages.flatMap(checkPageFields),
    ...checkTextFiles(root),
    ...checkFolderNames(root),
    ...result.loaded.flatMap(({ parsed }) => checkDates(parsed, isFuture)),
  ];
  const parse = (sources: readonly Source[]) =>
    sources.flatMap((source) => parseText(source, issues, memoize));
  const guides = parse(result.loaded.flatMap(listGuides));
  const pages = prose.pages.map((page) => ({ ...page, references: listPageReferences(page) }));
  const texts = [...guides, ...parse(pages)];
  const site = createSiteMap(result.loaded, texts, {
    hasFile: (file) => isFile(path.join(root, file)),
    isImage: (file) => isImageFile(path.join(root, file)),
  });
  issues.push(...guides.flatMap(checkHeadings), ...checkPublicFiles(root, site));
  issues.push(...result.loaded.flatMap((loaded) => checkGuideTexts(loaded, guides)));
  issues.push(...result.loaded.flatMap((loaded) => checkApiLinks(loaded, site, base)));
  for (const text of texts) {
    issues.push(...checkMdx(text, (file, target) => hasModule(root, file, target)));
    if (!text.isDraft) issues.push(...checkLinks(text, site, base));
  }
  return { ...result, catalogs: issues.length > 0 ? [] : result.catalogs, issues };
}

/** Lists the guides of codes and the pages of families. */
function listGuides({ parsed, groups }: LoadedCatalog): Source[] {
  const located = [
    ...groups.flatMap(({ slug, guide }) =>
      guide ? [{ guide, path: toCodePath(parsed.id, slug) }] : [],
    ),
    ...parsed.families.map((guide) => ({ guide, path: toFamilyPath(parsed.id, guide.id) })),
  ];
  return located.map(({ guide: { file, body, bodyLine }, path: page }) => ({
    file,
    path: page,
    isDraft: false,
    body,
    bodyLine,
    isMdx: false,
    references: [],
  }));
}

/** Parses a text. If it cannot be parsed, adds an issue and returns no text. */
function parseText(source: Source, issues: Issue[], memoize: Memoize): Text[] {
  const { file, path: page, isDraft, body, bodyLine, isMdx, references } = source;
  const key = `${bodyLine}\n${body}`;
  try {
    const markdown = memoize(`${file}#markdown`, key, () => parseMarkdown(body, bodyLine, isMdx));
    const all = { ...markdown, references: [...references, ...markdown.references] };
    return [{ file, path: page, isDraft, markdown: all }];
  } catch (error) {
    issues.push(explainMdxError(error, file, bodyLine));
    return [];
  }
}
