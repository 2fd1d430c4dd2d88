import type { Example } from '../files/guide-schema.ts';
import type { Case, Code } from './catalog.ts';

type Owner = Pick<Code, 'guide' | 'cases'>;

/** Lists the examples of a guide that belong to its code, or to its only case. */
export function listCommonExamples({ guide, cases }: Owner): Example[] {
  return (guide?.examples ?? []).filter(
    (example) => example.case === undefined || cases.length === 1,
  );
}

/** Lists the examples of a guide that belong to one of several cases. */
export function listCaseExamples(
  { guide, cases }: Owner,
  { id, name }: Pick<Case, 'id' | 'name'>,
): Example[] {
  if (cases.length === 1) return [];
  return (guide?.examples ?? []).filter((example) =>
    [id, name ?? undefined].includes(example.case),
  );
}
