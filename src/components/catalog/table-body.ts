import { tableRow, type TableRow } from '../../find/table-row.ts';
import { readRow } from './table-rows.ts';

/**
 * The rows of a table on the page. A long table comes in several parts, so that the browser can pass over those out of
 * sight; rows keep to them, however they are sorted.
 */
export class TableBody {
  /** In the order they came in. */
  readonly rows: TableRow[];
  readonly #elements: HTMLTableRowElement[];
  readonly #parts: { body: HTMLTableSectionElement; size: number }[];
  /** The indexes of rows in the order they stand in. */
  #order: readonly number[];
  #shown: readonly boolean[];

  constructor(table: HTMLTableElement) {
    this.#parts = [...table.tBodies].map((body) => ({ body, size: body.rows.length }));
    this.#elements = this.#parts.flatMap(({ body }) => [...body.rows]);
    this.rows = this.#elements.map((element) => tableRow(readRow(element)));
    this.#order = [...this.#elements.keys()];
    this.#shown = this.#elements.map(() => true);
  }

  /** Puts the rows in another order. */
  sort(order: readonly number[]): void {
    this.#order = order;
    this.#eachPart((body, indexes) => {
      body.replaceChildren(...indexes.flatMap((index) => this.#elements[index] ?? []));
    });
  }

  /**
   * Shows those rows for which `shown`, in the order they came in, is true. The others get a class: for an attribute
   * that stands in a `:has()` of any style sheet, as `hidden` does, Chromium would look at the whole page again.
   */
  show(shown: readonly boolean[]): void {
    for (const [index, element] of this.#elements.entries()) {
      // Even to write what is there already takes time where there are thousands.
      if (this.#shown[index] !== shown[index]) element.classList.toggle('out', !shown[index]);
    }
    this.#shown = shown;
    this.#eachPart((body, indexes) => {
      const count = indexes.filter((index) => shown[index]).length;
      body.classList.toggle('out', count === 0);
      // How much room the part takes while it is out of sight.
      body.style.setProperty('--rows', String(count));
    });
  }

  #eachPart(visit: (body: HTMLTableSectionElement, indexes: readonly number[]) => void): void {
    let start = 0;
    for (const { body, size } of this.#parts) {
      visit(body, this.#order.slice(start, start + size));
      start += size;
    }
  }
}
