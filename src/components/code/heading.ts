import type { FieldDeclaration } from '../../catalog/files/field-schema.ts';
import {
  findTitle,
  listCategoryIds,
  formatLabel,
  listStatuses,
  type Code,
} from '../../catalog/model/catalog.ts';
import type { CatalogFile } from '../../catalog/files/schema.ts';
import { listPlainTexts } from '../../catalog/text/api-text.ts';
import { usesHttp, type CatalogView } from '../../catalog/model/view.ts';
import { formatStatus } from '../../catalog/text/http-status.ts';
import type { UiText } from '../../ui-text/ui-text.ts';

/** The content of the heading of a code's page. */
export interface CodeHeading {
  code: Code;
  catalog: {
    id: string;
    title: string;
    lang: string | undefined;
    fields: readonly FieldDeclaration[];
    usesHttp: boolean;
  };
  /** The categories of the code, starting with those of its first case. */
  categories: { id: string; title: string }[];
}

/** Creates the heading of a code's page. */
export function createCodeHeading(
  code: Code,
  catalog: Pick<CatalogView, 'id' | 'about' | 'categories' | 'statuses'>,
): CodeHeading {
  const { title, lang, fields } = catalog.about;
  return {
    code,
    catalog: { id: catalog.id, title, lang, fields, usesHttp: usesHttp(catalog) },
    categories: listCategoryIds(code).flatMap(
      (id) => catalog.categories.find((category) => category.id === id) ?? [],
    ),
  };
}

/** Formats the title of the page in tabs, search engines, and link previews: the code, and its title if it has one. */
export function formatPageTitle(code: Code): string {
  return [formatLabel(code), findTitle(code)].filter((part) => part !== null).join(': ');
}

/**
 * Formats the meta description: code, title, catalog, and statuses; then the message, or the number of cases if there
 * are several. A title with which the message begins is not repeated.
 */
export function formatPageDescription(
  code: Code,
  { title: catalog, texts }: Pick<CatalogFile, 'title' | 'texts'>,
  ui: UiText,
): string {
  const [first] = code.cases;
  const count = code.cases.length;
  const statuses = listStatuses(code).map(formatStatus).join(ui.t('errbook.common.separator'));
  const text =
    count > 1
      ? ui.t('errbook.code.documentedCases', { count })
      : (first?.message ??
        first?.title ??
        listPlainTexts(first?.description ?? '', texts).join(' '));
  const isRepeated = text.startsWith(code.title);
  const values = { name: isRepeated ? formatLabel(code) : formatPageTitle(code), catalog };
  const summary =
    statuses === ''
      ? ui.t('errbook.code.summary', values)
      : ui.t('errbook.code.summaryWithStatus', { ...values, statuses });
  return `${summary} ${text}`.trim();
}
