/** Finds the parts of a paste that may contain a message: values, lines, and paragraphs. */
import type { EnvelopeFields } from '../../catalog/text/envelope-fields.ts';
import { findFieldAt, type Field, type Group } from '../read/fields.ts';
import { createLineFinder, findParagraph } from '../read/lines.ts';
import type { ParsedPaste } from '../read/parse-paste.ts';
import { createText, readFieldTexts, readLineTexts, type PastedText } from '../read/texts.ts';
import type { Template, TemplateCandidate } from './template-index.ts';

const maxRegions = 150;
const maxTexts = 40;
const maxParagraphs = 20;
/** A message of several lines has at most this many characters before and after its rarest words. */
const maxBlockSide = 2000;
/** Only a part of a long line is read: this many characters before and after a position. */
const longLine = { minOffset: 900, before: 300, after: 700 } as const;

/** A part of a paste, and the templates that may be in it. */
export interface Region {
  texts: PastedText[];
  templates: Set<Template>;
  /** The object of the value; `null` for lines. */
  group: Group | null;
  at: number;
  /** The position up to which a long line has been read. */
  readTo: number;
}

/**
 * Finds the values and the lines that may contain templates.
 *
 * @param envelope the keys of errors in all catalogs
 */
export function findRegions(
  { text, fields }: ParsedPaste,
  candidates: readonly TemplateCandidate[],
  envelope: EnvelopeFields,
): Region[] {
  const regions = new Map<Field | number, Region>();
  const lineAt = createLineFinder(text);
  for (const { template, at } of candidates) {
    const field = findFieldAt(fields, at);
    const isValue =
      field !== null && (field.group.isBracketed || (field.depth > 0 && field.key !== ''));
    const [start, end] = lineAt(at);
    const id = isValue ? field : start;
    let region = regions.get(id);
    if (!region) {
      if (regions.size >= maxRegions) continue;
      const inField = field ? readFieldTexts(text, field, envelope) : [];
      const inLine = isValue ? [] : readLineTexts(text, start, end);
      const texts = [...inField, ...inLine];
      const group = isValue ? field.group : null;
      region = { texts, templates: new Set(), group, at, readTo: 0 };
      regions.set(id, region);
    }
    const isFarInLine = !isValue && at - start > longLine.minOffset && at > region.readTo;
    if (isFarInLine && region.texts.length < maxTexts) {
      region.readTo = at + longLine.before;
      const from = Math.max(start, at - longLine.before);
      const to = Math.min(end, at + longLine.after);
      region.texts.push({ ...createText(text, from, to), isCut: true });
    }
    region.templates.add(template);
  }
  return [...regions.values()];
}

/**
 * Finds the parts of a text that may contain messages of several lines, which may be empty lines or begin with a value.
 */
export function findBlocks(
  { text, fields }: ParsedPaste,
  candidates: readonly TemplateCandidate[],
): Region[] {
  const blocks: Region[] = [];
  for (const { template, at } of candidates) {
    if (!template.isBlock || findFieldAt(fields, at)?.group.isBracketed) continue;
    const last = blocks.at(-1);
    if (last && at < last.readTo) {
      last.templates.add(template);
      continue;
    }
    if (blocks.length >= maxParagraphs) break;
    const isShort = text.length <= maxBlockSide;
    const start = isShort ? 0 : Math.max(0, at - maxBlockSide);
    const end = isShort ? text.length : Math.min(text.length, at + maxBlockSide);
    const texts = [createText(text, start, end)];
    if (isShort) texts.unshift(createBlock(text));
    const readTo = isShort ? end : at + maxBlockSide / 2;
    blocks.push({ texts, templates: new Set([template]), group: null, at, readTo });
  }
  return blocks;
}

/** Creates the text of a whole paste, which may be nothing but a message. */
function createBlock(paste: string): PastedText {
  const start = paste.length - paste.trimStart().length;
  return { ...createText(paste, start, paste.trimEnd().length), kind: 'line' };
}

/**
 * Joins lines to paragraphs, because a terminal or a mail program may have wrapped a message.
 *
 * @param regions the regions without a message
 * @param found the messages that were found
 */
export function joinLines(
  regions: readonly Region[],
  found: readonly { at: number }[],
  { text }: ParsedPaste,
): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    if (region.group !== null) continue;
    const last = joined.at(-1);
    if (last && region.at < (last.texts[0]?.end ?? 0)) {
      for (const template of region.templates) last.templates.add(template);
      continue;
    }
    const [start, end] = findParagraph(text, region.at);
    const paragraph = createText(text, start, end);
    if (!paragraph.text.trim().includes('\n')) continue;
    if (found.some(({ at }) => at >= start && at < end)) continue;
    joined.push({ ...region, templates: new Set(region.templates), texts: [paragraph] });
    if (joined.length >= maxParagraphs) break;
  }
  return joined;
}
