import type {
  BreadcrumbList,
  CollectionPage,
  SearchAction,
  TechArticle,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import { catalogPath, codePath } from '../catalog/model/addresses.ts';
import { formatLabel, type Code } from '../catalog/model/catalog.ts';
import type { CatalogView } from '../catalog/model/view.ts';
import type { DocumentSite } from './document-site.ts';

/** Facts about a page for search engines (schema.org), one object or several. */
export type JsonLd =
  | WithContext<WebSite>
  | WithContext<CollectionPage>
  | [WithContext<TechArticle>, WithContext<BreadcrumbList>];

const context = { '@context': 'https://schema.org' } as const;

/**
 * The page of a code, and its breadcrumbs. Every such page contains it, so it does not repeat the content of `<meta>`.
 *
 * @param headline the title of the page
 */
export function createCodeJsonLd(
  code: Code,
  catalogTitle: string,
  headline: string,
  site: Pick<DocumentSite, 'url'>,
): JsonLd {
  const catalogUrl = site.url(catalogPath(code.catalog));
  const url = site.url(codePath(code.catalog, code.slug));
  return [
    { ...context, '@type': 'TechArticle', headline, url, isPartOf: catalogUrl },
    {
      ...context,
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: catalogTitle, item: catalogUrl },
        { '@type': 'ListItem', position: 2, name: formatLabel(code), item: url },
      ],
    },
  ];
}

/** The index of a catalog. */
export function createCatalogJsonLd(
  { id, about }: Pick<CatalogView, 'id' | 'about'>,
  site: Pick<DocumentSite, 'url'>,
): JsonLd {
  return {
    ...context,
    '@type': 'CollectionPage',
    name: about.title,
    url: site.url(catalogPath(id)),
    isPartOf: site.url('/'),
  };
}

/**
 * The site and its search.
 *
 * @param description of the site; may be empty
 */
export function createSiteJsonLd(
  description: string,
  site: Pick<DocumentSite, 'title' | 'url'>,
): JsonLd {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${site.url('/search/')}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    ...context,
    '@type': 'WebSite',
    name: site.title,
    ...(description !== '' && { description }),
    url: site.url('/'),
    potentialAction: search,
  };
}

/** The text of a `<script>`. Nothing in it can end the element. */
export function formatJsonLd(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
