/** Markdown pages with the content of Errbook's pages. */
import { toCatalogPath, toCategoryPath, toCodePath } from '../src/catalog/model/addresses.ts';
import { splitParagraphs } from '../src/catalog/text/api-text.ts';
import { cleanDescription } from '../src/catalog/text/description.ts';
import { createDocumentedForm, createWireExample } from '../src/catalog/text/envelope.ts';
import { formatStatus } from '../src/catalog/text/http-status.ts';
import { formatLabel, listStatuses, type Case, type Code } from '../src/catalog/model/catalog.ts';
import type { CatalogView } from '../src/catalog/model/view.ts';
import { en } from '../src/ui-text/en.ts';
import { createUiText } from '../src/ui-text/ui-text.ts';

const ui = createUiText(en, 'en');

/** Creates the Markdown pages, by their paths. */
export function createPlainPages(catalogs: readonly CatalogView[]): Map<string, string> {
  return new Map([
    [
      '/',
      formatPage(
        '/',
        'Look up an API error',
        'One page per error code.',
        formatCatalogList(catalogs),
      ),
    ],
    ...catalogs.flatMap((catalog): [string, string][] => [
      [toCatalogPath(catalog.id), formatCatalogPage(catalog)],
      ...catalog.categories.map(({ id, title, codes }): [string, string] => {
        const path = toCategoryPath(catalog.id, id);
        return [
          path,
          formatPage(path, title, `${codes.length} error codes.`, formatCodeTable(codes)),
        ];
      }),
      ...catalog.codes.map((code): [string, string] => [
        toCodePath(catalog.id, code.slug),
        formatCodePage(code, catalog),
      ]),
    ]),
  ]);
}

/** Creates a short page for a path that has no page in {@link createPlainPages}. */
export function createOtherPage(path: string, catalogs: readonly CatalogView[]): string {
  return formatPage(path, path, 'Another page of Errbook.', formatCatalogList(catalogs));
}

function formatCodePage(code: Code, catalog: CatalogView): string {
  const sections = code.cases.flatMap((errorCase) => [
    ...(code.cases.length > 1 ? [`## ${escapeMarkdown(errorCase.id)}`] : []),
    ...formatCaseBlocks(errorCase, code, catalog),
  ]);
  const description = `${formatLabel(code)}: ${code.title}. ${code.cases[0]?.message ?? ''}`.trim();
  const guide = code.guide?.body ?? '';
  return formatPage(toCodePath(catalog.id, code.slug), formatLabel(code), description, [
    escapeMarkdown(code.title),
    ...sections,
    guide,
    '## About this page',
    escapeMarkdown(catalog.about.notice),
  ]);
}

function formatCaseBlocks(errorCase: Case, code: Code, catalog: CatalogView): string[] {
  const example = createWireExample(catalog, code, errorCase);
  const documented = createDocumentedForm(catalog, code, errorCase);
  const category = catalog.categories.find(({ id }) => id === errorCase.category)?.title;
  const { status } = errorCase;
  const statusLine = status === null ? 'HTTP status not documented' : formatStatus(status);
  return [
    `- HTTP status: ${statusLine}\n- Category: ${category ?? 'Not documented'}`,
    ...(errorCase.title ? [`> ${escapeMarkdown(errorCase.title)}`] : []),
    ...(errorCase.message ? [`> ${escapeMarkdown(errorCase.message)}`] : []),
    ...splitParagraphs(cleanDescription(errorCase)).map(escapeMarkdown),
    ...(errorCase.operations.length > 0
      ? [`Returned by ${errorCase.operations.map(escapeMarkdown).join(', ')}`]
      : []),
    ...(errorCase.note === null ? [] : [errorCase.note]),
    ...(example ? [formatJson(example.body, statusLine)] : []),
    ...(example?.remarks ?? []).map((remark) =>
      escapeMarkdown(
        typeof remark === 'string' ? ui.t(`errbook.code.remark.${remark}`) : remark.text,
      ),
    ),
    ...(documented === null ? [] : [formatJson(documented)]),
  ];
}

function formatCatalogPage(catalog: CatalogView): string {
  const { id, about, codes, categories } = catalog;
  const list = categories.map(
    ({ id: category, title }) => `- [${escapeMarkdown(title)}](${toCategoryPath(id, category)})`,
  );
  return formatPage(toCatalogPath(id), about.title, about.api, [
    escapeMarkdown(about.api),
    list.join('\n'),
    '## All codes',
    ...formatCodeTable(codes),
  ]);
}

function formatCatalogList(catalogs: readonly CatalogView[]): string[] {
  const rows = catalogs.map(
    ({ id, about, codes }) =>
      `| [${escapeMarkdown(about.title)}](${toCatalogPath(id)}) | ${codes.length} |`,
  );
  return [['| Catalog | Codes |', '| --- | --- |', ...rows].join('\n')];
}

function formatCodeTable(codes: readonly Code[]): string[] {
  const rows = codes.map(
    (code) =>
      `| [\`${formatLabel(code)}\`](${toCodePath(code.catalog, code.slug)}) | ${escapeMarkdown(code.title)} | ` +
      `${listStatuses(code).map(formatStatus).join(', ')} |`,
  );
  return [['| Code | Meaning | HTTP status |', '| --- | --- | --- |', ...rows].join('\n')];
}

function formatPage(
  path: string,
  title: string,
  description: string,
  blocks: readonly string[],
): string {
  const slug = path.replace(/^\/|\/$/g, '') || 'index';
  // A JSON string is also a YAML string.
  const frontMatter = Object.entries({ title, description, slug }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `${['---', ...frontMatter, '---'].join('\n')}\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}

function formatJson(value: unknown, title?: string): string {
  const info = title === undefined ? 'json' : `json title="${title}"`;
  return `\`\`\`${info}\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
