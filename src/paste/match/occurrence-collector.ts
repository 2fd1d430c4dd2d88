/** Collects the positions of codes and distinguishes errors. */
import type { Entry } from '../../search/index/entries.ts';
import type { CodeCandidate } from '../read/codes.ts';
import type { DocsUrl } from '../read/docs-urls.ts';
import type { Group } from '../read/fields.ts';
import { createLineFinder } from '../read/lines.ts';
import type { CodePlacement } from '../reasons.ts';

/** How many errors are distinguished by their context. Further errors with the same codes are only counted. */
const maxOccurrences = 120;
/** A longer object is not compared with others. */
const maxComparedLength = 2000;

/** A position of a code. */
export interface PlacedCode extends CodeCandidate {
  placement: CodePlacement;
  /** The key of its field; `''` for none. */
  key: string;
}

/** An error whose code is in a paste. */
export interface Occurrence {
  entry: Entry;
  codes: PlacedCode[];
  /** The object that is the error; `null` for an error in a text. */
  group: Group | null;
  /** The docs URL that names the code; `null` for none. */
  docsUrl: DocsUrl | null;
  /** How many times the same object is in the paste. */
  count: number;
}

/** The errors whose codes are in a paste. */
export interface Occurrences {
  occurrences: Occurrence[];
  /** The number of further occurrences of each code. */
  furtherCounts: Map<Entry, number>;
}

/** Collects occurrences: equal codes in the same object, in equal objects, or on the same line are one occurrence. */
export class OccurrenceCollector {
  readonly #occurrences = new Map<string, Occurrence>();
  readonly #furtherCounts = new Map<Entry, number>();
  /** The numbers of objects. Objects with the same text have the same number. */
  readonly #numbers = new Map<string | Group, number>();
  readonly #entries = new Set<Entry>();
  readonly #copies = new Set<Group>();
  readonly #text: string;
  readonly #lineAt: ReturnType<typeof createLineFinder>;

  constructor(text: string) {
    this.#text = text;
    this.#lineAt = createLineFinder(text);
  }

  /** Adds a code, in an object or, if `group` is `null`, in a line. */
  add(code: PlacedCode, group: Group | null, docsUrl: DocsUrl | null): void {
    const { entry, start } = code;
    const scope = group
      ? `object ${this.#numberOf(group, entry)}`
      : `line ${this.#lineAt(start)[0]}`;
    const id = `${entry.path} ${scope}`;
    const known = this.#occurrences.get(id);
    if (known && group && known.group !== group) {
      // Each copy of an object counts once, by its first code.
      if (!this.#copies.has(group)) known.count++;
      this.#copies.add(group);
    } else if (known) {
      known.codes.push(code);
      known.docsUrl ??= docsUrl;
    } else if (this.#occurrences.size < maxOccurrences || !this.count(entry)) {
      this.#occurrences.set(id, { entry, codes: [code], group, docsUrl, count: 1 });
      this.#entries.add(entry);
    }
  }

  /** Counts another occurrence of a code; returns `false` if the code is new. */
  count(entry: Entry): boolean {
    if (!this.#entries.has(entry)) return false;
    this.#furtherCounts.set(entry, (this.#furtherCounts.get(entry) ?? 0) + 1);
    return true;
  }

  /** Returns the collected occurrences. */
  result(): Occurrences {
    return {
      occurrences: [...this.#occurrences.values()],
      furtherCounts: this.#furtherCounts,
    };
  }

  #numberOf(group: Group, { cases }: Entry): number {
    const isShort = group.isBracketed && group.end - group.start <= maxComparedLength;
    // Equal errors of several operations may be different cases.
    const place = cases.some(({ operations }) => operations.length > 0)
      ? listKeysAround(group)
      : [];
    const key = isShort ? [this.#text.slice(group.start, group.end), ...place].join('\n') : group;
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

/** Lists the keys of the objects around an object. */
function listKeysAround(group: Group): string[] {
  const keys: string[] = [];
  for (let outer = group.parent; outer; outer = outer.parent) keys.push(outer.key);
  return keys;
}
