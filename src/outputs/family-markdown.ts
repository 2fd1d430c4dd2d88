import {
  toCatalogPath,
  toCodeMarkdownPath,
  toFamilyMarkdownPath,
  toFamilyPath,
} from '../catalog/model/addresses.ts';
import type { CatalogView, FamilyView } from '../catalog/model/view.ts';
import {
  escapeMarkdown,
  formatLink,
  formatList,
  relocateMarkdown,
} from '../catalog/text/markdown.ts';
import { formatItem } from './code-markdown.ts';
import type { DocumentSite } from './document-site.ts';
import { formatExamples } from './guide-fix.ts';

/** Formats the page of a family as Markdown: its text, its examples, and links to its codes. Ends with a line break. */
export function formatFamilyMarkdown(
  { id, title, summary, body, examples, codes }: FamilyView,
  catalog: CatalogView,
  site: DocumentSite,
): string {
  const { t } = site.ui;
  const url = site.url(toFamilyPath(catalog.id, id));
  const guide = [
    ...(body === '' ? [] : [relocateMarkdown(body, url)]),
    ...formatExamples(examples, site.ui, escapeMarkdown),
  ];
  return `${[
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(summary),
    formatList([
      t('errbook.outputs.catalog', {
        catalog: formatLink(catalog.about.title, site.url(toCatalogPath(catalog.id))),
      }),
      t('errbook.outputs.docsUrl', { url: `<${url}>` }),
    ]),
    ...(guide.length === 0
      ? []
      : [`## ${t('errbook.code.guideBy', { site: escapeMarkdown(site.title) })}`, ...guide]),
    `## ${t('errbook.catalog.codesOfFamily')}`,
    formatList(
      codes.map((code) =>
        formatItem(code, site.url(toCodeMarkdownPath(catalog.id, code.slug)), site),
      ),
    ),
  ].join('\n\n')}\n`;
}

/** Formats the families of a catalog as a list of links to their Markdown, with their summaries. */
export function formatFamilyList({ id, families }: CatalogView, site: DocumentSite): string {
  return formatList(
    families.map((family) =>
      site.ui.t('errbook.outputs.item', {
        item: formatLink(family.title, site.url(toFamilyMarkdownPath(id, family.id))),
        text: escapeMarkdown(family.summary),
      }),
    ),
  );
}
