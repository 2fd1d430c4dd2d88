import type { ErrorRecord } from '../catalog/files/schema.ts';
import { findKey, plainForm, readValues } from './documented-form.ts';
import {
  createPositionFinder,
  type Importer,
  type ImportOptions,
  type ImportResult,
  type ImportText,
} from './importer.ts';
import {
  findObjectEnd,
  findObjectStart,
  isDeeperThan,
  isObject,
  parseObject,
} from './object-text.ts';

const compareHint = 'Compare it with the page that it was copied from.';
/** Deeper values are never examples of errors, and other programs could not read them either. */
const mostLevels = 100;
const formHint = 'Describe the objects of the source in `envelope.documented` of catalog.yaml.';

/**
 * Reads documentation pages that were copied as running text: JSON objects, one per error, between headings and
 * descriptions without markup. The only trace of the markup is the space after a closing brace: a heading directly
 * after the brace opens a group, a heading after a space names the next error, and lines below a heading describe the
 * error. The keys of the objects are those of the catalog's documented form.
 */
export const jsonObjects: Importer = {
  format: 'json-objects',
  previousFormats: ['json-in-text'],
  reads: 'a docs page copied as text: JSON objects between headings and descriptions',
  recognizes: (text, { documented = plainForm } = {}) => {
    const key = findKey(documented, 'code')?.split('.').at(-1);
    return key !== undefined && /^\{\s*$/m.test(text) && text.includes(JSON.stringify(key));
  },
  read,
};

function read(
  { file, text }: ImportText,
  { documented = plainForm }: ImportOptions = {},
): ImportResult {
  const result: ImportResult = { records: [], issues: [], leftOut: [] };
  const findPosition = createPositionFinder(text);
  const fail = (offset: number, message: string, hint: string) =>
    result.issues.push({ file, ...findPosition(offset), message, hint });
  let heading: Heading = {};
  let end = 0;
  for (;;) {
    const start = findObjectStart(text, end);
    const gap = text.slice(end, start ?? text.length);
    if (end === 0 || start === null) result.leftOut = result.leftOut.concat(splitLines(gap));
    else heading = readGap(gap, heading.group);
    if (start === null) break;
    end = findObjectEnd(text, start);
    const value = parseObject(text.slice(start, end));
    if (value === null) {
      fail(start, 'This is not a valid JSON object.', compareHint);
      continue;
    }
    if (isDeeperThan(value, mostLevels)) {
      fail(start, `The object has more than ${mostLevels} levels.`, compareHint);
      continue;
    }
    const { record, issues } = toRecord(value, documented, heading);
    if (record) result.records.push(record);
    for (const { message, hint } of issues) fail(start, message, hint);
  }
  if (result.records.length === 0 && result.issues.length === 0) {
    fail(0, 'The text contains no JSON object.', 'Check that this is the right file and format.');
  }
  return result;
}

interface Heading {
  group?: string;
  name?: string;
  description?: string;
}

/** Splits the text between two objects into the group, the name, and the description of the next error. */
function readGap(gap: string, group: string | undefined): Heading {
  const rest = splitLines(gap);
  const heading: Heading = group === undefined ? {} : { group };
  if (/^[^\s{]/.test(gap)) heading.group = rest.shift() ?? '';
  const title = rest.shift();
  if (title === undefined) return heading;
  const description = rest.join('\n');
  // Most descriptions begin with the name. The heading has the name split at its capitals.
  const first = /^\S+/.exec(description)?.[0];
  const squashed = title.replaceAll(' ', '');
  heading.name = first?.toLowerCase() === squashed.toLowerCase() ? first : squashed;
  if (description !== '') heading.description = description;
  return heading;
}

function splitLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

interface ObjectIssue {
  message: string;
  hint: string;
}

function toRecord(
  object: Record<string, unknown>,
  form: unknown,
  { group, name, description }: Heading,
): { record: ErrorRecord | null; issues: ObjectIssue[] } {
  const { values, unknownKeys } = readValues(form, object);
  const issues: ObjectIssue[] = unknownKeys.map((key) => ({
    message: `The key \`${key}\` is not in the documented form of the catalog.`,
    hint: formHint,
  }));
  const text = (field: string): string | undefined => {
    const found = values.get(field);
    if (found === undefined) return undefined;
    if (typeof found.value === 'string') return found.value;
    issues.push({
      message: `\`${found.key}\` is not text: ${JSON.stringify(found.value)}.`,
      hint: compareHint,
    });
    return undefined;
  };
  const [code, title, message] = [text('code'), text('title'), text('message')];
  if (!values.has('code')) {
    const key = findKey(form, 'code');
    issues.push(
      key === null
        ? { message: 'The documented form of the catalog has no `$code`.', hint: formHint }
        : { message: `The object has no \`${key}\`.`, hint: compareHint },
    );
  }
  const meta = values.get('meta');
  if (meta && typeof meta.value !== 'string' && !isObject(meta.value)) {
    issues.push({
      message: `\`${meta.key}\` is neither an object nor text: ${JSON.stringify(meta.value)}.`,
      hint: compareHint,
    });
  }
  const status = values.get('status');
  if (status && readStatus(status.value) === undefined) {
    issues.push({
      message: `\`${status.key}\` is not an HTTP status: ${JSON.stringify(status.value)}.`,
      hint: compareHint,
    });
  }
  if (issues.length > 0) return { record: null, issues };
  return {
    record: {
      code: code || null,
      name,
      category: group,
      status: readStatus(status?.value),
      title,
      message,
      description,
      meta: meta?.value as ErrorRecord['meta'],
      deprecated: readDeprecation(description),
    },
    issues,
  };
}

/** Reads a status. Numbers are often documented as text. */
function readStatus(value: unknown): number | undefined {
  const status = Number(value);
  return Number.isInteger(status) && status >= 100 && status <= 599 ? status : undefined;
}

/** Reads a deprecation by Go's convention: a paragraph that begins with `Deprecated:` contains the reason. */
function readDeprecation(description: string | undefined): ErrorRecord['deprecated'] {
  const reason =
    description === undefined
      ? undefined
      : /\bDeprecated: ((?:(?!\n\s*\n)[^])+)/.exec(description)?.[1];
  return reason === undefined
    ? undefined
    : { reason: reason.replace(/\s+/g, ' ').trim(), replacedBy: [] };
}
