import type { Importer, ImportOptions } from './importer.ts';
import { jsonObjects } from './json-objects.ts';
import { markdownTable } from './markdown-table.ts';

/** Every format that can be imported. */
export const importers: readonly Importer[] = [jsonObjects, markdownTable];

/**
 * The importer of a format, or the one that recognizes the text where no format is given; `null` where there is none.
 *
 * @param format its name, or a name that it had before
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
