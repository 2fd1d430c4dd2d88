import { normalizeWithOffsets } from '../../../search/normalize/message.ts';
import {
  fillPieces,
  type FilledPiece,
  type PlaceholderValue,
  type Segment,
} from '../../../catalog/text/template.ts';
import { matchPattern } from '../../../search/match-pattern.ts';
import { createNodes, readTemplate } from './filled-text.ts';

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
  const figure = wire?.querySelector<HTMLElement>('.expressive-code');
  if (!wire || !figure) return;
  const samples = readSamples(wire);
  for (const span of figure.querySelectorAll<HTMLElement>('.code span')) {
    const text = readString(span);
    if (text === null || isKey(span)) continue;
    const pieces = fillTemplate(text, templates, values) ?? fillSample(text, samples, values);
    if (!pieces) continue;
    originals.set(span, span.textContent);
    span.replaceChildren('"', ...createNodes(pieces, origin, escapeString), '"');
  }
  const copy = figure.querySelector<HTMLElement>('[data-code]');
  if (!copy) return;
  // The button of the code block separates lines by this character.
  copy.dataset['code'] = [...figure.querySelectorAll('.code')]
    .map(({ textContent }) => textContent)
    .join('\u007f');
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
  samples: ReadonlyMap<string, string>,
  values: readonly PlaceholderValue[],
): FilledPiece[] | null {
  const name = samples.get(text);
  const value = name === undefined ? undefined : values.find((other) => other.name === name);
  return value ? [{ text: value.value, isValue: true }] : null;
}

/** Reads the names of the placeholders in the table below the example, by their samples. */
function readSamples(wire: HTMLElement): Map<string, string> {
  const rows = [...wire.querySelectorAll('table.placeholders tbody tr')];
  return new Map(
    rows.flatMap((row): [string, string][] => {
      const [segment] = readTemplate(row.querySelector('td') ?? row);
      const sample = row.querySelector('[data-sample]')?.textContent.trim() ?? '';
      return segment?.type === 'placeholder' && sample.length > 2 ? [[sample, segment.name]] : [];
    }),
  );
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

function isKey(span: HTMLElement): boolean {
  return span.nextElementSibling?.textContent.startsWith(':') ?? false;
}

function escapeString(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
