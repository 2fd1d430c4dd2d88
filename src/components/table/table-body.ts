import { statusClasses, type Status } from '../../catalog/text/http-status.ts';
import { foldTexts, listStatusValues, type TableRow } from '../../table/row.ts';

/** The number of rows of a long table that are shown at once. The rest follows after the page is painted. */
const mostAtOnce = 300;

interface Part {
  body: HTMLTableSectionElement;
  /** The indexes of its rows, in their order on the page. */
  indexes: readonly number[];
}

/**
 * The rows of a table on the page. A long table is divided into several parts, so that the browser can skip those that
 * are off screen. Sorting moves rows between parts, but keeps the size of each.
 */
export class TableBody {
  /** In their original order. */
  rows: readonly TableRow[];
  /** In the same order. */
  readonly elements: readonly HTMLTableRowElement[];
  readonly #isOut: boolean[];
  readonly #parts: Part[] = [];
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(table: HTMLTableElement) {
    // The declared fields that the table is sorted or filtered by.
    const fields = splitList(table.dataset['fields']);
    this.elements = [...table.tBodies].flatMap((body) => [...body.rows]);
    this.#isOut = this.elements.map(() => false);
    this.rows = this.elements.map((row) => readRow(row, fields));
    let start = 0;
    for (const body of table.tBodies) {
      const indexes = [...body.rows].map((_, index) => start + index);
      this.#parts.push({ body, indexes });
      start += indexes.length;
    }
  }

  /** Changes the order of the rows to the order of these indexes. */
  sort(order: readonly number[]): void {
    let start = 0;
    for (const part of this.#parts) {
      part.indexes = order.slice(start, start + part.indexes.length);
      part.body.replaceChildren(...part.indexes.flatMap((index) => this.elements[index] ?? []));
      start += part.indexes.length;
    }
  }

  /** Shows the rows for which `shown`, in the original order of the rows, is true. */
  show(shown: readonly boolean[]): void {
    const parts = this.#parts.filter(({ body, indexes }) => {
      const count = indexes.filter((index) => shown[index]).length;
      body.classList.toggle('out', count === 0);
      // The part reserves space for this number of rows while it is off screen.
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
    // With thousands of rows, even setting an unchanged class takes time.
    if (this.#isOut[index] === isOut) return;
    this.#isOut[index] = isOut;
    this.elements[index]?.classList.toggle('out', isOut);
  }
}

/** Reads a row of the table: names and titles from its text, everything else from its `data-` attributes. */
function readRow(row: HTMLTableRowElement, fields: readonly string[]): TableRow {
  const { status, cases = '1', categories, operations, names, deprecated, retired } = row.dataset;
  const text = (selector: string) => row.querySelector(selector)?.textContent.trim() ?? '';
  const statuses = splitList(status);
  const documented = statuses.filter((value) => value !== 'none').map(parseStatus);
  return {
    text: foldTexts([text('code'), text('.title'), ...splitList(names), ...documented.map(String)]),
    values: {
      category: splitList(categories),
      status: listStatusValues(
        statuses.map((value) => (value === 'none' ? null : parseStatus(value))),
      ),
      operation: splitList(operations),
      deprecated: deprecated === undefined ? [] : ['yes'],
      retired: retired === undefined ? [] : ['yes'],
      cases: cases === '1' ? [] : ['several'],
      ...Object.fromEntries(fields.map((id) => [id, readFieldValues(row, id)])),
    },
    statuses: documented,
    // Selectors of two parts, such as `.category a`, take Chromium ten times as long as this.
    category: row.querySelector('.category')?.querySelector('a')?.textContent.trim() ?? null,
    cases: Number(cases),
  };
}

function parseStatus(text: string): Status {
  return statusClasses.find((name) => name === text) ?? Number(text);
}

/** Reads the values of a declared field. They may contain spaces, so they are encoded. */
function readFieldValues(row: HTMLTableRowElement, id: string): string[] {
  return splitList(row.getAttribute(`data-field-${id}`) ?? '').map(decodeURIComponent);
}

function splitList(list = ''): string[] {
  return list === '' ? [] : list.split(' ');
}
