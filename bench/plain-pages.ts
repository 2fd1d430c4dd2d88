/** What Errbook's pages say, as a person would write it down in Markdown. */
import { catalogPath, categoryPath, codePath } from '../src/catalog/model/addresses.ts';
import { splitDescription } from '../src/catalog/text/description.ts';
import { createDocumentedForm, createWireExample } from '../src/catalog/text/envelope.ts';
import { formatStatus } from '../src/catalog/text/http-status.ts';
import { formatLabel, listStatuses, type Case, type Code } from '../src/catalog/model/catalog.ts';
import type { CatalogView } from '../src/catalog/model/view.ts';
import { en } from '../src/ui-text/en.ts';
import { createUiText } from '../src/ui-text/ui-text.ts';

const ui = createUiText(en, 'en');

/** Markdown pages by their address. */
export function plainPages(catalogs: readonly CatalogView[]): Map<string, string> {
  return new Map([
    ['/', page('/', 'Look up an API error', 'One page per error code.', catalogList(catalogs))],
    ...catalogs.flatMap((catalog): [string, string][] => [
      [catalogPath(catalog.id), catalogPage(catalog)],
      ...catalog.categories.map(({ id, title, codes }): [string, string] => {
        const path = categoryPath(catalog.id, id);
        return [path, page(path, title, `${codes.length} error codes.`, codeTable(codes))];
      }),
      ...catalog.codes.map((code): [string, string] => [
        codePath(catalog.id, code.slug),
        codePage(code, catalog),
      ]),
    ]),
  ]);
}

/** A short page for an address of which nothing is known here. */
export function otherPage(path: string, catalogs: readonly CatalogView[]): string {
  return page(path, path, 'Another page of Errbook.', catalogList(catalogs));
}

function codePage(code: Code, catalog: CatalogView): string {
  const sections = code.cases.flatMap((one) => [
    ...(code.cases.length > 1 ? [`## ${escaped(one.id)}`] : []),
    ...caseBlocks(one, code, catalog),
  ]);
  const description = `${formatLabel(code)}: ${code.title}. ${code.cases[0]?.message ?? ''}`.trim();
  const guide = code.guide?.body ?? '';
  return page(codePath(catalog.id, code.slug), formatLabel(code), description, [
    escaped(code.title),
    ...sections,
    guide,
    '## About this page',
    escaped(catalog.about.notice),
  ]);
}

function caseBlocks(one: Case, code: Code, catalog: CatalogView): string[] {
  const { status, body, remarks } = createWireExample(catalog, code, one);
  const documented = createDocumentedForm(catalog, code, one);
  const category = catalog.categories.find(({ id }) => id === one.category)?.title;
  const statusLine = status === null ? 'HTTP status not documented' : formatStatus(status);
  return [
    `- HTTP status: ${statusLine}\n- Category: ${category ?? 'Not documented'}`,
    ...(one.title ? [`> ${escaped(one.title)}`] : []),
    ...(one.message ? [`> ${escaped(one.message)}`] : []),
    ...splitDescription(one).map(escaped),
    ...(one.operations.length > 0 ? [`Returned by ${one.operations.map(escaped).join(', ')}`] : []),
    ...(one.note === null ? [] : [one.note]),
    json(body, statusLine),
    ...remarks.map((remark) =>
      escaped(typeof remark === 'string' ? ui.t(`errbook.code.remark.${remark}`) : remark.text),
    ),
    ...(documented === null ? [] : [json(documented)]),
  ];
}

function catalogPage(catalog: CatalogView): string {
  const { id, about, codes, categories } = catalog;
  const list = categories.map(
    ({ id: category, title }) => `- [${escaped(title)}](${categoryPath(id, category)})`,
  );
  return page(catalogPath(id), about.title, about.api, [
    escaped(about.api),
    list.join('\n'),
    '## All codes',
    ...codeTable(codes),
  ]);
}

function catalogList(catalogs: readonly CatalogView[]): string[] {
  const rows = catalogs.map(
    ({ id, about, codes }) => `| [${escaped(about.title)}](${catalogPath(id)}) | ${codes.length} |`,
  );
  return [['| Catalog | Codes |', '| --- | --- |', ...rows].join('\n')];
}

function codeTable(codes: readonly Code[]): string[] {
  const rows = codes.map(
    (code) =>
      `| [\`${formatLabel(code)}\`](${codePath(code.catalog, code.slug)}) | ${escaped(code.title)} | ` +
      `${listStatuses(code).map(formatStatus).join(', ')} |`,
  );
  return [['| Code | Meaning | HTTP status |', '| --- | --- | --- |', ...rows].join('\n')];
}

function page(path: string, title: string, description: string, blocks: readonly string[]): string {
  const slug = path.replace(/^\/|\/$/g, '') || 'index';
  // A JSON string is a YAML string, too.
  const frontMatter = Object.entries({ title, description, slug }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `${['---', ...frontMatter, '---'].join('\n')}\n\n${blocks.filter(Boolean).join('\n\n')}\n`;
}

function json(value: unknown, title?: string): string {
  const info = title === undefined ? 'json' : `json title="${title}"`;
  return `\`\`\`${info}\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}
