import { codePath } from '../catalog/model/addresses.ts';
import { splitDescription } from '../catalog/text/description.ts';
import { createDocumentedForm, createWireExample } from '../catalog/text/envelope.ts';
import { formatStatus } from '../catalog/text/http-status.ts';
import { findLifecycle } from '../catalog/text/lifecycle.ts';
import type { Case, Code } from '../catalog/model/catalog.ts';
import { listPlaceholders } from '../catalog/text/placeholder-rows.ts';
import type { CatalogView } from '../catalog/model/view.ts';
import type { SiteLinks } from './code-markdown.ts';
import { en } from '../ui-text/en.ts';
import { createUiText } from '../ui-text/ui-text.ts';
import { formatCodeSpan, formatCodeBlock, escapeMarkdown } from './markdown.ts';

const english = createUiText(en, 'en');

/** The blocks of one case: heading, facts, the API's own texts, note, and the example response. */
export function formatCaseMarkdown(
  code: Code,
  errorCase: Case,
  catalog: CatalogView,
  links: SiteLinks,
  linkTo: (code: string) => string,
): string[] {
  const { about } = catalog;
  const isOnly = code.cases.length === 1;
  const category = catalog.categories.find(({ id }) => id === errorCase.category);
  const lines = [
    `- Name: ${errorCase.name === null ? 'not documented' : formatCodeSpan(errorCase.name)}`,
    `- HTTP status: ${errorCase.status === null ? 'not documented' : formatStatus(errorCase.status)}`,
    `- Category: ${category ? escapeMarkdown(category.title) : 'not documented'}`,
    ...(isOnly ? [] : formatLifecycle(errorCase, linkTo)),
    `- Returned by: ${errorCase.operations.map(formatCodeSpan).join(', ') || 'not documented'}`,
    `- Documented meta: ${errorCase.meta === null ? 'not documented' : formatCodeSpan(JSON.stringify(errorCase.meta))}`,
    `- Short message: ${errorCase.title === null ? 'not documented' : formatCodeSpan(errorCase.title)}`,
    ...(isOnly
      ? []
      : [
          `- Docs URL: <${links.url(codePath(code.catalog, code.slug))}#${encodeURI(errorCase.id)}>`,
        ]),
  ];
  const placeholders = listPlaceholders(errorCase, code, about).map(
    ({ text, sample, meaning }) =>
      `- ${formatCodeSpan(text)}: ${meaning === null ? 'meaning not documented' : escapeMarkdown(meaning)}; ${sample === null ? 'no sample' : `sample ${formatCodeSpan(sample)}`}`,
  );
  const paragraphs = splitDescription(errorCase).map(escapeMarkdown);
  return [
    isOnly ? '## The error' : `## Case ${formatCodeSpan(errorCase.id)}`,
    lines.join('\n'),
    ...(errorCase.message === null
      ? ['Message template: not documented.']
      : ['Message template:', formatCodeBlock(errorCase.message, 'text')]),
    ...(placeholders.length === 0 ? [] : ['Placeholders of the message:', placeholders.join('\n')]),
    ...(paragraphs.length === 0
      ? ['Description: not documented.']
      : [`Description by ${escapeMarkdown(about.owner)}:`, ...paragraphs]),
    ...(errorCase.note === null
      ? []
      : [`Note by ${escapeMarkdown(links.title)}: ${escapeMarkdown(errorCase.note)}`]),
    ...formatExample(code, errorCase, catalog),
  ];
}

/** Whether something is deprecated or retired, since when, why, and what takes its place, as lines of a list. */
export function formatLifecycle(
  state: Pick<Case, 'deprecated' | 'retired'>,
  linkTo: (code: string) => string,
): string[] {
  const lifecycle = findLifecycle(state);
  if (lifecycle === null) return ['- Lifecycle: neither deprecated nor retired'];
  const { retiredOn, reason, replacedBy } = lifecycle;
  const words =
    retiredOn === null
      ? 'deprecated; still sent, but on its way out'
      : `retired on ${retiredOn}; the API no longer sends it`;
  return [
    `- Lifecycle: ${words}`,
    `- Reason: ${reason ? escapeMarkdown(reason) : 'not documented'}`,
    `- Replaced by: ${replacedBy.map(linkTo).join(', ') || 'not documented'}`,
  ];
}

function formatExample(code: Code, errorCase: Case, catalog: CatalogView): string[] {
  const { status, body, remarks } = createWireExample(catalog, code, errorCase);
  const documented = createDocumentedForm(catalog, code, errorCase);
  return [
    `Example response, ${status === null ? 'HTTP status not documented' : `HTTP/1.1 ${formatStatus(status)}`}:`,
    formatCodeBlock(JSON.stringify(body, null, 2), 'json'),
    ...remarks.map((remark) =>
      escapeMarkdown(
        typeof remark === 'string' ? english.t(`errbook.code.remark.${remark}`) : remark.text,
      ),
    ),
    ...(documented === null
      ? []
      : [
          `As ${escapeMarkdown(catalog.about.owner)} documents it:`,
          formatCodeBlock(JSON.stringify(documented, null, 2), 'json'),
        ]),
  ];
}
