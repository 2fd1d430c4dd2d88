import { retryKinds } from '../../catalog/files/answer-schema.ts';
import type { FieldDeclaration } from '../../catalog/files/field-schema.ts';
import type { Case } from '../../catalog/model/catalog.ts';
import { listQuestions } from '../../catalog/model/answers.ts';
import type { UiText } from '../../ui-text/ui-text.ts';

/** The id of the field, which no declared field has. */
export const retryFieldId = 'retry';

/**
 * Lists the field by which an index is filtered by the answers to whether to retry. It is a field only if the API
 * documents some of them: a few answers of guides would leave almost every code out.
 */
export function listRetryFields(
  cases: readonly Case[],
  { t }: Pick<UiText, 't'>,
): FieldDeclaration[] {
  if (!cases.some((errorCase) => listQuestions(errorCase, 'api').includes('retry'))) return [];
  return [
    {
      id: retryFieldId,
      title: t('errbook.code.retry'),
      type: 'enum',
      values: retryKinds.map((value) => ({ value, title: t(`errbook.table.retry.${value}`) })),
      show: 'none',
      column: false,
      filter: true,
      search: false,
    },
  ];
}
