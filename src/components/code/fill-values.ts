import type { Segment, PlaceholderValue } from '../../catalog/text/template.ts';
import { readFragment } from '../../catalog/model/case-fragment.ts';
import { comparable } from '../../search/normalize/message.ts';
import { fillPieces, type FilledPiece } from '../../catalog/text/filled-message.ts';
import { matchPattern } from '../../search/match-pattern.ts';
import { isOwnPaste } from '../common/pasted-values.ts';
import { element, valueMark } from '../common/elements.ts';
import { templateOf } from './page-template.ts';

/**
 * Fills the values of the address into a code's page: into a copy of the message, beside the template, and into the example.
 * Anybody can write such an address, so its values are shown as text and said to be its own.
 */
export function fillPage(): void {
  clear();
  const { id, values } = readFragment(location.hash);
  const page = document.querySelector<HTMLElement>('.code-page');
  if (!page) return;
  const heading = id === '' ? null : caseHeading(page, id);
  const scope =
    heading?.closest<HTMLElement>('.case') ?? (page.querySelector('.case') ? null : page);
  if (!scope) return;
  if (values.length > 0) {
    const isOwn = isOwnPaste();
    fillMessage(scope, values, isOwn);
    fillExample(scope, values, isOwn);
  }
  if (heading) {
    heading.dataset['named'] = '';
    scope.querySelector<HTMLDetailsElement>('details.response')?.setAttribute('open', '');
    heading.scrollIntoView();
  }
}

/** Takes away what another address has filled in before. */
function clear(): void {
  for (const one of document.querySelectorAll('.with-values')) one.remove();
  for (const one of document.querySelectorAll<HTMLElement>('[data-named]'))
    delete one.dataset['named'];
  for (const [span, text] of replaced) span.textContent = text;
  replaced.clear();
}

/** The texts of the example as they were, by the place they stand in. */
const replaced = new Map<HTMLElement, string>();

function caseHeading(page: HTMLElement, id: string): HTMLElement | null {
  const all = [...page.querySelectorAll<HTMLElement>('.case > h2')];
  return (
    all.find((one) => one.id === id) ??
    all.find((one) => one.id.toLowerCase() === id.toLowerCase()) ??
    null
  );
}

function fillMessage(
  scope: HTMLElement,
  values: readonly PlaceholderValue[],
  isOwn: boolean,
): void {
  const card = scope.querySelector<HTMLElement>('figure.message');
  if (!card) return;
  const filled = [...card.querySelectorAll<HTMLElement>('blockquote > p')]
    .filter((one) => one.querySelector('var'))
    .map((one) => element('p', '', toNodes(fillPieces(templateOf(one), values), isOwn)));
  if (filled.length === 0) return;
  const label = isOwn
    ? 'With the values of your paste'
    : 'With values from the link you followed; they are not from the documentation';
  card.append(element('div', 'with-values', [element('p', 'label', label), ...filled]));
}

function fillExample(
  scope: HTMLElement,
  values: readonly PlaceholderValue[],
  isOwn: boolean,
): void {
  const templates = [...scope.querySelectorAll<HTMLElement>('figure.message blockquote > p')]
    .map(templateOf)
    .filter((segments) => segments.some(({ type }) => type === 'placeholder'));
  const wire = scope.querySelector<HTMLElement>('.wire');
  const figure = wire?.querySelector<HTMLElement>('.expressive-code');
  if (!wire || !figure) return;
  const samples = sampleNames(wire);
  for (const span of figure.querySelectorAll<HTMLElement>('.code span')) {
    const text = literal(span);
    if (text === null || isKey(span)) continue;
    const pieces = filledText(text, templates, values) ?? filledSample(text, samples, values);
    if (!pieces) continue;
    replaced.set(span, span.textContent);
    span.replaceChildren('"', ...toNodes(pieces, isOwn, escaped), '"');
  }
  const copy = figure.querySelector<HTMLElement>('[data-code]');
  // The button of the code block keeps lines apart by this character.
  if (copy)
    copy.dataset['code'] = [...figure.querySelectorAll('.code')]
      .map((one) => one.textContent)
      .join('\u007f');
}

/** A text of the example with other values, where it is one of these templates filled with samples. */
function filledText(
  text: string,
  templates: readonly (readonly Segment[])[],
  values: readonly PlaceholderValue[],
): FilledPiece[] | null {
  for (const exact of templates) {
    const pattern = { exact, folded: exact, letterCount: text.length };
    if (matchPattern(pattern, comparable(text), { allowsInside: false })) {
      return fillPieces(exact, values);
    }
  }
  return null;
}

/** A parameter of the meta that is the sample of a placeholder. */
function filledSample(
  text: string,
  samples: ReadonlyMap<string, string>,
  values: readonly PlaceholderValue[],
): FilledPiece[] | null {
  const name = samples.get(text);
  const own = name === undefined ? undefined : values.find((one) => one.name === name);
  return own ? [{ text: own.value, isValue: true }] : null;
}

/** The placeholders of the table below the example, by their sample. */
function sampleNames(wire: HTMLElement): Map<string, string> {
  const rows = [...wire.querySelectorAll('table.placeholders tbody tr')];
  return new Map(
    rows.flatMap((row): [string, string][] => {
      const [segment] = templateOf(row.querySelector('td') ?? row);
      const sample = row.querySelector('td:last-child')?.textContent.trim() ?? '';
      return segment?.type === 'placeholder' && sample.length > 2 ? [[sample, segment.name]] : [];
    }),
  );
}

/** The string that a piece of JSON is; `null` where it is none. */
function literal(span: HTMLElement): string | null {
  const { textContent } = span;
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

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function toNodes(
  pieces: readonly FilledPiece[],
  isOwn: boolean,
  write: (text: string) => string = (text) => text,
): (Node | string)[] {
  const title = isOwn ? 'From your paste' : 'From the link';
  return pieces.map(({ text, isValue }) => (isValue ? valueMark(write(text), title) : write(text)));
}
