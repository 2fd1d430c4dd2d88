import type { Case, Code } from '../catalog/model/catalog.ts';
import { usesHttp, type CatalogView } from '../catalog/model/view.ts';
import { createDocumentedForm, createWireExample } from '../catalog/text/envelope.ts';
import { formatStatus } from '../catalog/text/http-status.ts';
import {
  escapeMarkdown,
  formatCodeBlock,
  formatCodeSpan,
  formatList,
} from '../catalog/text/markdown.ts';
import { listPlaceholders } from '../catalog/text/placeholder-rows.ts';
import type { DocumentSite } from './document-site.ts';

/** Formats the placeholders of a case as a list, with meanings and samples; empty if the case has none. */
export function formatPlaceholders(
  errorCase: Case,
  code: Code,
  { about }: CatalogView,
  { ui: { t } }: DocumentSite,
): string {
  return formatList(
    listPlaceholders(errorCase, code, about).map(({ text, sample, meaning }) => {
      const values = {
        placeholder: formatCodeSpan(text),
        meaning: meaning === null ? t('errbook.outputs.noMeaning') : escapeMarkdown(meaning),
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
  { ui: { t } }: DocumentSite,
): string[] {
  const { status, body, remarks } = createWireExample(catalog, code, errorCase);
  const documented = createDocumentedForm(catalog, code, errorCase);
  const statusLine =
    status === null ? t('errbook.common.noStatus') : `HTTP/1.1 ${formatStatus(status)}`;
  return [
    usesHttp(catalog)
      ? t('errbook.outputs.example', { status: statusLine })
      : t('errbook.outputs.exampleWithoutStatus'),
    formatCodeBlock(JSON.stringify(body, null, 2), 'json'),
    ...remarks.map((remark) =>
      escapeMarkdown(typeof remark === 'string' ? t(`errbook.code.remark.${remark}`) : remark.text),
    ),
    ...(documented === null
      ? []
      : [
          t('errbook.outputs.documented', { owner: escapeMarkdown(catalog.about.owner) }),
          formatCodeBlock(JSON.stringify(documented, null, 2), 'json'),
        ]),
  ];
}
