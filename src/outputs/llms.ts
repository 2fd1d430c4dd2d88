import {
  catalogJsonPath,
  catalogPath,
  categoryPath,
  codeMarkdownPath,
  llmsFullPath,
  siteLlmsFullPath,
} from '../catalog/model/addresses.ts';
import { listCategoryIds, formatLabel, type Code } from '../catalog/model/catalog.ts';
import type { CatalogView } from '../catalog/model/view.ts';
import { formatCodeMarkdown, type SiteLinks } from './code-markdown.ts';
import { formatLink, escapeMarkdown } from './markdown.ts';

/** Up to how many codes of a catalog are listed one by one; of a larger one, its categories are. */
const mostListed = 500;

/** Up to how many characters of all catalogs stand in one document; of more, the catalogs' own are listed. */
const mostInOne = 5_000_000;

/**
 * `/llms.txt` (llmstxt.org): what the site holds and where, in whole URLs.
 *
 * @param description what the site says of itself, in a sentence
 */
export function formatLlmsTxt(
  catalogs: readonly CatalogView[],
  description: string,
  links: SiteLinks,
): string {
  return `${[
    `# ${escapeMarkdown(links.title)}`,
    `> ${escapeMarkdown(description)}`,
    'Each error code of an API has a page at `/<catalog>/<code>/`, and beside it the same as Markdown (`/<catalog>/<code>.md`) and as JSON (`/<catalog>/<code>.json`).',
    `- ${formatLink('All codes of all catalogs', links.url(siteLlmsFullPath))}: one Markdown document, or where it would be too long the list of the catalogs' own`,
    ...catalogs.flatMap((catalog) => formatCatalog(catalog, links)),
  ].join('\n\n')}\n`;
}

/** `/<catalog>/llms-full.txt`: the Markdown of every code of a catalog, between rules. */
export function formatCatalogMarkdown(catalog: CatalogView, links: SiteLinks): string {
  return catalog.codes.map((code) => formatCodeMarkdown(code, catalog, links)).join('\n---\n\n');
}

/**
 * `/llms-full.txt`: the Markdown of every code of every catalog; where that is longer than `limit` characters, links to
 * the documents of the single catalogs instead.
 */
export function formatSiteMarkdown(
  catalogs: readonly CatalogView[],
  links: SiteLinks,
  limit = mostInOne,
): string {
  const documents: string[] = [];
  let length = 0;
  for (const catalog of catalogs) {
    const document = formatCatalogMarkdown(catalog, links);
    length += document.length;
    if (length > limit)
      return `${[`# ${escapeMarkdown(links.title)}`, ...formatFullList(catalogs, links)].join('\n\n')}\n`;
    documents.push(document);
  }
  return documents.join('\n---\n\n');
}

function formatFullList(catalogs: readonly CatalogView[], links: SiteLinks): string[] {
  const lines = catalogs.map(
    ({ id, about, codes }) =>
      `- ${formatLink(about.title, links.url(llmsFullPath(id)))}: ${codes.length} codes`,
  );
  return [
    'All codes together would be too long for one document. Each catalog has its own:',
    lines.join('\n'),
  ];
}

function formatCatalog(catalog: CatalogView, links: SiteLinks): string[] {
  const { id, about, codes, categories } = catalog;
  const whole = [
    `- ${formatLink(about.title, links.url(catalogPath(id)))}: ${escapeMarkdown(about.api)}`,
    `- ${formatLink('All codes in full', links.url(llmsFullPath(id)))}: one Markdown document, ${codes.length} codes`,
    `- ${formatLink('All codes as JSON', links.url(catalogJsonPath(id)))}`,
  ];
  if (codes.length > mostListed) {
    const lines = categories.map(
      (category) =>
        `- ${formatLink(category.title, links.url(categoryPath(id, category.id)))}: ${category.codes.length} codes`,
    );
    return [`## ${escapeMarkdown(about.title)}`, [...whole, ...lines].join('\n')];
  }
  const byCategory = Map.groupBy(codes, (code) => listCategoryIds(code)[0]);
  const groups = [
    ...categories.map(({ id: category, title }) => ({
      title,
      own: byCategory.get(category) ?? [],
    })),
    { title: 'No category', own: byCategory.get(undefined) ?? [] },
  ].filter(({ own }) => own.length > 0);
  return [
    `## ${escapeMarkdown(about.title)}`,
    whole.join('\n'),
    ...groups.flatMap(({ title, own }) => [
      `## ${escapeMarkdown(about.title)}: ${escapeMarkdown(title)}`,
      own.map((code) => formatCodeLine(code, links)).join('\n'),
    ]),
  ];
}

function formatCodeLine(code: Code, links: SiteLinks): string {
  const url = links.url(codeMarkdownPath(code.catalog, code.slug));
  return `- ${formatLink(formatLabel(code), url)}: ${escapeMarkdown(code.title)}`;
}
