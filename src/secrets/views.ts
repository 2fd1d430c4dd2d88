/** Reads a text as programs show it to people: without the codes of terminal colors, and without escapes. */
import type { Secret } from './secret.ts';

/** A text whose characters have other offsets than in the original. */
export interface View {
  text: string;
  /** Returns the offsets of a secret in the original. */
  toOriginal: (secret: Secret) => Secret;
}

/** A part of the original and the text that replaces it in a view. */
interface Replacement {
  /** Its end in the original. */
  originalEnd: number;
  /** Its range in the view. */
  start: number;
  end: number;
}

/** Colors of a terminal, also if its escape character is escaped or was lost while copying. */
const color =
  /\x1b\[[\d;?]{0,20}[A-Za-z]|\\{1,15}(?:u001b|x1b|033|e)\[[\d;]{0,20}m|\[(?:0|[1-9]\d?(?:;\d{1,3}){0,4})m/gi;
/** The escapes of JSON for characters that need none: `\u0040`, `\/`. */
const jsonEscape = /\\{1,15}(?:u00([2-7][\da-f])|\/)/gi;
const entity = /&(?:(quot|apos|amp|lt|gt|nbsp)|#(\d{1,5})|#x([\da-f]{1,5}));/gi;
const percentEscape = /%[c-f][\da-f](?:%[89ab][\da-f]){1,3}|%(?:[2-7][\da-f]|0[ad])/gi;
/** How many lines after an escape are part of a view, because values can be on the next lines. */
const linesAround = 4;
const minSkipped = 200;
const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Creates the views of a text: without colors, and, if it has escapes of JSON, HTML, or URLs, without those. */
export function createViews(text: string): View[] {
  const base = replace(text, color, () => '') ?? { text, toOriginal: (secret) => secret };
  const decoded = [
    decode(base.text, jsonEscape, ([, hex]) => (hex === undefined ? '/' : fromCode(hex, 16))),
    decode(base.text, entity, toCharacter),
    decode(base.text, percentEscape, ([whole]) => decodePercent(whole)),
  ].filter((view) => view !== null);
  return [
    base,
    ...decoded.map((view) => ({
      text: view.text,
      toOriginal: (secret: Secret) => base.toOriginal(view.toOriginal(secret)),
    })),
  ];
}

/** Decodes the entities of HTML. */
export function decodeEntities(text: string): string {
  return text.replace(entity, (...groups: string[]) => toCharacter(groups));
}

/** Decodes the escapes of a URL; a text that has other percent signs stays. */
export function decodePercent(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

/** Creates the view of the lines that have escapes, and of a few lines around them. The others are in the base. */
function decode(text: string, pattern: RegExp, toText: (match: RegExpExecArray) => string) {
  return replace(text, pattern, toText, true);
}

/** Creates the view of a text with replacements; `null` if there is nothing to replace. */
function replace(
  text: string,
  pattern: RegExp,
  toText: (match: RegExpExecArray) => string,
  skipsLines = false,
): View | null {
  const parts: string[] = [];
  const replacements: Replacement[] = [];
  let [at, length] = [0, 0];
  const add = (from: number, to: number, replaced: string) => {
    const start = length + from - at;
    length = start + replaced.length;
    parts.push(text.slice(at, from), replaced);
    replacements.push({ originalEnd: to, start, end: length });
    at = to;
  };
  for (const match of text.matchAll(pattern)) {
    if (skipsLines && match.index - at > minSkipped) {
      const from = at === 0 ? 0 : skipLines(text, at, match.index);
      const to = text.lastIndexOf('\n', match.index) + 1;
      if (to > from) add(from, to, '');
    }
    add(match.index, match.index + match[0].length, toText(match));
  }
  if (replacements.length === 0) return null;
  const end = skipsLines ? skipLines(text, at, text.length) : text.length;
  const toOriginal = ({ start, end, kind }: Secret): Secret => {
    const before = findLast(replacements, (replacement) => replacement.end <= start);
    const inside = findLast(replacements, (replacement) => replacement.start < end);
    return {
      start: before ? before.originalEnd + start - before.end : start,
      end: inside ? inside.originalEnd + Math.max(0, end - inside.end) : end,
      kind,
    };
  };
  return { text: parts.join('') + text.slice(at, end), toOriginal };
}

/** Returns the offset after a few lines. */
function skipLines(text: string, start: number, limit: number): number {
  let end = start;
  for (let count = 0; count < linesAround && end < limit; count++) {
    const newline = text.indexOf('\n', end);
    end = newline === -1 ? limit : newline + 1;
  }
  return Math.min(end, limit);
}

/** Returns the last item for which a condition holds that holds only for the first items. */
function findLast<Item>(items: readonly Item[], holds: (item: Item) => boolean): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

function fromCode(digits: string, base: number): string {
  return String.fromCharCode(parseInt(digits, base));
}

function toCharacter([, name, decimal, hex]: readonly (string | undefined)[]): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? '';
  return fromCode(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
}
