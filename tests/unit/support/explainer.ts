import type { Catalog } from '../../../src/catalog/model/catalog.ts';
import { createExplainer, type Explainer } from '../../../src/paste/explain.ts';
import type { Match } from '../../../src/paste/explanation.ts';
import { formatDifference, formatReason } from '../../../src/paste/reason-text.ts';
import { createFinder } from '../../../src/search/finder.ts';
import { readValue } from '../../../src/paste/read/values.ts';
import { readFields } from '../../../src/paste/read/read-fields.ts';
import { en } from '../../../src/ui-text/en.ts';
import { createUiText } from '../../../src/ui-text/ui-text.ts';
import { loadCatalog, minimalCatalog } from './catalogs.ts';
import { createSearchIndex } from './search.ts';

/** The English texts of the interface. */
export const english = createUiText(en, 'en');

const explainers = new WeakMap<readonly Catalog[], Promise<Explainer>>();

/**
 * Returns an explainer for some catalogs, created from the documents that browsers load. It is cached for each list.
 */
export function getExplainer(catalogs: readonly Catalog[]): Promise<Explainer> {
  const explainer = explainers.get(catalogs) ?? buildExplainer(catalogs);
  explainers.set(catalogs, explainer);
  return explainer;
}

async function buildExplainer(catalogs: readonly Catalog[]): Promise<Explainer> {
  return createExplainer(createFinder(createSearchIndex(catalogs)));
}

/** Settings of a test catalog. */
export interface About {
  id?: string;
  /** Response body; by default, only the code. */
  body?: object;
  /** Syntaxes of the placeholders. */
  syntax?: readonly string[];
  /** Patterns of the placeholders. */
  patterns?: readonly string[];
}

/** A record of errors.yaml. */
interface ErrorRecord {
  code: string | null;
  [fact: string]: unknown;
}

/** Creates a catalog from records. Codes whose URL would be invalid or not unique get a slug. */
export function createCatalog(
  records: readonly ErrorRecord[],
  { id = 'example', body = { code: '$code' }, syntax = [], patterns = [] }: About = {},
): Catalog {
  const codes = [...new Set(records.flatMap(({ code }) => code ?? []))];
  const lower = Map.groupBy(codes, (code) => code.toLowerCase());
  const guides = codes.flatMap((code, index): [string, string][] =>
    /^[A-Za-z][\w-]*$/.test(code) && lower.get(code.toLowerCase())?.length === 1
      ? []
      : [[`codes/c${index}.md`, `---\ncode: ${JSON.stringify(code)}\nslug: c${index}\n---\n`]],
  );
  const about = minimalCatalog.replace('body: { code: $code }', `body: ${JSON.stringify(body)}`);
  const files = {
    'catalog.yaml': `${about}placeholders: ${JSON.stringify({ syntax, patterns })}\n`,
    'errors.yaml': JSON.stringify(records),
    ...Object.fromEntries(guides),
  };
  return { ...loadCatalog(files), id };
}

/** Creates an explainer for one catalog made from records. */
export function createRecordExplainer(
  records: readonly ErrorRecord[],
  about: About = {},
): Promise<Explainer> {
  return getExplainer([createCatalog(records, about)]);
}

/** Runs a generator to its end and returns its result. */
export function runToEnd<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Lists the fields of a text as `key=value`, with the key of their object: `meta.name=slug`. */
export function listFields(text: string): string[] {
  return runToEnd(readFields(text))
    .fields.filter(({ isObject }) => !isObject)
    .map((field) => {
      const parent = field.group.key === '' ? '' : `${field.group.key}.`;
      return `${parent}${field.key}=${readValue(text, field)}`;
    });
}

/** Lists the parts of a text that a match highlights, as `code: …` and `message: …`. */
export function listHighlights(text: string, { spans }: Pick<Match, 'spans'>): string[] {
  return spans.map(({ start, end, what }) => `${what}: ${text.slice(start, end)}`);
}

/** An error of the Clerk Backend API. */
export const userNotFound = {
  code: 'resource_not_found',
  message: 'not found',
  long_message: 'No user was found with id user_1',
};

/** Returns the code of a match; `null` for a case without a code. */
export function getCode({ entry }: Match): string | null {
  return entry.isCode ? entry.label : null;
}

/** Returns the sorted ids of all possible cases of a match; `''` for the only case of a code. */
export function listCaseIds({ errorCase, alternatives }: Match): string[] {
  return [...(errorCase ? [errorCase] : []), ...alternatives].map(({ id }) => id ?? '').sort();
}

/** Returns the non-empty values by name; a list for a placeholder that occurs more than once. */
export function getValues({ values }: Pick<Match, 'values'>): Record<string, string | string[]> {
  const filled = values.filter(({ value }) => value !== '');
  return Object.fromEntries(
    [...Map.groupBy(filled, ({ name }) => name)].map(([name, entries]) => [
      name,
      entries.length === 1 ? (entries[0]?.value ?? '') : entries.map(({ value }) => value),
    ]),
  );
}

/** Formats the reasons of a match as readers see them. */
export function formatReasons({ reasons }: Pick<Match, 'reasons'>): string[] {
  return reasons.map((reason) => formatReason(reason, english));
}

/** Formats the differences between a match and the catalog as readers see them. */
export function formatDifferences({ differences }: Pick<Match, 'differences'>): string[] {
  return differences.map((difference) => formatDifference(difference, english));
}
