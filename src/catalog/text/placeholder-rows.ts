import type { Case, Catalog, Code } from '../model/catalog.ts';
import { fillSegments, parseTemplate, createSamples } from './template.ts';
import { lookUp } from '../files/names.ts';

/** A placeholder of a case's texts. */
export interface PlaceholderRow {
  /** The placeholder in the message: `<userID>`. */
  text: string;
  /** Its value in the example; `null` if the catalog has no sample. */
  sample: string | null;
  /** Its meaning; `null` if it is not documented. */
  meaning: string | null;
}

/**
 * Lists the placeholders of a case's title and message, in order. A placeholder is listed once for each of its samples.
 */
export function listPlaceholders(
  errorCase: Pick<Case, 'title' | 'message' | 'name'>,
  code: Pick<Code, 'code'>,
  { placeholders }: Pick<Catalog['about'], 'placeholders'>,
): PlaceholderRow[] {
  const samples = createSamples(placeholders, [errorCase.name, code.code]);
  const rows = [errorCase.title, errorCase.message].flatMap((text) =>
    fillSegments(parseTemplate(text ?? '', placeholders), samples).flatMap((segment) =>
      segment.type === 'placeholder'
        ? [
            {
              text: segment.text,
              sample: segment.value === segment.text ? null : segment.value,
              meaning: lookUp(placeholders.samples, segment.name)?.meaning ?? null,
            },
          ]
        : [],
    ),
  );
  return rows.filter(
    ({ text, sample }, index) =>
      rows.findIndex((other) => other.text === text && other.sample === sample) === index,
  );
}
