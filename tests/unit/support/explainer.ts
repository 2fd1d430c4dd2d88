import type { Catalog } from '../../../src/catalog/model.ts';
import { createExplainer, type Explainer } from '../../../src/find/explain.ts';
import type { Match } from '../../../src/find/explanation.ts';
import { createFinder } from '../../../src/find/finder.ts';
import { codeIndex, messageIndex } from '../../../src/outputs/code-index.ts';
import { toView } from '../../../src/catalog/view.ts';

/** An explainer as a browser has it: over the documents that were sent to it. */
export async function explainerOver(catalogs: readonly Catalog[]): Promise<Explainer> {
  const views = catalogs.map((catalog) => toView(catalog, catalog.codes));
  const sent = <Shape>(document: Shape) => JSON.parse(JSON.stringify(document)) as Shape;
  return createExplainer(createFinder(sent(codeIndex(views))), sent(messageIndex(views)));
}

/** The code of a match; `null` for a case that has none. */
export function codeOf({ entry }: Match): string | null {
  return entry.isCode ? entry.label : null;
}

/** The ids of all cases that a match leaves open, in their order; `''` for the only case of a code. */
export function casesOf({ one, others }: Match): string[] {
  return [...(one ? [one] : []), ...others.map((rival) => rival.one)]
    .map(({ id }) => id ?? '')
    .sort();
}

/** Values by name; a list for a placeholder that occurs more than once. Empty ones are left out. */
export function valuesOf({ values }: Pick<Match, 'values'>): Record<string, string | string[]> {
  const filled = values.filter(({ value }) => value !== '');
  return Object.fromEntries(
    [...Map.groupBy(filled, ({ name }) => name)].map(([name, own]) => [
      name,
      own.length === 1 ? (own[0]?.value ?? '') : own.map(({ value }) => value),
    ]),
  );
}
