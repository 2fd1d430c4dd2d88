import type { z } from 'zod';
import { findNearest } from './names.ts';
import type { Path } from './yaml-text.ts';

type ZodIssue = z.core.$ZodIssue;

/**
 * Describes what is wrong with a value, and what to write instead.
 *
 * @param typed the value as its author typed it, if it is a scalar
 * @param isOptional whether the field can be left out
 */
export function describeProblem(
  issue: ZodIssue,
  field: string,
  typed: string | undefined,
  isOptional: boolean,
): { message: string; hint: string } {
  if (issue.input === undefined) {
    return { message: `${field} is missing.`, hint: `Add it: ${key(issue)}: ${missing(issue)}` };
  }
  if (isOptional && (issue.input === '' || issue.input === null)) {
    return { message: `${field} is empty.`, hint: 'Write a value, or leave it out.' };
  }
  switch (issue.code) {
    case 'invalid_type': {
      const message = `${field} must be ${expectation(issue.expected)}, but ${shown(issue.input, typed)} is ${kind(issue.input)}.`;
      if (issue.expected === 'string' && isScalarValue(issue.input)) {
        return {
          message,
          hint: `Put it in quotes: ${key(issue)}: ${JSON.stringify(typed ?? issue.input)}`,
        };
      }
      if (issue.expected === 'array' && isScalarValue(issue.input)) {
        return {
          message,
          hint: `Write a list: ${key(issue)}: [${typed ?? JSON.stringify(issue.input)}]`,
        };
      }
      if (
        isNumberWanted(issue.expected) &&
        typeof issue.input === 'string' &&
        /^\d+$/.test(issue.input)
      ) {
        return { message, hint: `Write the number without quotes: ${key(issue)}: ${issue.input}` };
      }
      if (isNumberWanted(issue.expected) && Array.isArray(issue.input)) {
        return { message, hint: 'Write one record per value.' };
      }
      if (key(issue) === 'retryAfter') {
        const hint =
          'Write where the time is: retryAfter: { header: Retry-After }, or { field: error.retry_at }';
        return { message, hint };
      }
      if (issue.path.length === 0)
        return { message, hint: 'Write its fields, one per line: name: value' };
      return { message, hint: `Write it like this: ${key(issue)}: ${example(issue.expected)}` };
    }
    case 'too_small':
    case 'too_big': {
      if (issue.origin === 'string') {
        const hint =
          key(issue) === 'code'
            ? 'Write the code, or code: null if the API has none.'
            : 'Add text, or remove the field.';
        return { message: `${field} is empty.`, hint };
      }
      if (issue.origin === 'array') {
        return { message: `${field} has no entries.`, hint: 'Add at least one entry.' };
      }
      return describeStatus(issue.input, field, typed);
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const guess = findNearest(typed ?? JSON.stringify(issue.input), values);
      return {
        message: `${field} is ${shown(issue.input, typed)}, which is not a valid value.`,
        hint: `${guess === null ? '' : `Did you mean \`${guess}\`? `}Use one of: ${values.map((value) => `\`${value}\``).join(', ')}.`,
      };
    }
    case 'invalid_format':
      return {
        message: `${field} is ${shown(issue.input, typed)}, ${formatProblem(issue.format, issue.message)}.`,
        hint: formatHint(issue.format),
      };
    case 'invalid_union':
      if (key(issue) === 'status') return describeStatus(issue.input, field, typed);
      if (['causes', 'actions'].includes(key(issue))) {
        const message = `${field} must be a text or a list of texts, but ${shown(issue.input, typed)} is not.`;
        return { message, hint: `Write it like this: ${key(issue)}: ["...", "..."]` };
      }
      return {
        message: `${field} has an invalid value: ${shown(issue.input, typed)}.`,
        hint: 'Compare it with the example on the docs page "Catalog format".',
      };
    default: {
      const own = issue.code === 'custom' ? (issue.params?.['hint'] as string | undefined) : null;
      const usual = issue.message.includes('Windows')
        ? 'Choose a different one.'
        : key(issue) === 'lang'
          ? 'Write a BCP 47 tag: en, pt-BR, or zh-Hans.'
          : 'See the docs page "Catalog format".';
      return { message: `${field} ${issue.message}.`, hint: own ?? usual };
    }
  }
}

function describeStatus(
  input: unknown,
  field: string,
  typed: string | undefined,
): { message: string; hint: string } {
  if (typeof input === 'string' && /^\d+$/.test(input)) {
    const message = `${field} must be a number, but ${shown(input, typed)} is text.`;
    return { message, hint: `Write the number without quotes: status: ${input}` };
  }
  return {
    message: `${field} is ${shown(input, typed)}, which is not an HTTP status code.`,
    hint: 'Write a number from 100 to 599, a class such as 4xx, or a list of them. If no status is documented, remove the field.',
  };
}

/** Returns the name of a field for its author: its keys, or the record or file as a whole. */
export function formatFieldName(path: Path, base: Path): string {
  const keys = path.filter((part) => typeof part === 'string');
  if (keys.length === 0) return [...base, ...path].length > 0 ? 'The record' : 'The file';
  return `\`${keys.join('.')}\``;
}

function key(issue: ZodIssue): string {
  return issue.path.findLast((part) => typeof part === 'string') ?? 'value';
}

/** Returns an example of a missing value. */
function missing(issue: ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  // The only required field with several shapes is the body of an envelope.
  if (issue.code !== 'invalid_type') return '{ ... }';
  return key(issue) === 'date' ? '2026-01-31' : example(issue.expected);
}

function isNumberWanted(expected: string): boolean {
  return expected === 'number' || expected === 'int';
}

function isScalarValue(value: unknown): boolean {
  return ['number', 'boolean', 'string', 'bigint'].includes(typeof value);
}

function shown(value: unknown, typed: string | undefined): string {
  const text = isScalarValue(value) && typed !== undefined ? typed : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}

function kind(value: unknown): string {
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return (
    { number: 'a number', boolean: 'true or false', string: 'text' }[typeof value as string] ??
    typeof value
  );
}

function expectation(expected: string): string {
  return (
    {
      string: 'text',
      number: 'a number',
      int: 'a whole number',
      array: 'a list',
      object: 'a mapping',
      record: 'a mapping',
      boolean: 'true or false',
    }[expected] ?? expected
  );
}

function example(expected: string): string {
  return (
    {
      string: '"..."',
      number: '404',
      int: '404',
      boolean: 'true',
      array: '[...]',
      object: '{ ... }',
      record: '{ ... }',
    }[expected] ?? '...'
  );
}

/** Returns the end of a message about an invalid text. */
function formatProblem(format: string, message: string): string {
  if (format === 'date') return 'which is not a date';
  if (format === 'url') return 'which is not a URL';
  return `but ${message}`;
}

function formatHint(format: string): string {
  if (format === 'date') return 'Write it as YYYY-MM-DD, for example 2026-01-31.';
  if (format === 'url') return 'Write a full URL that starts with https://.';
  return 'Use a-z, 0-9, and hyphens, for example sign-in.';
}
