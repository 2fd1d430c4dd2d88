import { noFields } from '../../catalog/text/envelope-fields.ts';
import { findFieldAt, createLineFinder, type ParsedPaste } from './candidates.ts';
import type { Field, Group } from '../read/fields.ts';
import {
  readFieldTexts,
  readLineTexts,
  readParagraph,
  readText,
  type PastedText,
} from '../read/texts.ts';
import type { Template } from './template-index.ts';

/** A part of a paste with texts of its own. */
export interface Region {
  texts: PastedText[];
  templates: Set<Template>;
  group: Group | null;
  at: number;
  /** How far a long line has been taken into the texts. */
  read: number;
}

const mostRegions = 150;
const mostTexts = 40;
const mostParagraphs = 20;

/** The values and the lines in which templates were spotted. */
export function findRegions(
  { text, fields }: ParsedPaste,
  spotted: readonly { template: Template; at: number }[],
): Region[] {
  const regions = new Map<Field | number, Region>();
  const lineAt = createLineFinder(text);
  for (const { template, at } of spotted) {
    const field = findFieldAt(fields, at);
    const isOwn =
      field !== null && (field.group.isBracketed || (field.depth > 0 && field.key !== ''));
    const [start, end] = lineAt(at);
    const key = isOwn ? field : start;
    let region = regions.get(key);
    if (!region) {
      if (regions.size >= mostRegions) continue;
      const own = field ? readFieldTexts(text, field, noFields) : [];
      const lines = isOwn ? [] : readLineTexts(text, start, end);
      const texts = [...own, ...lines];
      region = { texts, templates: new Set(), group: isOwn ? field.group : null, at, read: 0 };
      regions.set(key, region);
    }
    // A line that is longer than a message is read around the place alone.
    if (!isOwn && at - start > 900 && at > region.read && region.texts.length < mostTexts) {
      region.read = at + 300;
      const from = Math.max(start, at - 300);
      region.texts.push({ ...readText(text, from, Math.min(end, at + 700)), isCut: true });
    }
    region.templates.add(template);
  }
  return [...regions.values()];
}

/** Lines in which no message stands, joined: a terminal or a mail may have wrapped it. */
export function joinLines(
  empty: readonly Region[],
  found: readonly { at: number }[],
  { text }: ParsedPaste,
): Region[] {
  const joined: Region[] = [];
  for (const region of empty) {
    const last = joined.at(-1);
    if (region.group !== null) continue;
    if (last && region.at < (last.texts[0]?.end ?? 0)) {
      for (const template of region.templates) last.templates.add(template);
      continue;
    }
    const whole = readParagraph(text, region.at);
    if (!whole.text.trim().includes('\n')) continue;
    if (found.some(({ at }) => at >= whole.start && at < whole.end)) continue;
    joined.push({ ...region, templates: new Set(region.templates), texts: [whole] });
    if (joined.length >= mostParagraphs) break;
  }
  return joined;
}
