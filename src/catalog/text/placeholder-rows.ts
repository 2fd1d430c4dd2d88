import type { Case, Catalog, Code } from '../model/catalog.ts';
import { fillSegments, parseTemplate, createSamples } from './template.ts';
import { lookUp } from '../files/names.ts';

/** A placeholder of a case's texts. */
export interface PlaceholderRow {
  /** As it stands in the message: `<userID>`. */
  text: string;
  /** Its value in the example; `null` where the catalog has no sample. */
  sample: string | null;
  /** What it stands for; `null` where that is not documented. */
  meaning: string | null;
}

/** The placeholders of a case's title and message in their order, each once with each of its samples. */
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
