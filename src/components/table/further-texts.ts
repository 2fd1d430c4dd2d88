import type { CatalogJson } from '../../outputs/code-json.ts';
import { createRowTexts, findReason } from '../../table/texts.ts';
import { createApiText } from '../common/elements.ts';
import { fetchText } from '../common/fetch-text.ts';
import type { TableBody } from './table-body.ts';

/** More rows would take long, and nobody reads them. */
const mostReasons = 100;

/** The messages and descriptions of the codes of a table, which its page does not have, so that it stays small. */
export class FurtherTexts {
  readonly #body: TableBody;
  /** The sentences that are shown, by their rows. */
  readonly #shown = new Map<HTMLTableRowElement, HTMLElement>();

  /** Adds the texts of a catalog to the rows of its table. */
  constructor({ codes }: CatalogJson, body: TableBody) {
    this.#body = body;
    const textsOf = new Map(
      codes.map(({ url, cases }) => [
        readSlug(url),
        createRowTexts(
          cases.flatMap(({ message, title, description }) =>
            [message, title, description].filter((text) => text !== null),
          ),
        ),
      ]),
    );
    body.rows = body.rows.map((row, index) => {
      const { pathname = '' } = body.elements[index]?.querySelector('a') ?? {};
      return { ...row, texts: textsOf.get(readSlug(pathname)) ?? [] };
    });
  }

  /** Shows in each matching row the sentence because of which it matches, if the row does not show the typed words. */
  showReasons(shown: readonly boolean[], words: string): void {
    const reasons = this.#body.elements.flatMap((row, index): [HTMLTableRowElement, string][] => {
      const data = this.#body.rows[index];
      const text = shown[index] && data ? findReason(data, words) : null;
      return text === null ? [] : [[row, text]];
    });
    const wanted = new Map(reasons.slice(0, mostReasons));
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

/**
 * Loads the texts of a catalog for its table.
 *
 * @param url the URL of the JSON document of the catalog
 * @throws Error if it cannot be loaded
 */
export async function loadFurtherTexts(url: string, body: TableBody): Promise<FurtherTexts> {
  return new FurtherTexts(JSON.parse(await fetchText(url)) as CatalogJson, body);
}

/** Returns the last part of the path of a page. */
function readSlug(url: string): string {
  return url.split('/').at(-2) ?? '';
}
