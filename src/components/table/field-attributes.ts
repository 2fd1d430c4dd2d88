import type { FieldDeclaration } from '../../catalog/files/field-schema.ts';
import type { Case } from '../../catalog/model/catalog.ts';
import type { FieldValue } from '../../catalog/model/field-values.ts';
import { findAnswerField } from './answer-fields.ts';

/** Encodes a value for a list in an attribute, in which spaces separate values. */
export function encodeFieldValue(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

/** Returns the value of a case: of a declared field, or an answer; `null` if it has none. */
export function readField({ id }: FieldDeclaration, errorCase: Case): FieldValue | null {
  const answer = findAnswerField(id);
  return answer ? errorCase[answer] : (errorCase.fields[id] ?? null);
}

/** Lists the values of a field that some cases have, as texts without repetition. */
export function listFieldTexts(field: FieldDeclaration, cases: readonly Case[]): string[] {
  const values = cases.flatMap((errorCase) => readField(field, errorCase) ?? []);
  return [...new Set(values.map(String))];
}

/** Returns the attributes of a row from which the script of the table reads the values of declared fields. */
export function listFieldAttributes(
  fields: readonly FieldDeclaration[],
  cases: readonly Case[],
): Record<string, string | null> {
  return Object.fromEntries(
    fields.map((field) => [
      `data-field-${field.id}`,
      listFieldTexts(field, cases).map(encodeFieldValue).join(' ') || null,
    ]),
  );
}

/** Lists the values by which typed words find a row, besides its code and title. */
export function listSearchedValues(
  fields: readonly FieldDeclaration[],
  cases: readonly Case[],
): string[] {
  return fields.filter(({ search }) => search).flatMap((field) => listFieldTexts(field, cases));
}
