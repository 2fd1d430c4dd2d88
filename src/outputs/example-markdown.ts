import { toCodePath } from '../catalog/model/addresses.ts';
import { toCasePath } from '../catalog/model/case-fragment.ts';
import type { Case, Code } from '../catalog/model/catalog.ts';
import { usesHttp, type CatalogView } from '../catalog/model/view.ts';
import {
  createDocumentedForm,
  createWireExample,
  formatWire,
  type WireExample,
} from '../catalog/text/envelope.ts';
import { formatStatus } from '../catalog/text/http-status.ts';
import {
  escapeMarkdown,
  formatCodeBlock,
  formatCodeSpan,
  formatList,
} from '../catalog/text/markdown.ts';
import { listRows } from '../catalog/text/placeholder-rows.ts';
import type { DocumentSite } from './document-site.ts';

/** Formats the placeholders and arguments of a case as a list, with meanings and samples; empty if it has none. */
export function formatPlaceholders(
  errorCase: Case,
  code: Code,
  { about }: CatalogView,
  { ui: { t }, title }: DocumentSite,
): string {
  const site = escapeMarkdown(title);
  return formatList(
    listRows(errorCase, code, about).map((row) => {
      const { text, name, type, sample, meaning, isMeaningFromGuide } = row;
      const details = [
        ...(text === null ? [t('errbook.code.notInMessage')] : []),
        ...(text === null || text.includes(name) ? [] : [formatCodeSpan(name)]),
        ...(type === null ? [] : [escapeMarkdown(type)]),
      ].join(t('errbook.common.separator'));
      const values = {
        placeholder: formatCodeSpan(text ?? name) + (details === '' ? '' : ` (${details})`),
        meaning:
          meaning === null
            ? t('errbook.outputs.noMeaning')
            : escapeMarkdown(meaning) +
              (isMeaningFromGuide ? ` (${t('errbook.code.bySite', { site })})` : ''),
      };
      return sample === null
        ? t('errbook.outputs.placeholderWithoutSample', values)
        : t('errbook.outputs.placeholder', {
            ...values,
            sample: formatCodeSpan(sample, t('errbook.outputs.empty')),
          });
    }),
  );
}

/** Formats the blocks of the example response of a case, and of its documented form. */
export function formatExample(
  code: Code,
  errorCase: Case,
  catalog: CatalogView,
  site: DocumentSite,
): string[] {
  const { t } = site.ui;
  const page = { path: site.url(toCodePath(code.catalog, code.slug)), cases: code.cases };
  const docsUrl = toCasePath(page, errorCase.id);
  const example = createWireExample(catalog, code, errorCase, docsUrl);
  const documented = createDocumentedForm(catalog, code, errorCase, docsUrl);
  const language = typeof documented === 'string' ? 'text' : 'json';
  return [
    ...(example === null
      ? []
      : [
          formatHeading(example, catalog, site),
          formatCodeBlock(formatWire(example), example.language),
          ...example.remarks.map((remark) =>
            escapeMarkdown(
              typeof remark === 'string' ? t(`errbook.code.remark.${remark}`) : remark.text,
            ),
          ),
        ]),
    ...(documented === null
      ? []
      : [
          t('errbook.outputs.documented', { owner: escapeMarkdown(catalog.about.owner) }),
          formatCodeBlock(formatWire({ body: documented, language }), language),
        ]),
  ];
}

function formatHeading(
  { status, language }: WireExample,
  catalog: CatalogView,
  { ui: { t } }: DocumentSite,
): string {
  if (language === 'text' || !usesHttp(catalog)) return t('errbook.outputs.exampleText');
  return t('errbook.outputs.example', {
    status: status === null ? t('errbook.common.noStatus') : `HTTP/1.1 ${formatStatus(status)}`,
  });
}
