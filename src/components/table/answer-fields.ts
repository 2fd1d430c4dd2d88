import { fixers, retryKinds } from '../../catalog/files/answer-schema.ts';
import type { FieldDeclaration } from '../../catalog/files/field-schema.ts';
import type { Case } from '../../catalog/model/catalog.ts';
import { listQuestions } from '../../catalog/model/answers.ts';
import type { UiText } from '../../ui-text/ui-text.ts';

/** The answers by which an index is filtered. No declared field has one of these ids. */
export const answerFieldIds = ['retry', 'fixBy'] as const;

/** A few answers of guides would leave almost every code out, so at least this share of cases must have one. */
const fewestAnswered = 0.5;

/** Returns the id as that of an answer; `undefined` for a declared field. */
export function findAnswerField(id: string): (typeof answerFieldIds)[number] | undefined {
  return answerFieldIds.find((known) => known === id);
}

/**
 * Lists the fields by which an index is filtered by the answers to whether to retry, and who can fix the error: those of
 * which the API documents some, or of which guides give many.
 */
export function listAnswerFields(
  cases: readonly Case[],
  { t }: Pick<UiText, 't'>,
): FieldDeclaration[] {
  const values = {
    retry: retryKinds.map((value) => ({ value, title: t(`errbook.table.retry.${value}`) })),
    fixBy: fixers.map((value) => ({ value, title: t(`errbook.table.fixBy.${value}`) })),
  };
  return answerFieldIds
    .filter((id) => {
      const answered = cases.filter((errorCase) => errorCase[id] !== null);
      return (
        answered.some((errorCase) => listQuestions(errorCase, 'api').includes(id)) ||
        (answered.length > 0 && answered.length >= cases.length * fewestAnswered)
      );
    })
    .map((id) => ({
      id,
      title: t(`errbook.code.${id}`),
      type: 'enum',
      values: values[id],
      show: 'none',
      column: false,
      filter: true,
      search: false,
    }));
}
