import { createApiText } from '../common/elements.ts';

/** More rows would take long, and nobody reads them. */
const mostShown = 100;

/** The sentences below the titles of rows that match only because of them. */
export class RowReasons {
  readonly #shown = new Map<HTMLTableRowElement, HTMLElement>();

  /** Shows these sentences, and removes all others. */
  show(reasons: readonly { row: HTMLTableRowElement; text: string }[]): void {
    const wanted = new Map(reasons.slice(0, mostShown).map(({ row, text }) => [row, text]));
    for (const [row, element] of this.#shown) {
      if (wanted.get(row) === element.textContent) continue;
      element.remove();
      this.#shown.delete(row);
    }
    for (const [row, text] of wanted) {
      if (this.#shown.has(row)) continue;
      const element = createApiText('span', 'reason', text);
      row.cells[0]?.append(element);
      this.#shown.set(row, element);
    }
  }
}
