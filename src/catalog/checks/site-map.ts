/** What links can lead to: the pages of the site with their anchors, and files. */
import type { Markdown } from '../files/parse-markdown.ts';
import { toCodePath, toSlug } from '../model/addresses.ts';
import { joinCatalog } from '../model/join.ts';
import type { LoadedCatalog } from '../model/load.ts';
import { sitePaths, listCatalogPaths } from '../model/site-paths.ts';
import { toView } from '../model/view.ts';

/** A Markdown text of the site. */
export interface Text {
  /** Its path, relative to the project. */
  file: string;
  /** The path of its page below the base. */
  path: string;
  isDraft: boolean;
  markdown: Markdown;
}

/** The targets of links. */
export interface SiteMap {
  /** The anchors of each page by its path below the base; `null` if they are not known. */
  pages: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Pages that are not published, by their paths. */
  drafts: ReadonlySet<string>;
  /** The paths of the pages of Markdown files, by file. */
  texts: ReadonlyMap<string, string>;
  /** Returns whether the problems of a catalog hide whether it has this page. */
  isUncertain: (path: string) => boolean;
  /** Returns whether a file of the project exists. */
  hasFile: (file: string) => boolean;
  /** Returns whether a file of the project contains an image. */
  isImage: (file: string) => boolean;
}

/** Creates the map of a site. */
export function createSiteMap(
  catalogs: readonly LoadedCatalog[],
  texts: readonly Text[],
  files: Pick<SiteMap, 'hasFile' | 'isImage'>,
): SiteMap {
  const pages = new Map<string, ReadonlySet<string> | null>(sitePaths.map((path) => [path, null]));
  const uncertain: string[] = [];
  for (const { parsed, groups } of catalogs) {
    const { id, about, broken } = parsed;
    if (!about || !parsed.knowsCodes) {
      uncertain.push(`/${id}/`);
      continue;
    }
    uncertain.push(...[...broken].map((name) => toCodePath(id, toSlug(name))));
    const catalog = joinCatalog(parsed, groups);
    for (const path of listCatalogPaths(toView(catalog, catalog.codes))) pages.set(path, null);
    for (const { slug, cases, movedCases } of catalog.codes) {
      const ids = [
        ...cases.flatMap((item) => [item.id, ...item.previousIds]),
        ...movedCases.map((item) => item.id),
      ];
      pages.set(toCodePath(id, slug), new Set(ids));
    }
  }
  for (const { path, isDraft, markdown } of texts) {
    if (!isDraft) pages.set(path, new Set([...(pages.get(path) ?? []), ...markdown.ids]));
  }
  return {
    pages,
    drafts: new Set(texts.flatMap(({ isDraft, path }) => (isDraft ? [path] : []))),
    texts: new Map(texts.map(({ file, path }) => [file, path])),
    isUncertain: (path) => uncertain.some((start) => path.startsWith(start)),
    ...files,
  };
}
