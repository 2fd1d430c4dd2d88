/** The words of all message templates, with their templates and weights. */
import { toShape } from '../../search/normalize/characters.ts';

/** The weight of a word that is in at least half of the templates, and of a word that is in only one template. */
const [minWeight, maxWeight] = [0.3, 1.5];
/** The weight of a word that is in no template. */
const unknownWeight = 0.8;
const maxCachedWeights = 20_000;

/** Words with numbers as ids, and the indexes of the templates that contain each word. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #postings: number[][] = [];
  /** The first characters and lengths of all words, which exclude most words of a text faster than a lookup. */
  readonly #shapes = new Set<number>();
  readonly #weights = new Map<string, number>();
  readonly #total: number;

  /**
   * @param total the number of templates
   */
  constructor(total: number) {
    this.#total = Math.max(2, total);
  }

  /** Returns the id of a word, which is added if it is new. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.#postings.length);
    this.#shapes.add(toShape(word.charCodeAt(0), word.length));
    return this.#postings.push([]) - 1;
  }

  /** Adds the words of a template. */
  addTemplate(template: number, words: Iterable<number>): void {
    for (const id of new Set(words)) this.#postings[id]?.push(template);
  }

  /** Finds the id of a word in a text; -1 if the word is in no template. */
  find(text: string, start: number, end: number): number {
    const shape = toShape(text.charCodeAt(start), end - start);
    return this.#shapes.has(shape) ? (this.#ids.get(text.slice(start, end)) ?? -1) : -1;
  }

  /** Returns the indexes of the templates that contain a word. */
  templatesWith(word: string): readonly number[] {
    return this.#postings[this.#ids.get(word) ?? -1] ?? [];
  }

  /** Returns the number of templates that contain a word. */
  frequency(id: number): number {
    return this.#postings[id]?.length ?? 0;
  }

  /** Returns the weight of a word: the fewer templates contain the word, the higher its weight. */
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
