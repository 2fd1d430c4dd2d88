import type { CatalogFile } from '../files/schema.ts';

/** Which version of the source the facts were taken from, and when, as pieces of a sentence. */
export function sourceDetails({ revision, date, imported }: CatalogFile['source']): string[] {
  return [
    revision && `revision ${revision}`,
    date && `published ${date}`,
    imported && `read ${imported}`,
  ].filter((detail) => detail !== undefined);
}
