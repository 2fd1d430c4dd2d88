import type { PlaceholderValue } from '../../catalog/text/template.ts';
import type { Entry } from '../../search/index/entries.ts';

import type { Field, Group } from '../read/fields.ts';
import type { CodeCandidate } from '../read/codes.ts';
import { classifyCodeKey, isCommonCodeKey } from '../read/keys.ts';
import { readValue } from '../read/texts.ts';
import { fold } from '../../search/normalize/spelling.ts';
import type { CodePlace } from './weights.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { findFieldAt, createLineFinder, type ParsedPaste } from './candidates.ts';

/** One error whose code stands in a paste. */
export interface Occurrence {
  entry: Entry;
  places: (CodeCandidate & {
    place: CodePlace;
    /** The key it stands under; `''` for none. */
    key: string;
  })[];
  /** The object that it is; `null` for text. */
  group: Group | null;
  /** What a docs URL says of it. */
  address: { id: string | null; values: readonly PlaceholderValue[] } | null;
  /** How often the very same object stands in the paste. */
  count: number;
}

/** The errors of a paste, and how many more of a code there are than are told apart. */
export interface Occurrences {
  units: Occurrence[];
  counts: Map<Entry, number>;
}

/** So many errors are told apart by what is around them; more of the same code are counted. */
const mostUnits = 120;
/** A longer object is not compared with others. */
const longestSame = 2000;
/** So many words that may be codes are looked at. */
const mostPlain = 20;
/** A longer value is no code. */
const longestValue = 200;

/** Puts together the places that belong to one error: those of one code in one object, or in one line of text. */
export function findOccurrences(
  pasted: ParsedPaste,
  found: readonly CodeCandidate[],
  known: CatalogIndex,
): Occurrences {
  const { text, fields, addresses, readTo } = pasted;
  const collected = new UnitCollector(text);
  const exact = new Set(found.filter((one) => one.isExact).map(({ entry }) => fold(entry.label)));
  const said = codesSaid(pasted, found);
  const alone = found.length === 0 ? wholePaste(text, known) : [];
  const all = [...found, ...alone, ...wholeValues(pasted, found, known)];
  let plain = 0;
  for (const code of all.sort((a, b) => a.start - b.start)) {
    if (!code.isExact && exact.has(fold(code.entry.label))) continue;
    // Of a code that goes on and on the first ones are looked at.
    if (code.start > readTo && collected.count(code.entry)) continue;
    const field = findFieldAt(fields, code.start);
    const address = addresses.find(({ start, end }) => code.start >= start && code.end <= end);
    if (address) {
      if (address.entry !== code.entry) continue;
      const own = { id: address.one?.id ?? null, values: address.values };
      collected.add(code, { place: 'address', key: '' }, objectOf(field), own);
      continue;
    }
    const place = placeOf(code, field, text);
    if (place === null || (place === 'plain' && ++plain > mostPlain)) continue;
    if (field && isMention(place) && isOtherThan(said.get(field.group), code.entry)) continue;
    const group = place === 'text' ? null : objectOf(field);
    collected.add(code, { place, key: field?.key ?? '' }, group, null);
  }
  return collected.result();
}

class UnitCollector {
  readonly #units = new Map<string, Occurrence>();
  readonly #counts = new Map<Entry, number>();
  readonly #numbers = new Map<string | Group, number>();
  readonly #text: string;
  readonly #entries = new Set<Entry>();
  readonly #copies = new Set<Group>();
  readonly #lineAt: ReturnType<typeof createLineFinder>;

  constructor(text: string) {
    this.#text = text;
    this.#lineAt = createLineFinder(text);
  }

  add(
    code: CodeCandidate,
    where: { place: CodePlace; key: string },
    group: Group | null,
    address: Occurrence['address'],
  ): void {
    const { entry, start } = code;
    const around = group ? `object ${this.#number(group)}` : `line ${this.#lineAt(start)[0]}`;
    const id = `${entry.path} ${around}`;
    const unit = this.#units.get(id);
    if (unit && group && unit.group !== group) {
      // The first place of each of its copies is counted, the others are the same once more.
      if (!this.#copies.has(group)) unit.count++;
      this.#copies.add(group);
    } else if (unit) {
      unit.places.push({ ...code, ...where });
      unit.address ??= address;
    } else if (this.#units.size < mostUnits || !this.count(entry)) {
      this.#units.set(id, { entry, places: [{ ...code, ...where }], group, address, count: 1 });
      this.#entries.add(entry);
    }
  }

  /** Counts one more of a code that is known already; gives whether it is. */
  count(entry: Entry): boolean {
    if (!this.#entries.has(entry)) return false;
    this.#counts.set(entry, (this.#counts.get(entry) ?? 0) + 1);
    return true;
  }

  result(): Occurrences {
    return { units: [...this.#units.values()], counts: this.#counts };
  }

  /** A number for an object, the same for all that read the same. */
  #number(group: Group): number {
    const isShort = group.isBracketed && group.end - group.start <= longestSame;
    const key = isShort ? this.#text.slice(group.start, group.end) : group;
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

/** The group of a field where it says more than that one field. */
function objectOf(field: Field | null): Group | null {
  if (!field) return null;
  const { group } = field;
  return group.isBracketed || group.fields.length > 1 || group.parent ? group : null;
}

/** Where a code stands, and `null` for what is an ordinary word or number there. */
function placeOf(code: CodeCandidate, field: Field | null, text: string): CodePlace | null {
  const { start, end, isDistinctive, isExact } = code;
  if (text.trim().length === end - start) return 'alone';
  const isWhole = field !== null && isWholeValue(text, field, code);
  const key = isWhole ? classifyCodeKey(field.key, code.entry.envelope) : null;
  if (key === 'own') return 'own key';
  if (key !== null) return isDistinctive ? 'code key' : 'plain';
  if (!isDistinctive) return isExact ? 'plain' : null;
  if (isWhole && field.key !== '') return 'other key';
  const isQuoted = /["'`]/.test(text.charAt(start - 1)) && /["'`\\]/.test(text.charAt(end));
  return isQuoted ? 'quoted' : 'text';
}

/** Whether a field has this code and nothing else as its value. */
export function isWholeValue(
  text: string,
  field: Field,
  { start, end }: Pick<CodeCandidate, 'start' | 'end'>,
): boolean {
  return readValue(text, field).trim().length <= end - start;
}

/** Whether a code stands somewhere in a text and is not said to be the code. */
function isMention(place: CodePlace): boolean {
  return place === 'text' || place === 'quoted' || place === 'other key';
}

/** The codes that objects say themselves they are. */
function codesSaid(
  { text, fields }: ParsedPaste,
  found: readonly CodeCandidate[],
): Map<Group, Set<Entry>> {
  const said = new Map<Group, Set<Entry>>();
  for (const code of found) {
    const field = code.isExact ? findFieldAt(fields, code.start) : null;
    if (!field || classifyCodeKey(field.key, code.entry.envelope) === null) continue;
    if (!isWholeValue(text, field, code)) continue;
    said.set(field.group, (said.get(field.group) ?? new Set()).add(code.entry));
  }
  return said;
}

function isOtherThan(said: ReadonlySet<Entry> | undefined, entry: Entry): boolean {
  return said !== undefined && !said.has(entry);
}

/** A paste that is nothing but a code which is no identifier. */
function wholePaste(text: string, known: CatalogIndex): CodeCandidate[] {
  const start = text.length - text.trimStart().length;
  const end = start + text.trim().length;
  if (end - start > longestValue) return [];
  return known.codes.findWhole(text).map((one) => ({ ...one, start, end }));
}

/** Codes that are no identifiers, such as `Not Found`, where a field has nothing else. */
function wholeValues(
  { text, fields }: ParsedPaste,
  found: readonly CodeCandidate[],
  known: CatalogIndex,
): CodeCandidate[] {
  const starts = new Set(found.map(({ start }) => start));
  return fields.flatMap((field) => {
    const { key, start, end } = field;
    if (end - start > longestValue || starts.has(start) || !isCommonCodeKey(key)) return [];
    return known.codes
      .findWhole(readValue(text, field).replace(/\r?\n/g, ''))
      .map((one) => ({ ...one, start, end }));
  });
}
