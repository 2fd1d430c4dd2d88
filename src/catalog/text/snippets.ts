import { lookUp } from '../files/names.ts';
import { toWireCode } from './envelope.ts';
import { findEnvelope } from './envelopes.ts';
import { listStatuses, type Catalog, type Code } from '../model/catalog.ts';

/** A program for an error code, which readers can copy. */
export interface Snippet {
  title: string;
  /** A language that the highlighter knows: `js`, `sh`, `graphql`. */
  language: string;
  text: string;
}

/** A value in a snippet template: `{{code|json}}`. */
export interface SnippetValue {
  name: string;
  /** `null` for a value without a filter. */
  filter: string | null;
  /** 1-based line of the template. */
  line: number;
  /** Whether `}}` ends it. */
  isClosed: boolean;
}

/** The values that a snippet template can use. */
export const snippetNames = ['code', 'title', 'status', 'operation', 'returns', 'docsUrl'] as const;

/** The filters: each formats a value as a part of a program; `null` if that is impossible. */
const filters: Record<string, (value: string | number) => string | null> = {
  // Line separators are valid in JSON, but end a comment in JavaScript.
  json: (value) =>
    JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  shell: (value) =>
    /\p{Cc}/u.test(String(value)) ? null : `'${String(value).replaceAll("'", String.raw`'\''`)}'`,
};

/** The filters that a snippet template can use. */
export const snippetFilters = Object.keys(filters);

/**
 * Creates the snippets of a code, in the order of `catalog.yaml`. A snippet is omitted if the code does not have one of
 * its values, or if a filter cannot format the value.
 *
 * @param docsUrl the absolute URL of the code's page
 */
export function createSnippets(
  { about }: Pick<Catalog, 'about'>,
  code: Pick<Code, 'code' | 'title' | 'cases'>,
  docsUrl: string,
): Snippet[] {
  const values = readValues(about, code, docsUrl);
  return about.snippets.flatMap(({ title, language, template }) => {
    const pieces = parseSnippet(template).map((piece) =>
      typeof piece === 'string' ? piece : writeValue(piece, values),
    );
    if (!pieces.every((piece) => piece !== null)) return [];
    return [{ title, language, text: pieces.join('').trimEnd() }];
  });
}

/** Splits a snippet template into its text and the values in it. `\{{` gives two literal braces. */
export function parseSnippet(template: string): (string | SnippetValue)[] {
  const pieces: (string | SnippetValue)[] = [];
  let end = 0;
  for (const match of template.matchAll(/\\\{\{|\{\{([^{}\n]*)(?:\}\})?/g)) {
    pieces.push(template.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[1] === undefined) pieces.push('{{');
    else {
      const [name = '', filter] = match[1].split(/\|(.*)/).map((part) => part.trim());
      const line = template.slice(0, match.index).split('\n').length;
      pieces.push({ name, filter: filter ?? null, line, isClosed: match[0].endsWith('}}') });
    }
  }
  return [...pieces, template.slice(end)];
}

function readValues(
  about: Catalog['about'],
  code: Pick<Code, 'code' | 'title' | 'cases'>,
  docsUrl: string,
): Record<string, string | number> {
  const [status, ...otherStatuses] = listStatuses(code);
  const returning = code.cases.find(({ operations }) => operations.length > 0);
  const operation = returning?.operations[0];
  const values: Record<(typeof snippetNames)[number], string | number | undefined> = {
    code: toWireCode(code.code, about),
    title: code.title,
    status:
      otherStatuses.length === 0 && typeof status === 'number' ? status.toString() : undefined,
    operation,
    returns:
      operation === undefined
        ? undefined
        : lookUp(findEnvelope(about, returning)?.returns, operation),
    docsUrl,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function writeValue(
  { name, filter }: SnippetValue,
  values: Record<string, string | number>,
): string | null {
  const value = lookUp(values, name);
  if (value === undefined) return null;
  // Without quotes, only a name or a number is valid in every language.
  if (filter === null) return /^\w+$/.test(String(value)) ? String(value) : null;
  return lookUp(filters, filter)?.(value) ?? null;
}
