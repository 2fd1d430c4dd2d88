import { tableRow, type TableRow } from '../../table/row.ts';
import { readRow } from './table-rows.ts';

interface Part {
  body: HTMLTableSectionElement;
  /** The indexes of its rows, in the order they stand in. */
  indexes: readonly number[];
}

/** After how many shown rows of a long table the rest may follow when the page is painted. */
const atOnce = 300;

/**
 * The rows of a table on the page. A long table comes in several parts, so that the browser can pass over those out of
 * sight; rows keep to them, however they are sorted.
 */
export class TableBody {
  /** In the order they came in. */
  readonly rows: TableRow[];
  readonly #elements: HTMLTableRowElement[];
  readonly #isOut: boolean[];
  readonly #parts: Part[] = [];
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(table: HTMLTableElement) {
    this.#elements = [...table.tBodies].flatMap((body) => [...body.rows]);
    this.#isOut = this.#elements.map(() => false);
    this.rows = this.#elements.map((element) => tableRow(readRow(element)));
    let start = 0;
    for (const body of table.tBodies) {
      const indexes = [...body.rows].map((_, index) => start + index);
      this.#parts.push({ body, indexes });
      start += indexes.length;
    }
  }

  /** Puts the rows in another order. */
  sort(order: readonly number[]): void {
    let start = 0;
    for (const part of this.#parts) {
      part.indexes = order.slice(start, start + part.indexes.length);
      part.body.replaceChildren(...part.indexes.flatMap((index) => this.#elements[index] ?? []));
      start += part.indexes.length;
    }
  }

  /** Shows those rows for which `shown`, in the order they came in, is true. */
  show(shown: readonly boolean[]): void {
    const parts = this.#parts.filter(({ body, indexes }) => {
      const count = indexes.filter((index) => shown[index]).length;
      body.classList.toggle('out', count === 0);
      // How much room the part takes while it is out of sight.
      body.style.setProperty('--rows', String(count));
      return count > 0;
    });
    this.#showParts(parts, shown);
  }

  #showParts(parts: readonly Part[], shown: readonly boolean[]): void {
    clearTimeout(this.#later);
    let [done, count] = [0, 0];
    for (; done < parts.length && count < atOnce; done++) {
      for (const index of parts[done]?.indexes ?? []) {
        this.#toggle(index, !shown[index]);
        if (shown[index]) count++;
      }
    }
    if (done < parts.length) {
      this.#later = setTimeout(() => this.#showParts(parts.slice(done), shown));
    }
  }

  #toggle(index: number, isOut: boolean): void {
    // Even to write what is there already takes time where there are thousands.
    if (this.#isOut[index] === isOut) return;
    this.#isOut[index] = isOut;
    this.#elements[index]?.classList.toggle('out', isOut);
  }
}
