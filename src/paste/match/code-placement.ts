/** Determines where in a paste a code appears. */
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
  const { start, end, isDistinctive, isExact } = code;
  if (text.trim().length === end - start) return 'whole-paste';
  const isWhole = field !== null && isWholeValue(text, field, code);
  const key = isWhole ? classifyCodeKey(field.key, code.entry.envelope) : null;
  if (key === 'documented') return 'documented-key';
  if (key === 'common') return isDistinctive ? 'common-key' : 'plain-word';
  if (!isDistinctive) return isExact ? 'plain-word' : null;
  if (isWhole && field.key !== '') return 'other-key';
  const isQuoted = /["'`]/.test(text.charAt(start - 1)) && /["'`\\]/.test(text.charAt(end));
  // A symbol of Ruby or an atom of Elixir is a constant, as a string in quotes is.
  const isSymbol = /(?:^|[\s([{,|]):$/.test(text.slice(Math.max(0, start - 2), start));
  return isQuoted || isSymbol ? 'quoted' : 'text';
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

/** Finds the codes that are values of keys for codes in objects. */
export function findCodesByGroup(
  { text, fields }: ParsedPaste,
  candidates: readonly CodeCandidate[],
): Map<Group, Set<Entry>> {
  const codes = new Map<Group, Set<Entry>>();
  for (const code of candidates) {
    const field = code.isExact ? findFieldAt(fields, code.start) : null;
    if (!field || classifyCodeKey(field.key, code.entry.envelope) === null) continue;
    if (!isWholeValue(text, field, code)) continue;
    codes.set(field.group, (codes.get(field.group) ?? new Set()).add(code.entry));
  }
  return codes;
}
