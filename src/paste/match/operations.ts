/** Finds the names in a paste that may be the operation that returned an error. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import { isDistinctive } from '../../search/code-words.ts';
import { fold } from '../../search/normalize/spelling.ts';
import type { Group } from '../read/fields.ts';
import { isOperationKey } from '../read/keys.ts';
import { createLineFinder } from '../read/lines.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import { readValue } from '../read/values.ts';

/** How many levels of objects are read. */
const maxLevels = 12;
/** How many values and keys of an object are read. */
const maxFields = 40;
/** How many objects in an object are read. A list of many errors has more. */
const maxGroups = 200;
/** A longer value is not the name of an operation. */
const maxLength = 300;

/**
 * Finds the names that may be the operation of an error: the values of keys such as `path`, the keys of the objects
 * around it, and GraphQL's keys under `data`. For an error in a text, these are the words of its line.
 *
 * @param group the object that is the error; `null` for an error in a text
 * @param at the position of the error
 * @returns a set of folded names for each level of objects, the innermost first
 */
export function findOperations(
  group: Group | null,
  at: number,
  paste: ParsedPaste,
  envelope: EnvelopeFields,
): ReadonlySet<string>[] {
  const levels: ReadonlySet<string>[] = [];
  let level = group;
  for (let count = 0; level && count < maxLevels; count++) {
    levels.push(toNames([...listValues(level, paste, envelope), ...listKeys(level)]));
    level = level.parent;
  }
  return group === null ? [readLine(at, paste)] : levels;
}

/** Lists the values of keys for operations in an object, and in objects beside the error, such as the request. */
function listValues(
  { fields, ...group }: Group,
  { text }: ParsedPaste,
  envelope: EnvelopeFields,
): string[] {
  const groups = group.groups.slice(0, maxGroups);
  const lists = groups.filter(({ key }) => isOperationKey(key, envelope));
  // Objects without a key are items of a list: other errors.
  const named = groups.filter(({ key }) => key !== '');
  return [
    ...[...fields, ...named.flatMap((group) => group.fields)].filter(({ key }) =>
      isOperationKey(key, envelope),
    ),
    ...lists.flatMap((list) => list.fields),
  ]
    .filter(({ start, end }) => end - start <= maxLength)
    .slice(0, maxFields)
    .map((field) => readValue(text, field));
}

/** Lists the key of an object, and the keys of the result that GraphQL sends beside its errors. */
function listKeys({ key, groups }: Group): string[] {
  const results = groups.slice(0, maxGroups).filter((group) => fold(group.key) === 'data');
  const inResults = results.flatMap((data) => [...data.fields, ...data.groups]);
  return [key, ...inResults.slice(0, maxFields).map((field) => field.key)];
}

/** Returns the words of a line that are identifiers, because another word is rarely an operation. */
function readLine(at: number, { text }: ParsedPaste): ReadonlySet<string> {
  const [start, end] = createLineFinder(text)(at);
  const line = text.slice(Math.max(start, at - maxLength), Math.min(end, at + maxLength));
  return toNames(line.split(/[\s/,;()[\]{}"'`]+/).filter(isDistinctive));
}

/** Returns the folded forms of some texts and of their parts: `Mutation.orderCancel` has `orderCancel`. */
function toNames(texts: readonly string[]): ReadonlySet<string> {
  const parts = texts.flatMap((text) => [
    text,
    ...text.split(/[\s/,()[\]{}]+/),
    ...text.split(/[^\p{L}\p{N}_]+/u),
  ]);
  return new Set(parts.map(fold).filter((name) => name !== ''));
}
