import {
  toCatalogJsonPath,
  toCatalogPath,
  toCategoryPath,
  toCodeMarkdownPath,
  toLlmsFullPath,
  siteLlmsFullPath,
} from '../catalog/model/addresses.ts';
import { listCategoryIds } from '../catalog/model/catalog.ts';
import type { CatalogView } from '../catalog/model/view.ts';
import { formatCodeMarkdown, formatItem } from './code-markdown.ts';
import { formatFamilyList, formatFamilyMarkdown } from './family-markdown.ts';
import type { DocumentSite } from './document-site.ts';
import { escapeMarkdown, formatLink, formatList } from '../catalog/text/markdown.ts';

/** A catalog with more codes is listed by its categories, not code by code. */
const mostListed = 500;

/** If all catalogs together have more characters, the documents of the catalogs are listed instead. */
const mostInOne = 5_000_000;

/**
 * `/llms.txt` (llmstxt.org): the content of the site with absolute URLs.
 *
 * @param description the description of the site, in a sentence
 */
export function formatLlmsTxt(
  catalogs: readonly CatalogView[],
  description: string,
  site: DocumentSite,
): string {
  const { t } = site.ui;
  const everything = t('errbook.outputs.item', {
    item: formatLink(t('errbook.outputs.everything'), site.url(siteLlmsFullPath)),
    text: t('errbook.outputs.everythingHint'),
  });
  return `${[
    `# ${escapeMarkdown(site.title)}`,
    `> ${escapeMarkdown(description)}`,
    t('errbook.outputs.addresses'),
    formatList([everything]),
    ...catalogs.flatMap((catalog) => formatCatalog(catalog, site)),
  ].join('\n\n')}\n`;
}

/** `/<catalog>/llms-full.txt`: the Markdown of every family and every code of a catalog, separated by rules. */
export function formatCatalogMarkdown(catalog: CatalogView, site: DocumentSite): string {
  return [
    ...catalog.families.map((family) => formatFamilyMarkdown(family, catalog, site)),
    ...catalog.codes.map((code) => formatCodeMarkdown(code, catalog, site)),
  ].join('\n---\n\n');
}

/**
 * `/llms-full.txt`: the Markdown of every code of every catalog; if that is longer than `limit` characters, links to
 * the documents of the catalogs instead.
 */
export function formatSiteMarkdown(
  catalogs: readonly CatalogView[],
  site: DocumentSite,
  limit = mostInOne,
): string {
  const documents: string[] = [];
  let length = 0;
  for (const catalog of catalogs) {
    const document = formatCatalogMarkdown(catalog, site);
    length += document.length;
    if (length > limit) {
      return `${[`# ${escapeMarkdown(site.title)}`, ...formatDocumentList(catalogs, site)].join('\n\n')}\n`;
    }
    documents.push(document);
  }
  return documents.join('\n---\n\n');
}

function formatDocumentList(catalogs: readonly CatalogView[], site: DocumentSite): string[] {
  const items = catalogs.map(({ id, about, codes }) =>
    formatCount(formatLink(about.title, site.url(toLlmsFullPath(id))), codes.length, site),
  );
  return [site.ui.t('errbook.outputs.tooLong'), formatList(items)];
}

function formatCatalog(catalog: CatalogView, site: DocumentSite): string[] {
  const { t } = site.ui;
  const { id, about, codes, categories, families } = catalog;
  const title = escapeMarkdown(about.title);
  const documents = [
    t('errbook.outputs.item', {
      item: formatLink(about.title, site.url(toCatalogPath(id))),
      text: escapeMarkdown(about.api),
    }),
    t('errbook.outputs.item', {
      item: formatLink(t('errbook.outputs.catalogInFull'), site.url(toLlmsFullPath(id))),
      text: t('errbook.outputs.catalogInFullHint', { count: codes.length }),
    }),
    formatLink(t('errbook.outputs.catalogAsJson'), site.url(toCatalogJsonPath(id))),
  ];
  const guides =
    families.length === 0
      ? []
      : [
          `## ${t('errbook.outputs.group', { catalog: title, category: t('errbook.outputs.families') })}`,
          formatFamilyList(catalog, site),
        ];
  if (codes.length > mostListed) {
    const items = categories.map((category) => {
      const link = formatLink(category.title, site.url(toCategoryPath(id, category.id)));
      return formatCount(link, category.codes.length, site);
    });
    return [`## ${title}`, formatList([...documents, ...items]), ...guides];
  }
  const byCategory = Map.groupBy(codes, (code) => listCategoryIds(code)[0]);
  const groups = [
    ...categories.map((category) => ({
      category: category.title,
      listed: byCategory.get(category.id) ?? [],
    })),
    { category: t('errbook.code.noCategory'), listed: byCategory.get(undefined) ?? [] },
  ].filter(({ listed }) => listed.length > 0);
  return [
    `## ${title}`,
    formatList(documents),
    ...guides,
    ...groups.flatMap(({ category, listed }) => [
      `## ${t('errbook.outputs.group', { catalog: title, category: escapeMarkdown(category) })}`,
      formatList(
        listed.map((code) =>
          formatItem(code, site.url(toCodeMarkdownPath(code.catalog, code.slug)), site),
        ),
      ),
    ]),
  ];
}

function formatCount(item: string, count: number, { ui: { t } }: DocumentSite): string {
  return t('errbook.outputs.item', { item, text: t('errbook.common.codes', { count }) });
}
