import { normalizeWithOffsets } from '../../../search/normalize/message.ts';
import {
  fillPieces,
  type FilledPiece,
  type PlaceholderValue,
  type Segment,
} from '../../../catalog/text/template.ts';
import { matchPattern } from '../../../search/match-pattern.ts';
import { createNodes, readTemplate } from './filled-text.ts';
import { fillInside, type SampleRow } from './sample-texts.ts';

/** The strings of examples before values were filled in, by their elements. */
const originals = new Map<HTMLElement, string>();

/**
 * Fills values into the example response of a case: into the strings that are a message with samples or a sample.
 *
 * @param section the section of the case
 * @param origin the origin of the values, for the tooltip
 */
export function fillExample(
  section: HTMLElement,
  values: readonly PlaceholderValue[],
  origin: string,
): void {
  const templates = [...section.querySelectorAll<HTMLElement>('figure.message blockquote > p')]
    .map(readSentTemplate)
    .filter((segments) => segments.some(({ type }) => type === 'placeholder'));
  const wire = section.querySelector<HTMLElement>('.wire');
  const figure = wire?.querySelector<HTMLElement>('.code-block');
  if (!wire || !figure) return;
  const rows = readRows(wire);
  const isText = figure.querySelector('pre')?.dataset['language'] === 'text';
  for (const span of figure.querySelectorAll<HTMLElement>(isText ? 'code > span' : '.string')) {
    const text = isText ? span.textContent : readString(span);
    if (text === null) continue;
    const pieces =
      fillTemplate(text, templates, values) ??
      fillInside(text, templates, values, rows) ??
      fillSample(text, rows, values);
    if (!pieces) continue;
    originals.set(span, span.textContent);
    const nodes = createNodes(pieces, origin, isText ? undefined : escapeString);
    span.replaceChildren(...(isText ? nodes : ['"', ...nodes, '"']));
  }
}

/** Restores all examples. */
export function resetExamples(): void {
  for (const [span, text] of originals) span.textContent = text;
  originals.clear();
}

/** Reads a template as it is sent: the `%%` of printf is a percent sign. */
function readSentTemplate(element: Element): Segment[] {
  const segments = readTemplate(element);
  const isPrintf = segments.some(
    ({ type, text }) => type === 'placeholder' && text.startsWith('%'),
  );
  return segments.map((segment) =>
    isPrintf && segment.type === 'text'
      ? { type: 'text', text: segment.text.replaceAll('%%', '%') }
      : segment,
  );
}

/** Fills a string of the example that is a message template with samples; `null` if it is not. */
function fillTemplate(
  text: string,
  templates: readonly (readonly Segment[])[],
  values: readonly PlaceholderValue[],
): FilledPiece[] | null {
  for (const exact of templates) {
    const pattern = { exact, folded: exact, letterCount: text.length };
    if (matchPattern(pattern, normalizeWithOffsets(text), { allowsInside: false })) {
      return fillPieces(exact, values);
    }
  }
  return null;
}

/** Fills a parameter of the meta that is the sample of a placeholder. */
function fillSample(
  text: string,
  rows: readonly SampleRow[],
  values: readonly PlaceholderValue[],
): FilledPiece[] | null {
  const row = rows.findLast(({ sample }) => sample.trim().length > 2 && sample.trim() === text);
  const pieces = row ? fillPieces([row.segment], values) : [];
  return pieces.some(({ isValue }) => isValue) ? pieces : null;
}

/** Reads the placeholders with a sample in the table below the example. */
function readRows(wire: HTMLElement): SampleRow[] {
  const rows = [...wire.querySelectorAll('table.placeholders tbody tr')];
  return rows.flatMap((row): SampleRow[] => {
    const [segment] = readTemplate(row.querySelector('td') ?? row);
    const cell = row.querySelector<HTMLElement>('[data-sample]');
    if (segment?.type !== 'placeholder' || !cell) return [];
    return [{ segment, sample: cell.dataset['exact'] ?? cell.textContent.trim() }];
  });
}

/** Parses a piece of JSON as a string; `null` if it is not a string. */
function readString({ textContent }: HTMLElement): string | null {
  if (!/^"[^]*"$/.test(textContent)) return null;
  try {
    const value: unknown = JSON.parse(textContent);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

function escapeString(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
