/** Lists the URLs of the site, so that links to them can be checked without a build. */
import {
  schemaPath,
  siteLlmsFullPath,
  toAllPath,
  toCatalogJsonPath,
  toCatalogPath,
  toCategoriesPath,
  toCategoryPath,
  toCodeJsonPath,
  toCodeMarkdownPath,
  toCodePath,
  toFamilyMarkdownPath,
  toFamilyPath,
  toGuidesPath,
  toLlmsFullPath,
  toOperationPath,
  toOperationsPath,
  toStatusesPath,
  toStatusPath,
} from './addresses.ts';
import { hasGuides } from './guide-coverage.ts';
import { listPreviousAddresses } from './redirects.ts';
import type { CatalogView } from './view.ts';

/** The pages of every site besides catalogs and prose, and files for programs, by their paths below the base. */
export const sitePaths: readonly string[] = [
  '/',
  '/explain/',
  '/search/',
  '/404.html',
  '/llms.txt',
  siteLlmsFullPath,
  '/robots.txt',
  schemaPath,
  '/search/codes.json',
  '/search/messages.json',
  '/search/opensearch.xml',
  '/sitemap-index.xml',
];

/** Lists the paths of a catalog below the base. The page of a long catalog with all codes is always one of them. */
export function listCatalogPaths(catalog: CatalogView): string[] {
  const { id, codes, categories, statuses, operations, families } = catalog;
  const slugs = [...codes, ...listPreviousAddresses(catalog)].map(({ slug }) => slug);
  return [
    toCatalogPath(id),
    toAllPath(id),
    toCatalogJsonPath(id),
    toLlmsFullPath(id),
    ...slugs.flatMap((slug) => [
      toCodePath(id, slug),
      toCodeJsonPath(id, slug),
      toCodeMarkdownPath(id, slug),
    ]),
    ...(categories.length > 0 ? [toCategoriesPath(id)] : []),
    ...categories.map((category) => toCategoryPath(id, category.id)),
    ...(statuses.length > 0 ? [toStatusesPath(id)] : []),
    ...statuses.map(({ status }) => toStatusPath(id, status)),
    ...(operations.length > 0 ? [toOperationsPath(id)] : []),
    ...operations.map(({ slug }) => toOperationPath(id, slug)),
    ...(hasGuides(catalog) ? [toGuidesPath(id)] : []),
    ...families.flatMap((family) => [
      toFamilyPath(id, family.id),
      toFamilyMarkdownPath(id, family.id),
    ]),
  ];
}
