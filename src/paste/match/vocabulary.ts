/** The words of all message templates: which templates have them, and how much they say. */
import { shapeOf } from '../../search/normalize/characters.ts';

/** The weight of a word that at least half of the templates have, and of one that a single template has. */
const [minWeight, maxWeight] = [0.3, 1.5];
/** The weight of a word that no template has. */
const unknownWeight = 0.8;
const maxCachedWeights = 20_000;

/** Words with numbers as ids, and the indexes of the templates that have each word. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #postings: number[][] = [];
  /** First characters and lengths of all words: they rule out most words of a text faster than a lookup. */
  readonly #shapes = new Set<number>();
  readonly #weights = new Map<string, number>();
  readonly #total: number;

  /** @param total how many templates there are */
  constructor(total: number) {
    this.#total = Math.max(2, total);
  }

  /** Returns the id of a word, which is added if it is new. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.#postings.length);
    this.#shapes.add(shapeOf(word.charCodeAt(0), word.length));
    return this.#postings.push([]) - 1;
  }

  /** Adds that a template has these words. */
  addTemplate(template: number, words: Iterable<number>): void {
    for (const id of new Set(words)) this.#postings[id]?.push(template);
  }

  /** Finds the id of a word in a text; -1 if no template has the word. */
  find(text: string, start: number, end: number): number {
    const shape = shapeOf(text.charCodeAt(start), end - start);
    return this.#shapes.has(shape) ? (this.#ids.get(text.slice(start, end)) ?? -1) : -1;
  }

  /** Returns the indexes of the templates that have a word. */
  templatesWith(word: string): readonly number[] {
    return this.#postings[this.#ids.get(word) ?? -1] ?? [];
  }

  /** Returns how many templates have a word. */
  frequency(id: number): number {
    return this.#postings[id]?.length ?? 0;
  }

  /** Returns the weight of a word: the fewer templates have it, the more it says. */
  weigh(word: string): number {
    let weight = this.#weights.get(word);
    if (weight === undefined) {
      weight = this.#computeWeight(word);
      if (this.#weights.size < maxCachedWeights) this.#weights.set(word, weight);
    }
    return weight;
  }

  #computeWeight(word: string): number {
    const id = this.#ids.get(word);
    if (id === undefined) return unknownWeight;
    const rarity = Math.log(this.#total / this.frequency(id));
    return Math.max(minWeight, (maxWeight * rarity) / Math.log(this.#total));
  }
}
