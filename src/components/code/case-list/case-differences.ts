import type { FieldDeclaration } from '../../../catalog/files/field-schema.ts';
import type { Catalog, Code } from '../../../catalog/model/catalog.ts';
import { findMainText } from '../../../catalog/text/description.ts';

/** What the cases of a code do not have in common. */
export interface CaseDifferences {
  /** The declared fields in which the cases differ. */
  fields: readonly FieldDeclaration[];
  hasStatuses: boolean;
  hasCategories: boolean;
  /** Whether any case has a text. Otherwise, only their names tell them apart. */
  hasTexts: boolean;
}

/** The differences of each code. Every case of a code needs them. */
const known = new WeakMap<Code, CaseDifferences>();

/** Finds in what the cases of a code differ. */
export function findDifferences(
  code: Code,
  { fields, texts }: Pick<Catalog['about'], 'fields' | 'texts'>,
): CaseDifferences {
  const found = known.get(code) ?? {
    fields: fields.filter(({ id }) => differ(code, ({ fields: values }) => values[id])),
    hasStatuses: differ(code, ({ statuses }) => statuses),
    hasCategories: differ(code, ({ category }) => category),
    hasTexts: code.cases.some((errorCase) => findMainText(errorCase, texts) !== null),
  };
  known.set(code, found);
  return found;
}

function differ({ cases }: Code, valueOf: (errorCase: Code['cases'][number]) => unknown): boolean {
  return new Set(cases.map((errorCase) => JSON.stringify(valueOf(errorCase)))).size > 1;
}
