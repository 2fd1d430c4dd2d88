import { foldTexts, listStatusValues, type TableRow } from '../../table/row.ts';

/** After how many shown rows of a long table the rest may follow once the page is painted. */
const mostAtOnce = 300;

interface Part {
  body: HTMLTableSectionElement;
  /** The indexes of its rows, in the order they have on the page. */
  indexes: readonly number[];
}

/**
 * The rows of a table on the page. A long table comes in several parts, so that the browser can skip those out of sight.
 * Sorting moves rows between parts, but keeps the size of each.
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
    this.rows = this.#elements.map(readRow);
    let start = 0;
    for (const body of table.tBodies) {
      const indexes = [...body.rows].map((_, index) => start + index);
      this.#parts.push({ body, indexes });
      start += indexes.length;
    }
  }

  /** Puts the rows in another order, given as their indexes. */
  sort(order: readonly number[]): void {
    let start = 0;
    for (const part of this.#parts) {
      part.indexes = order.slice(start, start + part.indexes.length);
      part.body.replaceChildren(...part.indexes.flatMap((index) => this.#elements[index] ?? []));
      start += part.indexes.length;
    }
  }

  /** Shows the rows for which `shown`, in the order they came in, is true. */
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
    for (; done < parts.length && count < mostAtOnce; done++) {
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
    // With thousands of rows, even writing a class that is there already takes time.
    if (this.#isOut[index] === isOut) return;
    this.#isOut[index] = isOut;
    this.#elements[index]?.classList.toggle('out', isOut);
  }
}

/** Reads a row of the table: names and titles from what it shows, everything else from its `data-` attributes. */
function readRow(row: HTMLTableRowElement): TableRow {
  const { status, cases = '1', categories, operations, names, deprecated, retired } = row.dataset;
  const text = (selector: string) => row.querySelector(selector)?.textContent.trim() ?? '';
  const statuses = splitList(status);
  const documented = statuses.filter((value) => value !== 'none').map(Number);
  return {
    text: foldTexts([text('code'), text('.title'), ...splitList(names), ...documented.map(String)]),
    values: {
      category: splitList(categories),
      status: listStatusValues(statuses.map((value) => (value === 'none' ? null : Number(value)))),
      operation: splitList(operations),
      deprecated: deprecated === undefined ? [] : ['yes'],
      retired: retired === undefined ? [] : ['yes'],
      cases: cases === '1' ? [] : ['several'],
    },
    statuses: documented,
    // Selectors of two parts, such as `.category a`, take Chromium ten times as long as this.
    category: row.querySelector('.category')?.querySelector('a')?.textContent.trim() ?? null,
    cases: Number(cases),
  };
}

function splitList(list = ''): string[] {
  return list === '' ? [] : list.split(' ');
}
