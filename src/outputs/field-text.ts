import type { FieldDeclaration } from '../catalog/files/field-schema.ts';
import type { Case } from '../catalog/model/catalog.ts';
import { listChoices, type FieldValue } from '../catalog/model/field-values.ts';
import type { UiText } from '../ui-text/ui-text.ts';

/** A value of a declared field, for readers. */
export interface FieldFact {
  field: FieldDeclaration;
  /** The value in words: one text per entry of a list, one text for other types. */
  texts: string[];
  /** What this value of an enum means; `null` if that is not documented. */
  meaning: string | null;
}

/** Lists the values of declared fields that some cases have. Fields without a value are omitted, and no value repeats. */
export function listFieldFacts(
  fields: readonly FieldDeclaration[],
  cases: readonly Pick<Case, 'fields'>[],
  ui: Pick<UiText, 't'>,
): FieldFact[] {
  return fields.flatMap((field) => {
    const values = cases.flatMap(({ fields: given }): [string, FieldValue][] => {
      const value = given[field.id] ?? null;
      return value === null ? [] : [[JSON.stringify(value), value]];
    });
    return [...new Map(values).values()].map((value) => createFact(field, value, ui));
  });
}

/** Formats a value with the title of its field: `Severity: error`. */
export function formatFieldFact({ field, texts }: FieldFact, { t }: Pick<UiText, 't'>): string {
  const value = texts.join(t('errbook.common.separator'));
  return t('errbook.common.field', { field: field.title, value });
}

/** Lists the declared fields that some cases have, each with all of its values: `Severity: error, panic`. */
export function listFieldLines(
  fields: readonly FieldDeclaration[],
  cases: readonly Pick<Case, 'fields'>[],
  ui: Pick<UiText, 't'>,
): string[] {
  return fields.flatMap((field) => {
    const texts = new Set(listFieldFacts([field], cases, ui).flatMap((fact) => fact.texts));
    return texts.size === 0
      ? []
      : [formatFieldFact({ field, texts: [...texts], meaning: null }, ui)];
  });
}

function createFact(
  field: FieldDeclaration,
  value: FieldValue,
  { t }: Pick<UiText, 't'>,
): FieldFact {
  if (Array.isArray(value)) return { field, texts: value, meaning: null };
  if (typeof value === 'boolean') {
    const text = t(value ? 'errbook.common.yes' : 'errbook.common.no');
    return { field, texts: [text], meaning: null };
  }
  const choice = listChoices(field).find((item) => item.value === value);
  // Without grouping: exit code 1000 is not written as 1,000.
  return { field, texts: [choice?.title ?? String(value)], meaning: choice?.meaning ?? null };
}
