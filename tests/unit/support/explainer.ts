import type { Catalog } from '../../../src/catalog/model/catalog.ts';
import { createExplainer, type Explainer } from '../../../src/paste/explain.ts';
import type { Match } from '../../../src/paste/explanation.ts';
import { formatDifference, formatReason } from '../../../src/paste/reason-text.ts';
import { createFinder } from '../../../src/search/finder.ts';
import { readValue } from '../../../src/paste/read/values.ts';
import { readFields } from '../../../src/paste/read/read-fields.ts';
import { en } from '../../../src/ui-text/en.ts';
import { createUiText } from '../../../src/ui-text/ui-text.ts';
import { catalogOf, minimalCatalog } from './catalogs.ts';
import { indexOver } from './finder.ts';

/** The interface in English. */
export const english = createUiText(en, 'en');

const explainers = new WeakMap<readonly Catalog[], Promise<Explainer>>();

/** An explainer as a browser has it: over the documents that were sent to it. The same one for the same list. */
export function explainerOver(catalogs: readonly Catalog[]): Promise<Explainer> {
  const explainer = explainers.get(catalogs) ?? buildExplainer(catalogs);
  explainers.set(catalogs, explainer);
  return explainer;
}

async function buildExplainer(catalogs: readonly Catalog[]): Promise<Explainer> {
  return createExplainer(createFinder(indexOver(catalogs)));
}

/** What a made-up catalog says about itself. */
export interface About {
  id?: string;
  /** Response body; without it an error is its code and nothing else. */
  body?: object;
  /** Syntaxes of its placeholders. */
  syntax?: readonly string[];
}

/** A record of errors.yaml. */
interface Made {
  code: string | null;
  [fact: string]: unknown;
}

/** A catalog of these records, whatever their codes are: one that would have no address of its own is given one. */
export function madeUp(
  records: readonly Made[],
  { id = 'example', body = { code: '$code' }, syntax = [] }: About = {},
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
    'catalog.yaml': `${about}placeholders: ${JSON.stringify({ syntax })}\n`,
    'errors.yaml': JSON.stringify(records),
    ...Object.fromEntries(guides),
  };
  return { ...catalogOf(files), id };
}

/** An explainer over one made-up catalog. */
export function explainerOf(records: readonly Made[], about: About = {}): Promise<Explainer> {
  return explainerOver([madeUp(records, about)]);
}

/** What a generator gives back, at once. */
export function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The fields of a text as `key=value`, with the key of the object that they are in: `meta.name=slug`. */
export function fieldsOf(text: string): string[] {
  return atOnce(readFields(text))
    .fields.filter(({ isNested }) => !isNested)
    .map((field) => {
      const parent = field.group.key === '' ? '' : `${field.group.key}.`;
      return `${parent}${field.key}=${readValue(text, field)}`;
    });
}

/** The parts of a text that a match marks, as `code: …` and `message: …`. */
export function marked(text: string, { spans }: Pick<Match, 'spans'>): string[] {
  return spans.map(({ start, end, what }) => `${what}: ${text.slice(start, end)}`);
}

/** One error as the Clerk Backend API sends it. */
export const userNotFound = {
  code: 'resource_not_found',
  message: 'not found',
  long_message: 'No user was found with id user_1',
};

/** The code of a match; `null` for a case that has none. */
export function codeOf({ entry }: Match): string | null {
  return entry.isCode ? entry.label : null;
}

/** The ids of all cases that a match leaves open, in their order; `''` for the only case of a code. */
export function casesOf({ errorCase, alternatives }: Match): string[] {
  return [...(errorCase ? [errorCase] : []), ...alternatives].map(({ id }) => id ?? '').sort();
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

/** The reasons of a match as readers see them. */
export function reasonsOf({ reasons }: Pick<Match, 'reasons'>): string[] {
  return reasons.map((reason) => formatReason(reason, english));
}

/** The differences of a match from the catalog as readers see them. */
export function differencesOf({ differences }: Pick<Match, 'differences'>): string[] {
  return differences.map((difference) => formatDifference(difference, english));
}
