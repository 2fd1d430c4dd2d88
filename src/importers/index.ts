import type { Importer, ImportOptions } from './importer.ts';
import { jsonObjects } from './json-objects.ts';
import { markdownTable } from './markdown-table.ts';

/** All import formats. */
export const importers: readonly Importer[] = [jsonObjects, markdownTable];

/**
 * Returns the importer of a format or, if no format is given, the one that recognizes the text; `null` if there is
 * none.
 *
 * @param format the name of the format, or a previous name
 */
export function findImporter(
  text: string,
  options: ImportOptions,
  format?: string,
): Importer | null {
  const found = importers.find((importer) =>
    format === undefined
      ? importer.recognizes(text, options)
      : [importer.format, ...(importer.previousFormats ?? [])].includes(format),
  );
  return found ?? null;
}
