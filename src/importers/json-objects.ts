import type { ErrorRecord } from '../catalog/files/schema.ts';
import { findPosition, type Importer, type ImportResult, type ImportText } from './importer.ts';

/**
 * Reads documentation pages that were copied as running text: JSON objects, one per error, between headings and
 * descriptions that lost their markup. What survived of the markup is the space behind a closing brace: a heading
 * glued to it opened a group, a heading behind a space names the next error; lines below a heading describe it.
 */
export const jsonInText: Importer = {
  format: 'json-in-text',
  reads: 'a docs page copied as text: JSON objects between headings and descriptions',
  recognises: (text) => /^\{\s*$/m.test(text) && /"code"\s*:/.test(text),
  read,
};

function read({ file, text }: ImportText): ImportResult {
  const result: ImportResult = { records: [], issues: [], leftOut: [] };
  const fail = (offset: number, message: string, hint: string) =>
    result.issues.push({ file, ...findPosition(text, offset), message, hint });
  let heading: Heading = {};
  let end = 0;
  for (;;) {
    const start = objectStart(text, end);
    const gap = text.slice(end, start ?? text.length);
    if (end === 0 || start === null) result.leftOut.push(...lines(gap));
    else heading = readGap(gap, heading.group);
    if (start === null) break;
    end = objectEnd(text, start);
    const source = text.slice(start, end);
    const value = parseObject(source);
    if (value === null) {
      fail(
        start,
        'A JSON object here cannot be parsed.',
        'Compare it with the page it was copied from.',
      );
    } else {
      const { record, issues } = toRecord(value, heading);
      if (record) result.records.push(record);
      for (const message of issues)
        fail(start, message, 'Compare it with the page it was copied from.');
    }
  }
  if (result.records.length === 0 && result.issues.length === 0) {
    fail(
      0,
      'There is no JSON object in the text.',
      'Check that this is the right file and format.',
    );
  }
  return result;
}

interface Heading {
  group?: string;
  name?: string;
  description?: string;
}

/** Splits the text between two objects into the group, the name and the description of the next error. */
function readGap(gap: string, group: string | undefined): Heading {
  const rest = lines(gap);
  const heading: Heading = group === undefined ? {} : { group };
  if (/^[^\s{]/.test(gap)) heading.group = rest.shift() ?? '';
  const title = rest.shift();
  if (title === undefined) return heading;
  const description = rest.join('\n');
  // The name itself stands only in front of most descriptions; the heading has it split at its capitals.
  const first = /^\S+/.exec(description)?.[0];
  const squashed = title.replaceAll(' ', '');
  heading.name = first?.toLowerCase() === squashed.toLowerCase() ? first : squashed;
  if (description !== '') heading.description = description;
  return heading;
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Offset of the next brace that stands at the end of its line, as every object of these pages begins. */
function objectStart(text: string, from: number): number | null {
  const pattern = /\{[ \t]*\r?(?=\n|$)|\{(?=\s*")/g;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? null;
}

/**
 * Offset behind the brace that closes the object, braces inside strings not counted. Where the object lost that brace,
 * the one that begins the next object ends it, so that one bad object does not swallow all others.
 */
function objectEnd(text: string, start: number): number {
  let depth = 0;
  const token = /"(?:[^"\\\n]|\\.)*"|[{}]/g;
  token.lastIndex = start;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '{') {
      const before = text.slice(start, match.index);
      if (depth > 0 && before.endsWith('\n') && !/[[,:]\s*$/.test(before)) return match.index;
      depth++;
    } else if (match[0] === '}' && --depth === 0) return token.lastIndex;
  }
  return text.length;
}

function parseObject(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function toRecord(
  value: Record<string, unknown>,
  { group, name, description }: Heading,
): { record: ErrorRecord | null; issues: string[] } {
  const issues: string[] = [];
  const text = (key: string): string | undefined => {
    const field = value[key];
    if (field === undefined || typeof field === 'string') return field;
    issues.push(`\`${key}\` is not text: ${JSON.stringify(field)}.`);
    return undefined;
  };
  for (const key of Object.keys(value)) {
    if (!['shortMessage', 'longMessage', 'code', 'meta'].includes(key))
      issues.push(`\`${key}\` is a field that is not known here.`);
  }
  const [code, title, message] = [text('code'), text('shortMessage'), text('longMessage')];
  if (!('code' in value)) issues.push('The object has no `code`.');
  const { meta } = value;
  const isMeta =
    meta === undefined ||
    typeof meta === 'string' ||
    (typeof meta === 'object' && meta !== null && !Array.isArray(meta));
  if (!isMeta) issues.push(`\`meta\` is neither an object nor text: ${JSON.stringify(meta)}.`);
  if (issues.length > 0) return { record: null, issues };
  return {
    record: {
      code: code || null,
      name,
      category: group,
      title,
      message,
      description,
      meta: meta as ErrorRecord['meta'],
      deprecated: deprecation(description),
    },
    issues,
  };
}

/** Go's convention: a paragraph that begins with `Deprecated:` says that and why something is deprecated. */
function deprecation(description: string | undefined): ErrorRecord['deprecated'] {
  const reason =
    description === undefined
      ? undefined
      : /\bDeprecated: ((?:(?!\n\s*\n)[^])+)/.exec(description)?.[1];
  return reason === undefined
    ? undefined
    : { reason: reason.replace(/\s+/g, ' ').trim(), replacedBy: [] };
}
