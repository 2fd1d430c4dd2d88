import type { CatalogJson } from '../../outputs/code-json.ts';
import { createRowTexts, type RowText } from '../../table/texts.ts';
import { fetchText } from '../common/fetch-text.ts';

/** The last part of the path of a code's page, with its messages, titles, and descriptions. */
export type TextsBySlug = ReadonlyMap<string, readonly RowText[]>;

/**
 * Loads the texts of a catalog, which the rows of its table do not have, so that the page stays small.
 *
 * @param url the URL of the JSON document of the catalog
 * @throws Error if it cannot be loaded
 */
export async function loadTexts(url: string): Promise<TextsBySlug> {
  const { codes } = JSON.parse(await fetchText(url)) as CatalogJson;
  return new Map(
    codes.map(({ url: page, cases }) => [
      readSlug(page),
      createRowTexts(
        cases.flatMap(({ message, title, description }) =>
          [message, title, description].filter((text) => text !== null),
        ),
      ),
    ]),
  );
}

/** Returns the last part of the path of a page. */
export function readSlug(url: string): string {
  return url.split('/').at(-2) ?? '';
}
