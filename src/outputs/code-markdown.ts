import {
  toCatalogPath,
  toCategoryPath,
  toCodeJsonPath,
  toCodeMarkdownPath,
  toCodePath,
  toFamilyMarkdownPath,
  toSlug,
} from '../catalog/model/addresses.ts';
import {
  findTitle,
  formatLabel,
  listCategoryIds,
  listStatuses,
  type Code,
  type Family,
  type Guide,
} from '../catalog/model/catalog.ts';
import {
  findNeighbors,
  sortByCategory,
  usesHttp,
  type CatalogView,
  type Place,
} from '../catalog/model/view.ts';
import { formatStatus } from '../catalog/text/http-status.ts';
import { formatSourceDetails } from '../ui-text/source-details.ts';
import { listCommonExamples } from '../catalog/model/examples.ts';
import { formatExamples } from './guide-fix.ts';
import { formatAnswerLine, listCommonAnswers } from './answer-text.ts';
import { formatCaseMarkdown, listLifecycle } from './case-markdown.ts';
import type { DocumentSite } from './document-site.ts';
import {
  escapeMarkdown,
  formatCodeSpan,
  formatLink,
  formatList,
  relocateMarkdown,
} from '../catalog/text/markdown.ts';

/**
 * Formats the page of a code as Markdown: everything on the page, for language models and for people. Ends with a line
 * break. Texts of the catalog are escaped, so that they remain text.
 */
export function formatCodeMarkdown(code: Code, catalog: CatalogView, site: DocumentSite): string {
  const cases = sortByCategory(code.cases, catalog.categories);
  const linkTo = (name: string) => formatCodeLink(name, catalog, site);
  const title = findTitle(code);
  return `${[
    `# ${escapeMarkdown(formatLabel(code))}`,
    ...(title === null ? [] : [escapeMarkdown(title)]),
    formatList(listFacts(code, catalog, site, linkTo)),
    ...(code.guide ? formatGuide(code, code.guide, catalog, site) : []),
    ...cases.flatMap((errorCase) => formatCaseMarkdown(code, errorCase, catalog, site, linkTo)),
    ...formatRelated(catalog.id, catalog.places.get(code.slug), site),
    ...formatSource(catalog.about, site),
  ].join('\n\n')}\n`;
}

function listFacts(
  code: Code,
  catalog: CatalogView,
  site: DocumentSite,
  linkTo: (code: string) => string,
): string[] {
  const { t, number } = site.ui;
  const unknown = t('errbook.outputs.notDocumented');
  const separator = t('errbook.common.separator');
  const statuses = listStatuses(code).map(formatStatus);
  if (code.cases.some((errorCase) => errorCase.statuses.length === 0)) statuses.push(unknown);
  const ids = listCategoryIds(code);
  const categories = catalog.categories
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title }) => formatLink(title, site.url(toCategoryPath(catalog.id, id))));
  const about = catalog.about.title;
  return [
    code.code === null
      ? t('errbook.outputs.noCode')
      : t('errbook.outputs.code', { code: formatCodeSpan(code.code) }),
    ...(code.parent === null ? [] : [t('errbook.outputs.parent', { code: linkTo(code.parent) })]),
    ...(code.subCodes.length === 0
      ? []
      : [t('errbook.outputs.subCodes', { codes: code.subCodes.map(linkTo).join(separator) })]),
    t('errbook.outputs.catalog', {
      catalog: formatLink(about, site.url(toCatalogPath(catalog.id))),
    }),
    ...(usesHttp(catalog)
      ? [t('errbook.outputs.status', { status: statuses.join(separator) })]
      : []),
    t('errbook.outputs.categories', {
      count: Math.max(1, categories.length),
      categories: categories.join(separator) || unknown,
    }),
    ...listLifecycle(code, site, linkTo),
    t('errbook.outputs.cases', { number: number(code.cases.length) }),
    t('errbook.outputs.docsUrl', { url: `<${site.url(toCodePath(code.catalog, code.slug))}>` }),
    t('errbook.outputs.json', { url: `<${site.url(toCodeJsonPath(code.catalog, code.slug))}>` }),
  ];
}

function formatGuide(code: Code, guide: Guide, catalog: CatalogView, site: DocumentSite): string[] {
  const { t } = site.ui;
  const { body } = guide;
  const family = catalog.families.find(({ id }) => id === guide.family);
  const answers = listCommonAnswers(code, 'guide', site.ui).map((answer) =>
    formatAnswerLine(answer, site.ui, escapeMarkdown, formatCodeSpan),
  );
  const blocks = [
    ...(answers.length === 0 ? [] : [formatList(answers)]),
    ...formatExamples(listCommonExamples(code), site.ui, escapeMarkdown),
    ...(body === '' ? [] : [relocateMarkdown(body, site.url(toCodePath(code.catalog, code.slug)))]),
    ...(family ? [formatFamilyLink(family, catalog.id, site)] : []),
  ];
  const heading = t('errbook.code.guideBy', { site: escapeMarkdown(site.title) });
  return blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];
}

function formatFamilyLink({ id, title }: Family, catalog: string, site: DocumentSite): string {
  const family = formatLink(title, site.url(toFamilyMarkdownPath(catalog, id)));
  return site.ui.t('errbook.code.family', { family });
}

function formatRelated(catalogId: string, place: Place | undefined, site: DocumentSite): string[] {
  if (!place) return [];
  const { t } = site.ui;
  const { category } = place;
  const others = findNeighbors(place);
  if (others.length === 0) return [];
  const count = category.codes.length;
  const all = t('errbook.code.allCodes', { count, category: category.title });
  const lines = others.map((other) => {
    const url = site.url(toCodeMarkdownPath(other.catalog, other.slug));
    return formatItem(other, url, site);
  });
  return [
    `## ${t('errbook.code.otherCodes', { category: escapeMarkdown(category.title) })}`,
    formatList(lines),
    ...(count > others.length + 1
      ? [formatLink(all, site.url(toCategoryPath(catalogId, category.id)))]
      : []),
  ];
}

/** Formats an item of a list of codes: a link, and the title. */
export function formatItem(code: Code, url: string, { ui: { t } }: DocumentSite): string {
  const item = formatLink(formatLabel(code), url);
  const title = findTitle(code);
  return title === null ? item : t('errbook.outputs.item', { item, text: escapeMarkdown(title) });
}

function formatSource(about: CatalogView['about'], { ui }: DocumentSite): string[] {
  const { t } = ui;
  const { source, notice, api, owner } = about;
  const title = source.url ? formatLink(source.title, source.url) : escapeMarkdown(source.title);
  const details = [
    t('errbook.code.source', { source: title }),
    ...formatSourceDetails(source, ui).map(escapeMarkdown),
  ];
  return [
    `## ${t('errbook.outputs.source')}`,
    formatList([
      t('errbook.outputs.api', { api: escapeMarkdown(api) }),
      t('errbook.outputs.owner', { owner: escapeMarkdown(owner) }),
      details.join(t('errbook.common.separator')),
    ]),
    escapeMarkdown(notice),
  ];
}

function formatCodeLink(name: string, catalog: CatalogView, site: DocumentSite): string {
  const slug = catalog.codes.find(({ code }) => code === name)?.slug ?? toSlug(name);
  return formatLink(name, site.url(toCodeMarkdownPath(catalog.id, slug)));
}
