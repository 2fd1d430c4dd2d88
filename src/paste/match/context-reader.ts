/** Reads objects and lines around a code. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import { fold } from '../../search/normalize/spelling.ts';
import type { Group } from '../read/fields.ts';
import { isMessageKey, isStatusKey } from '../read/keys.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import { readFieldTexts, type PastedText } from '../read/texts.ts';
import { readValue } from '../read/values.ts';
import { hiddenMeta, rankCases, type CaseFit, type Evidence } from './case-fit.ts';
import type { CatalogIndex } from './catalog-index.ts';
import { findNearbyStatus, readNearbyTexts } from './nearby.ts';
import { findOperations } from './operations.ts';
import type { Occurrence } from './occurrence-collector.ts';

const maxGroups = 100;
const maxTexts = 60;

/** The context of a code. */
export interface Context extends Evidence {
  /** How well the cases of the code fit, the best first. */
  ranking: CaseFit[];
  /** The objects that were read. */
  groups: ReadonlySet<Group>;
}

/** Collects the evidence for one occurrence of a code. */
export class ContextReader {
  /** Whether the error itself has a message. */
  hasMessage = false;
  readonly #occurrence: Occurrence;
  readonly #paste: ParsedPaste;
  readonly #index: CatalogIndex;
  readonly #groups = new Set<Group>();
  readonly #texts: PastedText[] = [];
  /** The keys of the error itself, by their folded form. */
  readonly #keys = new Map<string, string>();
  #status: number | null = null;
  #operations: ReturnType<Evidence['findOperations']> | undefined;
  #ranking: CaseFit[] | undefined;

  constructor(occurrence: Occurrence, paste: ParsedPaste, index: CatalogIndex) {
    this.#occurrence = occurrence;
    this.#paste = paste;
    this.#index = index;
  }

  get #envelope(): EnvelopeFields {
    return this.#occurrence.entry.envelope;
  }

  /** Reads an object: the error itself, or one around it. */
  readGroup(group: Group, isError: boolean): void {
    if (this.#groups.has(group) || this.#groups.size >= maxGroups) return;
    this.#ranking = undefined;
    this.#groups.add(group);
    this.readStatus(group);
    const { text } = this.#paste;
    for (const field of group.fields) {
      if (this.#texts.length >= maxTexts || field.isObject) continue;
      const texts = readFieldTexts(text, field, this.#envelope).filter((read) =>
        /\p{L}/u.test(read.text),
      );
      // The texts of an object around the error may be unrelated.
      this.#texts.push(...(isError ? texts : texts.map((read) => ({ ...read, isMessage: false }))));
    }
    if (isError) this.#readKeys(group);
  }

  /** Reads the HTTP status of an object. */
  readStatus(group: Group): void {
    for (const field of group.fields) {
      if (isStatusKey(field.key)) this.#status ??= parseStatus(readValue(this.#paste.text, field));
    }
  }

  /** Reads the lines around the code. */
  readNearby(): void {
    this.#ranking = undefined;
    this.#texts.push(...readNearbyTexts(this.#occurrence, this.#paste, this.#index.envelope));
  }

  /** Returns whether a message identifies the case. */
  isClear(): boolean {
    return this.#rank()[0]?.message.how === 'whole';
  }

  /** Returns the context. */
  result(): Context {
    return { ...this.#evidence(), ranking: this.#rank(), groups: this.#groups };
  }

  #rank(): CaseFit[] {
    const { cases } = this.#occurrence.entry;
    this.#ranking ??= rankCases(cases, this.#evidence(), this.#index.templates.weigh);
    return this.#ranking;
  }

  #evidence(): Evidence {
    return {
      texts: this.#texts,
      status: this.#status ?? findNearbyStatus(this.#occurrence, this.#paste, this.#texts),
      keys: this.#isComplete() ? this.#keys : null,
      hasMessage: this.hasMessage,
      findOperations: () =>
        (this.#operations ??= findOperations(
          this.#occurrence.group,
          this.#occurrence.codes[0]?.start ?? 0,
          this.#paste,
          this.#envelope,
        )),
    };
  }

  #readKeys(group: Group): void {
    const { text } = this.#paste;
    for (const { key } of group.fields) this.#keys.set(fold(key), key);
    const isMeta = this.#envelope.meta.some((key) => fold(key) === fold(group.key));
    if (isMeta && text.startsWith('[Object', group.start)) this.#keys.set(hiddenMeta, '');
    this.hasMessage ||= group.fields.some(
      (field) => isMessageKey(field.key, this.#envelope) && readValue(text, field).trim() !== '',
    );
  }

  /** Returns whether the paste contains the complete error, so that missing fields are evidence. */
  #isComplete(): boolean {
    const { group } = this.#occurrence;
    // GraphQL has the code in a separate object next to the message.
    if (!group?.isBracketed || isCut(group) || fold(group.key) === 'extensions') return false;
    const codeKeys = this.#envelope.code.map(fold);
    const otherKeys = this.#envelope.all.map(fold).filter((key) => !codeKeys.includes(key));
    if (otherKeys.length === 0) return true;
    const { texts, meta } = this.#envelope;
    const has = (key: string) => this.#keys.has(fold(key));
    const isMeta = ({ key }: Group) => meta.some((known) => fold(known) === fold(key));
    return (
      (group.groups.some(isMeta) || meta.some(has) || texts.every(has)) &&
      otherKeys.some((key) => this.#keys.has(key))
    );
  }
}

function isCut(group: Group): boolean {
  return group.isCut || group.fields.some((field) => field.isCut);
}

function parseStatus(text: string): number | null {
  const status = /^\s*([1-5]\d\d)(?!\d)/.exec(text)?.[1];
  return status === undefined ? null : Number(status);
}
