import { codePath } from '../catalog/model/addresses.ts';
import { splitDescription } from '../catalog/text/description.ts';
import { createDocumentedForm, createWireExample } from '../catalog/text/envelope.ts';
import { formatStatus } from '../catalog/text/http-status.ts';
import type { Case, Code } from '../catalog/model/catalog.ts';
import { listPlaceholders } from '../catalog/text/placeholder-rows.ts';
import type { CatalogView } from '../catalog/model/view.ts';
import type { SiteLinks } from './code-markdown.ts';
import { formatCodeSpan, formatCodeBlock, escapeMarkdown } from './markdown.ts';

/** The blocks of one case: heading, facts, the API's own texts, note, and the example response. */
export function formatCaseMarkdown(
  code: Code,
  one: Case,
  catalog: CatalogView,
  links: SiteLinks,
  linkTo: (code: string) => string,
): string[] {
  const { about } = catalog;
  const isOnly = code.cases.length === 1;
  const category = catalog.categories.find(({ id }) => id === one.category);
  const lines = [
    `- Name: ${one.name === null ? 'not documented' : formatCodeSpan(one.name)}`,
    `- HTTP status: ${one.status === null ? 'not documented' : formatStatus(one.status)}`,
    `- Category: ${category ? escapeMarkdown(category.title) : 'not documented'}`,
    ...(isOnly ? [] : formatLifecycle(one, linkTo)),
    `- Returned by: ${one.operations.map(formatCodeSpan).join(', ') || 'not documented'}`,
    `- Documented meta: ${one.meta === null || one.meta === undefined ? 'not documented' : formatCodeSpan(JSON.stringify(one.meta))}`,
    `- Short message: ${one.title === null ? 'not documented' : formatCodeSpan(one.title)}`,
    ...(isOnly
      ? []
      : [`- Docs URL: <${links.url(codePath(code.catalog, code.slug))}#${encodeURI(one.id)}>`]),
  ];
  const placeholders = listPlaceholders(one, code, about).map(
    ({ text, sample, meaning }) =>
      `- ${formatCodeSpan(text)}: ${meaning === null ? 'meaning not documented' : escapeMarkdown(meaning)}; ${sample === null ? 'no sample' : `sample ${formatCodeSpan(sample)}`}`,
  );
  const paragraphs = splitDescription(one).map(escapeMarkdown);
  return [
    isOnly ? '## The error' : `## Case ${formatCodeSpan(one.id)}`,
    lines.join('\n'),
    ...(one.message === null
      ? ['Message template: not documented.']
      : ['Message template:', formatCodeBlock(one.message, 'text')]),
    ...(placeholders.length === 0 ? [] : ['Placeholders of the message:', placeholders.join('\n')]),
    ...(paragraphs.length === 0
      ? ['Description: not documented.']
      : [`Description by ${escapeMarkdown(about.owner)}:`, ...paragraphs]),
    ...(one.note === null ? [] : [`Note by ${escapeMarkdown(links.title)}: ${escapeMarkdown(one.note)}`]),
    ...formatExample(code, one, catalog),
  ];
}

/** Whether something is deprecated or retired, since when, why, and what takes its place, as lines of a list. */
export function formatLifecycle(
  { deprecated, retired }: Pick<Case, 'deprecated' | 'retired'>,
  linkTo: (code: string) => string,
): string[] {
  if (deprecated === null && retired === null)
    return ['- Lifecycle: neither deprecated nor retired'];
  const words = retired
    ? `retired on ${retired.date}; the API no longer sends it`
    : 'deprecated; still sent, but on its way out';
  const reason = retired?.reason ?? deprecated?.reason;
  const replacedBy = retired?.replacedBy ?? deprecated?.replacedBy ?? [];
  return [
    `- Lifecycle: ${words}`,
    `- Reason: ${reason ? escapeMarkdown(reason) : 'not documented'}`,
    `- Replaced by: ${replacedBy.map(linkTo).join(', ') || 'not documented'}`,
  ];
}

function formatExample(code: Code, one: Case, catalog: CatalogView): string[] {
  const { status, body, remarks } = createWireExample(catalog, code, one);
  const documented = createDocumentedForm(catalog, code, one);
  return [
    `Example response, ${status === null ? 'HTTP status not documented' : `HTTP/1.1 ${formatStatus(status)}`}:`,
    formatCodeBlock(JSON.stringify(body, null, 2), 'json'),
    ...remarks.map(escapeMarkdown),
    ...(documented === null
      ? []
      : [
          `As ${escapeMarkdown(catalog.about.owner)} documents it:`,
          formatCodeBlock(JSON.stringify(documented, null, 2), 'json'),
        ]),
  ];
}
