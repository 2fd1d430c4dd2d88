import type { FieldDeclaration } from '../files/field-schema.ts';
import { lookUp, suggest } from '../files/names.ts';

/** The value of a declared field. */
export type FieldValue = string | number | boolean | string[];

/** The values of all declared fields of a catalog, in their order; `null` if a value is not documented. */
export type FieldValues = Record<string, FieldValue | null>;

/** What is wrong with a value. */
export interface FieldProblem {
  /** The position in a list; empty for the value as a whole. */
  path: number[];
  message: string;
  hint: string;
}

/** One of the values of an enum. */
export interface FieldChoice {
  value: string;
  title: string;
  meaning: string | null;
}

/** Returns the values of an enum in their order; none for other types. */
export function listChoices({ values = [] }: Pick<FieldDeclaration, 'values'>): FieldChoice[] {
  return values.map((choice) => {
    if (typeof choice !== 'object')
      return { value: String(choice), title: String(choice), meaning: null };
    const value = String(choice.value);
    return { value, title: choice.title ?? value, meaning: choice.meaning ?? null };
  });
}

/** Returns the values of a case for pages and documents. Expects values without problems. */
export function completeFieldValues(
  fields: readonly FieldDeclaration[],
  given: Readonly<Record<string, unknown>>,
): FieldValues {
  return Object.fromEntries(
    fields.map((field): [string, FieldValue | null] => {
      const result = readFieldValue(field, lookUp(given, field.id));
      return [field.id, 'value' in result ? result.value : null];
    }),
  );
}

/**
 * Reads a value as its field declares it. Where a field wants text, the value is the text as its author wrote it, with
 * or without quotes.
 */
export function readFieldValue(
  field: FieldDeclaration,
  value: unknown,
): { value: FieldValue } | { problem: FieldProblem } {
  const { id, type } = field;
  const fail = (message: string, hint: string, path: number[] = []) => ({
    problem: { path, message: `\`${id}\` ${message}.`, hint },
  });
  if (value === '' || value == null) return fail('is empty', 'Write a value, or leave it out.');
  if (Array.isArray(value) ? type !== 'list' : typeof value === 'object') {
    return fail(
      `must be ${wanted[type]}, but it is ${Array.isArray(value) ? 'a list' : 'a mapping'}`,
      `Write it like this: ${id}: ${examples[type]}`,
    );
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const given = shorten(text);
  switch (type) {
    case 'number':
      if (typeof value === 'number') return { value };
      return fail(
        `must be a number, but it is the text \`${given}\``,
        `Write a number without quotes: ${id}: ${Number.isFinite(Number(text)) ? Number(text) : 3}`,
      );
    case 'boolean':
      if (typeof value === 'boolean') return { value };
      return fail(
        `must be true or false, but it is \`${given}\``,
        `Write ${id}: true or ${id}: false.`,
      );
    case 'enum': {
      const values = listChoices(field).map((choice) => choice.value);
      if (values.includes(text)) return { value: text };
      const all = values.map((name) => `\`${name}\``).join(', ');
      return fail(
        `is \`${given}\`, which is not one of its values in catalog.yaml`,
        suggest(
          text,
          values,
          values.length === 0 ? 'List its values in catalog.yaml.' : `Use one of: ${all}.`,
        ),
      );
    }
    case 'link':
      if (isLink(text)) return { value: text };
      return fail(
        `is \`${given}\`, which is not a link`,
        'Write a full URL that starts with https://.',
      );
    case 'list':
      return readList(value, fail, id);
    default:
      return { value: text };
  }
}

function readList(
  value: unknown,
  fail: (message: string, hint: string, path?: number[]) => { problem: FieldProblem },
  id: string,
): ReturnType<typeof readFieldValue> {
  if (!Array.isArray(value)) {
    return fail('must be a list', `Write a list: ${id}: [${String(value)}]`);
  }
  const items: unknown[] = value;
  if (items.length === 0) return fail('has no entries', 'Add at least one entry, or leave it out.');
  const wrong = items.findIndex((item) => item === '' || item == null || typeof item === 'object');
  if (wrong !== -1)
    return fail('has an entry that is no text', 'Write a text, or remove the entry.', [wrong]);
  return { value: items.map(String) };
}

const wanted = {
  text: 'a text',
  code: 'a text',
  enum: 'one of its values',
  number: 'a number',
  boolean: 'true or false',
  link: 'a URL',
  list: 'a list of texts',
} as const;

const examples = {
  text: '"..."',
  code: '"..."',
  enum: '"..."',
  number: '3',
  boolean: 'true',
  link: 'https://example.com/',
  list: '["..."]',
} as const;

function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
