import { codePath } from '../catalog/model/addresses.ts';
import { descriptionParagraphs } from '../catalog/text/description.ts';
import { documentedForm, wireExample } from '../catalog/text/envelope.ts';
import { statusLabel } from '../catalog/text/http-status.ts';
import type { Case, Code } from '../catalog/model/catalog.ts';
import { placeholderRows } from '../catalog/text/placeholder-rows.ts';
import type { CatalogView } from '../catalog/model/view.ts';
import type { SiteLinks } from './code-markdown.ts';
import { codeSpan, fenced, plainText } from './markdown.ts';

/** The blocks of one case: heading, facts, the API's own texts, note, and the example response. */
export function caseMarkdown(
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
    `- Name: ${one.name === null ? 'not documented' : codeSpan(one.name)}`,
    `- HTTP status: ${one.status === null ? 'not documented' : statusLabel(one.status)}`,
    `- Category: ${category ? plainText(category.title) : 'not documented'}`,
    ...(isOnly ? [] : lifecycleLines(one, linkTo)),
    `- Returned by: ${one.operations.map(codeSpan).join(', ') || 'not documented'}`,
    `- Documented meta: ${one.meta === null || one.meta === undefined ? 'not documented' : codeSpan(JSON.stringify(one.meta))}`,
    `- Short message: ${one.title === null ? 'not documented' : codeSpan(one.title)}`,
    ...(isOnly
      ? []
      : [`- Docs URL: <${links.url(codePath(code.catalog, code.slug))}#${encodeURI(one.id)}>`]),
  ];
  const placeholders = placeholderRows(one, code, about).map(
    ({ text, sample, meaning }) =>
      `- ${codeSpan(text)}: ${meaning === null ? 'meaning not documented' : plainText(meaning)}; ${sample === null ? 'no sample' : `sample ${codeSpan(sample)}`}`,
  );
  const paragraphs = descriptionParagraphs(one).map(plainText);
  return [
    isOnly ? '## The error' : `## Case ${codeSpan(one.id)}`,
    lines.join('\n'),
    ...(one.message === null
      ? ['Message template: not documented.']
      : ['Message template:', fenced(one.message, 'text')]),
    ...(placeholders.length === 0 ? [] : ['Placeholders of the message:', placeholders.join('\n')]),
    ...(paragraphs.length === 0
      ? ['Description: not documented.']
      : [`Description by ${plainText(about.owner)}:`, ...paragraphs]),
    ...(one.note === null ? [] : [`Note by ${plainText(links.title)}: ${plainText(one.note)}`]),
    ...exampleBlocks(code, one, catalog),
  ];
}

/** Whether something is deprecated or retired, since when, why, and what takes its place, as lines of a list. */
export function lifecycleLines(
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
    `- Reason: ${reason ? plainText(reason) : 'not documented'}`,
    `- Replaced by: ${replacedBy.map(linkTo).join(', ') || 'not documented'}`,
  ];
}

function exampleBlocks(code: Code, one: Case, catalog: CatalogView): string[] {
  const { status, body, remarks } = wireExample(catalog, code, one);
  const documented = documentedForm(catalog, code, one);
  return [
    `Example response, ${status === null ? 'HTTP status not documented' : `HTTP/1.1 ${statusLabel(status)}`}:`,
    fenced(JSON.stringify(body, null, 2), 'json'),
    ...remarks.map(plainText),
    ...(documented === null
      ? []
      : [
          `As ${plainText(catalog.about.owner)} documents it:`,
          fenced(JSON.stringify(documented, null, 2), 'json'),
        ]),
  ];
}
