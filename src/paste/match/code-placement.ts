/** Determines where in a paste a code appears. */
import { isDistinctive, isNamedCode } from '../../search/code-words.ts';
import type { Entry } from '../../search/index/entries.ts';
import type { CodeCandidate } from '../read/codes.ts';
import { findFieldAt, type Field, type Group } from '../read/fields.ts';
import { classifyCodeKey } from '../read/keys.ts';
import { readValue } from '../read/values.ts';
import type { CodePlacement } from '../reasons.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';

/** Determines the placement of a code; `null` for an ordinary word or number. */
export function findPlacement(
  code: CodeCandidate,
  field: Field | null,
  text: string,
): CodePlacement | null {
  const { start, end } = code;
  if (text.trim().length === end - start) return 'whole-paste';
  const isWhole = field !== null && isWholeValue(text, field, code);
  const key = isWhole ? classifyCodeKey(field.key, code.entry.envelope) : null;
  if (key === 'documented') return 'documented-key';
  if (key === 'common' && code.isDistinctive) return 'common-key';
  if (!code.isDistinctive) return findPlacementOfWord(code, text);
  if (isWhole && field.key !== '') return 'other-key';
  const isQuoted = /["'`]/.test(text.charAt(start - 1)) && /["'`\\]/.test(text.charAt(end));
  // A symbol of Ruby or an atom of Elixir is a constant, as a string in quotes is.
  const isSymbol = /(?:^|[\s([{,|]):$/.test(text.slice(Math.max(0, start - 2), start));
  return isQuoted || isSymbol ? 'quoted' : 'text';
}

/**
 * Determines the placement of a word or number: a number with the usual words before it is a code, but may also be an HTTP
 * status.
 */
function findPlacementOfWord(
  { start, end, isExact }: CodeCandidate,
  text: string,
): CodePlacement | null {
  if (!isExact) return null;
  const isOfError = isNamedCode(text, start, end) && !isStatusLike(text.slice(start, end));
  return isOfError ? 'text' : 'plain-word';
}

/** Returns whether a placement only mentions a code, so that the code of an object takes precedence over it. */
export function isMention(placement: CodePlacement): boolean {
  return placement === 'text' || placement === 'quoted' || placement === 'other-key';
}

/** Whether the value of a field is only this code. */
export function isWholeValue(
  text: string,
  field: Field,
  { start, end }: Pick<CodeCandidate, 'start' | 'end'>,
): boolean {
  return readValue(text, field).trim().length <= end - start;
}

/** Returns whether a code is the HTTP status in an object that has the code of another API: `401`, `AUTH_KEY_INVALID`. */
export function isStatusBesideCode(
  { entry }: CodeCandidate,
  { group }: Field,
  text: string,
  codesByGroup: ReadonlyMap<Group, ReadonlySet<Entry>>,
): boolean {
  if (!isStatusLike(entry.label)) return false;
  return [...(codesByGroup.get(group) ?? [])].some(
    ({ label, envelope }) =>
      isDistinctive(label) &&
      group.fields.some(
        (field) =>
          classifyCodeKey(field.key, envelope) === 'documented' &&
          readValue(text, field).trim() === label,
      ),
  );
}

function isStatusLike(text: string): boolean {
  return /^[1-5]\d\d$/.test(text);
}

/** Finds the codes that are values of keys for codes in objects. */
export function findCodesByGroup(
  { text, fields }: ParsedPaste,
  candidates: readonly CodeCandidate[],
): Map<Group, Set<Entry>> {
  const codes = new Map<Group, Set<Entry>>();
  for (const code of candidates) {
    const field = code.isExact ? findFieldAt(fields, code.start) : null;
    const key = field && classifyCodeKey(field.key, code.entry.envelope);
    // A number may be the HTTP status beside the code.
    if (!field || !(key === 'documented' || (key === 'common' && code.isDistinctive))) continue;
    if (!isWholeValue(text, field, code)) continue;
    codes.set(field.group, (codes.get(field.group) ?? new Set()).add(code.entry));
  }
  return codes;
}
