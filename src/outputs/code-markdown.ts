import {
  catalogPath,
  categoryPath,
  codeJsonPath,
  codeMarkdownPath,
  codePath,
  toSlug,
} from '../catalog/model/addresses.ts';
import { fixerWords, retryWords } from '../catalog/text/guide-labels.ts';
import { statusLabel } from '../catalog/text/http-status.ts';
import { categoryIds, label, statuses, type Code, type Guide } from '../catalog/model/catalog.ts';
import { neighbours } from '../catalog/model/related.ts';
import { sourceDetails } from '../catalog/text/source-details.ts';
import {
  casesByCategory,
  type CatalogView,
  type CategoryView,
  type Place,
} from '../catalog/model/view.ts';
import { caseMarkdown, lifecycleLines } from './case-markdown.ts';
import { codeSpan, link, plainText, relocated } from './markdown.ts';

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
export function codeMarkdown(code: Code, catalog: CatalogView, links: SiteLinks): string {
  const ids = categoryIds(code);
  const categories = catalog.categories.filter(({ id }) => ids.includes(id));
  const cases = casesByCategory(code.cases, catalog.categories);
  const linkTo = (name: string) => codeLink(name, catalog, links);
  return `${[
    `# ${plainText(label(code))}`,
    plainText(code.title),
    facts(code, catalog, categories, links),
    ...(code.guide ? guideBlocks(code, code.guide, links) : []),
    ...cases.flatMap((one) => caseMarkdown(code, one, catalog, links, linkTo)),
    ...related(catalog.id, catalog.places.get(code.slug), links),
    ...origin(catalog.about),
  ].join('\n\n')}\n`;
}

function facts(
  code: Code,
  catalog: CatalogView,
  categories: readonly CategoryView[],
  links: SiteLinks,
): string {
  const all = statuses(code).map(statusLabel);
  if (code.cases.some(({ status }) => status === null)) all.push('not documented');
  const categoryLinks = categories.map(({ id, title }) =>
    link(title, links.url(categoryPath(catalog.id, id))),
  );
  return [
    code.code === null
      ? '- Code: none; the API documents this error without a code, and the heading is the name of its condition'
      : `- Code: ${codeSpan(code.code)}`,
    `- Catalog: ${link(catalog.about.title, links.url(catalogPath(catalog.id)))}`,
    `- HTTP status: ${all.join(', ')}`,
    `- ${categories.length > 1 ? 'Categories' : 'Category'}: ${categoryLinks.join(', ') || 'not documented'}`,
    ...lifecycleLines(code, (name) => codeLink(name, catalog, links)),
    `- Documented cases: ${code.cases.length}`,
    `- Docs URL: <${links.url(codePath(code.catalog, code.slug))}>`,
    `- As JSON: <${links.url(codeJsonPath(code.catalog, code.slug))}>`,
  ].join('\n');
}

function guideBlocks(code: Code, guide: Guide, links: SiteLinks): string[] {
  const { retry, fixBy, endUser, body } = guide;
  const lines = [
    ...(retry === null ? [] : [`- Retry? ${retryWords[retry]}`]),
    ...(fixBy === null ? [] : [`- Who can fix it? ${fixerWords[fixBy]}`]),
    ...(endUser === null ? [] : [`- What to tell your user: ${plainText(endUser)}`]),
  ];
  const blocks = [
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(body === '' ? [] : [relocated(body, links.url(codePath(code.catalog, code.slug)))]),
  ];
  return blocks.length === 0 ? [] : [`## Guide by ${plainText(links.title)}`, ...blocks];
}

function related(catalogId: string, place: Place | undefined, links: SiteLinks): string[] {
  if (!place) return [];
  const { category } = place;
  const others = neighbours(place);
  if (others.length === 0) return [];
  const all =
    category.codes.length > others.length + 1
      ? [
          link(
            `All ${category.codes.length} codes in ${category.title}`,
            links.url(categoryPath(catalogId, category.id)),
          ),
        ]
      : [];
  const lines = others.map(
    (other) =>
      `- ${link(label(other), links.url(codeMarkdownPath(other.catalog, other.slug)))}: ${plainText(other.title)}`,
  );
  return [`## Other codes in ${plainText(category.title)}`, lines.join('\n'), ...all];
}

function origin({ source, notice, api, owner }: CatalogView['about']): string[] {
  const title = source.url ? link(source.title, source.url) : plainText(source.title);
  return [
    '## Source',
    `- API: ${plainText(api)}\n- Owner: ${plainText(owner)}\n- ${['Source: ' + title, ...sourceDetails(source).map(plainText)].join(', ')}`,
    plainText(notice),
  ];
}

function codeLink(name: string, catalog: CatalogView, links: SiteLinks): string {
  const slug = catalog.codes.find(({ code }) => code === name)?.slug ?? toSlug(name);
  return link(name, links.url(codeMarkdownPath(catalog.id, slug)));
}
