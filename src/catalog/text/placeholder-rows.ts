import { lookUp } from '../files/names.ts';
import type { Case, Catalog, Code } from '../model/catalog.ts';
import {
  createSamples,
  createTurns,
  fillSegments,
  listArgumentNames,
  parseTemplate,
} from './template.ts';

/** A placeholder of a case's texts. */
export interface PlaceholderRow {
  /** The placeholder in the message: `<userID>`. */
  text: string;
  /** Its name in links and programs: that of its argument, or the one in it. */
  name: string;
  /** The kind of its value; `null` if it is not documented. */
  type: string | null;
  /** Its value in the example; `null` if the catalog has no sample. */
  sample: string | null;
  /** Its meaning; `null` if it is not documented. */
  meaning: string | null;
  /** Whether the guide of the site gives its meaning, not the API. */
  isMeaningFromGuide: boolean;
}

type Texts = Pick<Case, 'title' | 'message' | 'name' | 'id' | 'arguments' | 'meanings'>;

/**
 * Lists the placeholders of a case's title and message, in order. A placeholder is listed once for each of its samples
 * and arguments.
 */
export function listPlaceholders(
  { title, message, name: caseName, id, arguments: args, meanings }: Texts,
  code: Pick<Code, 'code'>,
  { placeholders }: Pick<Catalog['about'], 'placeholders'>,
): PlaceholderRow[] {
  const samples = createSamples(placeholders, [caseName, id, code.code], args);
  const meaningOf = (name = '') => lookUp(placeholders.samples, name)?.meaning;
  const rows = [title, message].flatMap((text) => {
    const countTurn = createTurns();
    const explain = (name: string) => {
      const list = lookUp(meanings, name) ?? [];
      return list[countTurn(name)] ?? list.at(-1);
    };
    return fillSegments(
      parseTemplate(text ?? '', placeholders, listArgumentNames(args)),
      samples,
    ).flatMap((segment): PlaceholderRow[] => {
      if (segment.type === 'text') return [];
      const { text: written, name, writtenName, value } = segment;
      const argument = args.find((other) => other.name === name);
      const meaning = argument?.meaning ?? meaningOf(name) ?? meaningOf(writtenName) ?? null;
      const explained = explain(name) ?? explain(writtenName ?? name);
      return [
        {
          text: written,
          name,
          type: argument?.type ?? null,
          sample: value === written ? null : value,
          meaning: meaning ?? explained ?? null,
          isMeaningFromGuide: meaning === null && explained !== undefined,
        },
      ];
    });
  });
  return rows.filter((row, index) => rows.findIndex((other) => isSame(row, other)) === index);
}

/**
 * Lists the placeholders of a case, then its arguments that neither title nor message prints, whose text is `null`.
 */
export function listRows(
  errorCase: Texts,
  code: Pick<Code, 'code'>,
  about: Pick<Catalog['about'], 'placeholders'>,
): (Omit<PlaceholderRow, 'text'> & { text: string | null })[] {
  const placeholders = listPlaceholders(errorCase, code, about);
  const printed = placeholders.map(({ name }) => name);
  const unprinted = errorCase.arguments
    .filter(({ name }) => !printed.includes(name))
    .map(({ name, type = null, meaning = null, sample }) => ({
      ...{ text: null, name, type, meaning, isMeaningFromGuide: false },
      sample: sample?.toString() ?? null,
    }));
  return [...placeholders, ...unprinted];
}

function isSame(a: PlaceholderRow, b: PlaceholderRow): boolean {
  return a.text === b.text && a.name === b.name && a.sample === b.sample && a.meaning === b.meaning;
}
