import {
  catalogPath,
  categoryPath,
  codeJsonPath,
  codeMarkdownPath,
  codePath,
  toSlug,
} from '../catalog/model/addresses.ts';
import { fixerWords, retryWords } from '../catalog/text/guide-labels.ts';
import { formatStatus } from '../catalog/text/http-status.ts';
import { listCategoryIds, formatLabel, listStatuses, type Code, type Guide } from '../catalog/model/catalog.ts';
import { findNeighbours } from '../catalog/model/related.ts';
import { sourceDetails } from '../catalog/text/source-details.ts';
import {
  sortByCategory,
  type CatalogView,
  type CategoryView,
  type Place,
} from '../catalog/model/view.ts';
import { formatCaseMarkdown, formatLifecycle } from './case-markdown.ts';
import { formatCodeSpan, formatLink, escapeMarkdown, relocateMarkdown } from './markdown.ts';

/** What a document that stands alone has to know of its site. */
export interface SiteLinks {
  /** The name of the site, whose people wrote the guides. */
  title: string;
  /** The whole URL of a path of the site, such as `/clerk/resource_not_found/`. */
  url(path: string): string;
}

/**
 * The page of a code as Markdown: all that the page says, for language models and for people. Ends with a line break.
 * Texts of the catalog are text in it, whatever they hold.
 */
export function formatCodeMarkdown(code: Code, catalog: CatalogView, links: SiteLinks): string {
  const ids = listCategoryIds(code);
  const categories = catalog.categories.filter(({ id }) => ids.includes(id));
  const cases = sortByCategory(code.cases, catalog.categories);
  const linkTo = (name: string) => formatCodeLink(name, catalog, links);
  return `${[
    `# ${escapeMarkdown(formatLabel(code))}`,
    escapeMarkdown(code.title),
    formatFacts(code, catalog, categories, links),
    ...(code.guide ? formatGuide(code, code.guide, links) : []),
    ...cases.flatMap((one) => formatCaseMarkdown(code, one, catalog, links, linkTo)),
    ...formatRelated(catalog.id, catalog.places.get(code.slug), links),
    ...formatSource(catalog.about),
  ].join('\n\n')}\n`;
}

function formatFacts(
  code: Code,
  catalog: CatalogView,
  categories: readonly CategoryView[],
  links: SiteLinks,
): string {
  const all = listStatuses(code).map(formatStatus);
  if (code.cases.some(({ status }) => status === null)) all.push('not documented');
  const categoryLinks = categories.map(({ id, title }) =>
    formatLink(title, links.url(categoryPath(catalog.id, id))),
  );
  return [
    code.code === null
      ? '- Code: none; the API documents this error without a code, and the heading is the name of its condition'
      : `- Code: ${formatCodeSpan(code.code)}`,
    `- Catalog: ${formatLink(catalog.about.title, links.url(catalogPath(catalog.id)))}`,
    `- HTTP status: ${all.join(', ')}`,
    `- ${categories.length > 1 ? 'Categories' : 'Category'}: ${categoryLinks.join(', ') || 'not documented'}`,
    ...formatLifecycle(code, (name) => formatCodeLink(name, catalog, links)),
    `- Documented cases: ${code.cases.length}`,
    `- Docs URL: <${links.url(codePath(code.catalog, code.slug))}>`,
    `- As JSON: <${links.url(codeJsonPath(code.catalog, code.slug))}>`,
  ].join('\n');
}

function formatGuide(code: Code, guide: Guide, links: SiteLinks): string[] {
  const { retry, fixBy, endUser, body } = guide;
  const lines = [
    ...(retry === null ? [] : [`- Retry? ${retryWords[retry]}`]),
    ...(fixBy === null ? [] : [`- Who can fix it? ${fixerWords[fixBy]}`]),
    ...(endUser === null ? [] : [`- What to tell your user: ${escapeMarkdown(endUser)}`]),
  ];
  const blocks = [
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(body === '' ? [] : [relocateMarkdown(body, links.url(codePath(code.catalog, code.slug)))]),
  ];
  return blocks.length === 0 ? [] : [`## Guide by ${escapeMarkdown(links.title)}`, ...blocks];
}

function formatRelated(catalogId: string, place: Place | undefined, links: SiteLinks): string[] {
  if (!place) return [];
  const { category } = place;
  const others = findNeighbours(place);
  if (others.length === 0) return [];
  const all =
    category.codes.length > others.length + 1
      ? [
          formatLink(
            `All ${category.codes.length} codes in ${category.title}`,
            links.url(categoryPath(catalogId, category.id)),
          ),
        ]
      : [];
  const lines = others.map(
    (other) =>
      `- ${formatLink(formatLabel(other), links.url(codeMarkdownPath(other.catalog, other.slug)))}: ${escapeMarkdown(other.title)}`,
  );
  return [`## Other codes in ${escapeMarkdown(category.title)}`, lines.join('\n'), ...all];
}

function formatSource({ source, notice, api, owner }: CatalogView['about']): string[] {
  const title = source.url ? formatLink(source.title, source.url) : escapeMarkdown(source.title);
  return [
    '## Source',
    `- API: ${escapeMarkdown(api)}\n- Owner: ${escapeMarkdown(owner)}\n- ${['Source: ' + title, ...sourceDetails(source).map(escapeMarkdown)].join(', ')}`,
    escapeMarkdown(notice),
  ];
}

function formatCodeLink(name: string, catalog: CatalogView, links: SiteLinks): string {
  const slug = catalog.codes.find(({ code }) => code === name)?.slug ?? toSlug(name);
  return formatLink(name, links.url(codeMarkdownPath(catalog.id, slug)));
}
