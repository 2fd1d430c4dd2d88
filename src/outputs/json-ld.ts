import type {
  BreadcrumbList,
  CollectionPage,
  SearchAction,
  TechArticle,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import { toCatalogPath, toCodePath } from '../catalog/model/addresses.ts';
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
 * Describes the page of a code, and its breadcrumbs. Every such page contains this data, so it does not repeat the
 * content of `<meta>`.
 *
 * @param headline the title of the page
 */
export function createCodeJsonLd(
  code: Code,
  catalogTitle: string,
  headline: string,
  site: Pick<DocumentSite, 'url'>,
): JsonLd {
  const catalogUrl = site.url(toCatalogPath(code.catalog));
  const url = site.url(toCodePath(code.catalog, code.slug));
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

/** Describes the index of a catalog. */
export function createCatalogJsonLd(
  { id, about }: Pick<CatalogView, 'id' | 'about'>,
  site: Pick<DocumentSite, 'url'>,
): JsonLd {
  return {
    ...context,
    '@type': 'CollectionPage',
    name: about.title,
    url: site.url(toCatalogPath(id)),
    isPartOf: site.url('/'),
  };
}

/**
 * Describes the site and its search.
 *
 * @param description the description of the site; may be empty
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

/** Formats data as the text of a `<script>`. Nothing in it can end the element. */
export function formatJsonLd(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
