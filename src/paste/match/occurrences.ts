/** Combines the positions of codes in a paste to errors. */

import { fold } from '../../search/normalize/spelling.ts';
import type { CodeCandidate } from '../read/codes.ts';
import { findFieldAt, type Field, type Group } from '../read/fields.ts';
import { isCommonCodeKey } from '../read/keys.ts';
import { readValue } from '../read/values.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import type { CatalogIndex } from './catalog-index.ts';
import {
  findCodesByGroup,
  findPlacement,
  isMention,
  isStatusBesideCode,
} from './code-placement.ts';
import { OccurrenceCollector, type Occurrences } from './occurrence-collector.ts';

/** How many words and numbers that may be codes are checked. */
const maxPlainWords = 20;
/** A longer value is not a code. */
const maxValueLength = 200;

/** Finds the errors whose code is in a paste: the same code in one object, or on one line of text, is one error. */
export function findOccurrences(
  paste: ParsedPaste,
  candidates: readonly CodeCandidate[],
  index: CatalogIndex,
): Occurrences {
  const { text, fields, docsUrls, readTo } = paste;
  const collector = new OccurrenceCollector(text);
  const exactCodes = new Set(
    candidates.filter(({ isExact }) => isExact).map(({ entry }) => fold(entry.label)),
  );
  const codesByGroup = findCodesByGroup(paste, candidates);
  const wholePaste = candidates.length === 0 ? findWholePaste(text, index) : [];
  const all = [...candidates, ...wholePaste, ...findWholeValues(paste, candidates, index)];
  let plainWords = 0;
  for (const code of removeFurtherValues(all).sort((a, b) => a.start - b.start)) {
    const { entry, start, end } = code;
    if (!code.isExact && exactCodes.has(fold(entry.label))) continue;
    // If a code is repeated in a long text, only the first occurrences are checked.
    if (start > readTo && collector.count(entry)) continue;
    const field = findFieldAt(fields, start);
    const docsUrl = docsUrls.find((url) => start >= url.start && end <= url.end);
    if (docsUrl) {
      if (docsUrl.entry !== entry) continue;
      collector.add({ ...code, placement: 'docs-url', key: '' }, findObject(field), docsUrl);
      continue;
    }
    const placement = findPlacement(code, field, text);
    if (placement === null) continue;
    if (placement === 'plain-word' && ++plainWords > maxPlainWords) continue;
    const allowed = field && isMention(placement) ? codesByGroup.get(field.group) : undefined;
    if (allowed && !allowed.has(entry)) continue;
    if (field && isStatusBesideCode(code, field, text, codesByGroup)) continue;
    const group = placement === 'text' ? null : findObject(field);
    collector.add({ ...code, placement, key: field?.key ?? '' }, group, null);
  }
  return collector.result();
}

/**
 * Removes the values of declared fields that are codes themselves, and those in a paste that has a code of their API: they
 * only repeat what the code says.
 */
function removeFurtherValues(codes: readonly CodeCandidate[]): CodeCandidate[] {
  const certain = codes.filter(({ isValue, isDistinctive }) => !isValue && isDistinctive);
  const catalogs = new Set(certain.map(({ entry }) => entry.catalog));
  const starts = new Set(certain.map(({ start }) => start));
  return codes.filter(
    ({ isValue, entry, start }) => !isValue || !(catalogs.has(entry.catalog) || starts.has(start)),
  );
}

/** Returns the group of a field, if it contains other fields as well. */
function findObject(field: Field | null): Group | null {
  if (!field) return null;
  const { group } = field;
  return group.isBracketed || group.fields.length > 1 || group.parent ? group : null;
}

/** Finds the code if it is the whole paste, although it is not an identifier. */
function findWholePaste(text: string, { codes }: CatalogIndex): CodeCandidate[] {
  const start = text.length - text.trimStart().length;
  const end = start + text.trim().length;
  if (end - start > maxValueLength) return [];
  return codes.findWhole(text).map((spelling) => ({ ...spelling, start, end }));
}

/** Finds codes that are not identifiers, such as `Not Found`, as whole values of common keys for codes. */
function findWholeValues(
  { text, fields }: ParsedPaste,
  candidates: readonly CodeCandidate[],
  { codes }: CatalogIndex,
): CodeCandidate[] {
  const starts = new Set(candidates.map(({ start }) => start));
  return fields.flatMap((field) => {
    const { key, start, end } = field;
    if (end - start > maxValueLength || starts.has(start) || !isCommonCodeKey(key)) return [];
    const value = readValue(text, field).replace(/\r?\n/g, '');
    return codes.findWhole(value).map((spelling) => ({ ...spelling, start, end }));
  });
}
