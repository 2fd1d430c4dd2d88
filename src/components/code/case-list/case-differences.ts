import type { FieldDeclaration } from '../../../catalog/files/field-schema.ts';
import type { Code } from '../../../catalog/model/catalog.ts';

/** What the cases of a code do not have in common. */
export interface CaseDifferences {
  /** The declared fields in which the cases differ. */
  fields: readonly FieldDeclaration[];
  hasStatuses: boolean;
  hasCategories: boolean;
}

/** The differences of each code. Every case of a code needs them. */
const known = new WeakMap<Code, CaseDifferences>();

/** Finds in what the cases of a code differ. */
export function findDifferences(code: Code, fields: readonly FieldDeclaration[]): CaseDifferences {
  const found = known.get(code) ?? {
    fields: fields.filter(({ id }) => differ(code, ({ fields: values }) => values[id])),
    hasStatuses: differ(code, ({ statuses }) => statuses),
    hasCategories: differ(code, ({ category }) => category),
  };
  known.set(code, found);
  return found;
}

function differ({ cases }: Code, valueOf: (errorCase: Code['cases'][number]) => unknown): boolean {
  return new Set(cases.map((errorCase) => JSON.stringify(valueOf(errorCase)))).size > 1;
}
