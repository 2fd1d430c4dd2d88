import { noFields } from '../../catalog/text/envelope-fields.ts';
import { walkGroups, type Field, type Group } from '../read/fields.ts';
import { isStatusKey, isMessageKey } from '../read/keys.ts';
import { findStatusNear } from '../read/statuses.ts';
import {
  readFieldTexts,
  findLinesAround,
  readLineTexts,
  readText,
  readValue,
  type PastedText,
} from '../read/texts.ts';
import { fold } from '../../search/normalize/spelling.ts';
import { foldedMeta, rankCases, type CaseFit, type Evidence } from './cases.ts';
import type { Occurrence } from './occurrences.ts';
import type { CatalogIndex } from './catalog-index.ts';
import type { ParsedPaste } from './candidates.ts';

/** What stands around a code, and how the cases of the code fit to it. */
export interface Context {
  /** The best first. */
  ranking: CaseFit[];
  /** The objects that were read. */
  groups: ReadonlySet<Group>;
  evidence: Evidence;
}

/** How many objects around an error may hold its message. */
const mostLevels = 4;
const mostGroups = 100;
const mostTexts = 60;
/** A shorter text is read as a whole, of a longer one the lines around. */
const shortText = 3000;
const linesNear = 4;

/**
 * Reads what stands around a code, from the nearest outwards, until it tells the case.
 *
 * @param owned the objects that are errors themselves
 */
export function readContext(
  unit: Occurrence,
  pasted: ParsedPaste,
  owned: ReadonlySet<Group>,
  known: CatalogIndex,
): Context {
  const reader = new Reader(unit, pasted, known);
  let level = unit.group;
  for (let count = 0; level && count < mostLevels; count++) {
    for (const group of walkGroups(level)) {
      if (group !== level && isOther(group, unit, owned)) continue;
      reader.take(group, count === 0);
    }
    if (reader.isTold()) break;
    level = level.parent;
    // Objects beside this one in a list are other errors.
    if (level?.groups.some((group) => isOther(group, unit, owned))) {
      for (let outer: Group | null = level; outer; outer = outer.parent) reader.takeStatus(outer);
      break;
    }
  }
  const isOneOfSeveral = owned.size > 1 && reader.hasMessage;
  if (!reader.isTold() && !isOneOfSeveral) reader.takeNear();
  return reader.result();
}

function isOther(group: Group, unit: Occurrence, owned: ReadonlySet<Group>): boolean {
  return group !== unit.group && owned.has(group);
}

class Reader {
  hasMessage = false;
  readonly #unit: Occurrence;
  readonly #pasted: ParsedPaste;
  readonly #known: CatalogIndex;
  readonly #groups = new Set<Group>();
  readonly #texts: PastedText[] = [];
  /** Keys of the error itself, by their fold. */
  readonly #keys = new Map<string, string>();
  #status: number | null = null;
  #ranking: CaseFit[] | undefined;

  constructor(unit: Occurrence, pasted: ParsedPaste, known: CatalogIndex) {
    this.#unit = unit;
    this.#pasted = pasted;
    this.#known = known;
  }

  get #envelope() {
    return this.#unit.entry.envelope;
  }

  /**
   * Reads an object.
   *
   * @param isOwn whether it is the error itself and not one around it
   */
  take(group: Group, isOwn: boolean): void {
    if (this.#groups.has(group) || this.#groups.size >= mostGroups) return;
    this.#ranking = undefined;
    this.#groups.add(group);
    this.takeStatus(group);
    const { text } = this.#pasted;
    for (const field of group.fields) {
      if (this.#texts.length >= mostTexts || isObject(text, field)) continue;
      const told = readFieldTexts(text, field, this.#envelope).filter((one) =>
        /\p{L}/u.test(one.text),
      );
      // What an object around it says may be about anything.
      this.#texts.push(...(isOwn ? told : told.map((one) => ({ ...one, isMessage: false }))));
    }
    if (isOwn) this.#takeKeys(group);
  }

  takeStatus(group: Group): void {
    for (const field of group.fields) {
      if (isStatusKey(field.key)) this.#status ??= toStatus(readValue(this.#pasted.text, field));
    }
  }

  /** Reads the lines around the code. */
  takeNear(): void {
    this.#ranking = undefined;
    this.#texts.push(...textsNear(this.#unit, this.#pasted));
  }

  /** Whether a message tells the case. */
  isTold(): boolean {
    const [top] = this.#rank();
    return top?.message.how === 'whole';
  }

  result(): Context {
    return { ranking: this.#rank(), groups: this.#groups, evidence: this.#evidence() };
  }

  #rank(): CaseFit[] {
    this.#ranking ??= rankCases(
      this.#unit.entry.cases,
      this.#evidence(),
      this.#known.templates.weight,
    );
    return this.#ranking;
  }

  #evidence(): Evidence {
    return {
      texts: this.#texts,
      status: this.#status ?? statusNear(this.#unit, this.#pasted, this.#texts),
      keys: this.#isWhole() ? this.#keys : null,
      hasMessage: this.hasMessage,
    };
  }

  #takeKeys(group: Group): void {
    const { text } = this.#pasted;
    for (const { key } of group.fields) this.#keys.set(fold(key), key);
    const isMeta = this.#envelope.meta.some((key) => fold(key) === fold(group.key));
    if (isMeta && text.startsWith('[Object', group.start)) this.#keys.set(foldedMeta, '');
    this.hasMessage ||= group.fields.some(
      (field) => isMessageKey(field.key, this.#envelope) && readValue(text, field).trim() !== '',
    );
  }

  /** Whether the error is there as it is sent, so that what it lacks says something. */
  #isWhole(): boolean {
    const { group } = this.#unit;
    // GraphQL has the code in an object of its own, beside the message.
    if (!group?.isBracketed || isCut(group) || fold(group.key) === 'extensions') return false;
    const codes = this.#envelope.code.map(fold);
    const rest = this.#envelope.all.map(fold).filter((key) => !codes.includes(key));
    return rest.length === 0 || rest.some((key) => this.#keys.has(key));
  }
}

/** Whether a value is nothing but fields. */
function isObject(text: string, { isNested, start, end }: Field): boolean {
  return isNested && (end - start > 600 || /^\s*[[{<]/.test(text.slice(start, start + 20)));
}

function isCut(group: Group): boolean {
  return group.isCut || group.fields.some((field) => field.isCut);
}

function toStatus(text: string): number | null {
  const number = /^\s*([1-5]\d\d)(?!\d)/.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

/** The status that was said near a code; not one that its message speaks of. */
function statusNear(
  unit: Occurrence,
  { statuses }: ParsedPaste,
  texts: readonly PastedText[],
): number | null {
  const messages = texts.filter(({ isMessage }) => isMessage);
  const said = statuses.filter(
    ({ at }) => !messages.some(({ start, end }) => at >= start && at < end),
  );
  return findStatusNear(said, unit.places[0]?.start ?? 0);
}

/** Lines around a code, and what is in quotes in them. */
function textsNear(unit: Occurrence, { text, fields }: ParsedPaste): PastedText[] {
  const from = Math.min(...unit.places.map(({ start }) => start));
  const to = Math.max(...unit.places.map(({ end }) => end));
  const around = text.length <= shortText ? 200 : linesNear;
  const lines = findLinesAround(text, from, Math.min(to, from + shortText), around);
  const [start, end] = [lines[0]?.[0] ?? 0, lines.at(-1)?.[1] ?? text.length];
  const near = fields
    .filter((one) => one.start >= start && one.end <= end && !one.isNested && one.end > one.start)
    .slice(0, mostTexts)
    .flatMap((field) => readFieldTexts(text, field, noFields))
    .map((one) => ({ ...one, isMessage: false }))
    .filter((one) => /\p{L}.*\s/u.test(one.text));
  const own = lines
    .slice(0, mostTexts)
    .flatMap(([first, last]) => readLineTexts(text, first, last));
  const distance = (one: PastedText) => Math.max(from - one.end, one.start - to, 0);
  return [
    ...[...near, ...own].sort((a, b) => distance(a) - distance(b)),
    // A message that a terminal or a mail has wrapped stands in several lines.
    readText(text, Math.max(start, from - shortText / 2), Math.min(end, from + shortText)),
  ];
}
