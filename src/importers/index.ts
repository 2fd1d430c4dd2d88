import type { Importer } from './importer.ts';
import { jsonInText } from './json-objects.ts';
import { markdownTable } from './markdown-table.ts';

/** Every format that can be imported. */
export const importers: readonly Importer[] = [jsonInText, markdownTable];

/** The importer of a format's name, or the one that recognises the text; `null` where there is none. */
export function findImporter(text: string, format?: string): Importer | null {
  return (
    importers.find((importer) =>
      format === undefined ? importer.recognises(text) : importer.format === format,
    ) ?? null
  );
}
