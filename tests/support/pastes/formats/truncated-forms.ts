/** The response body as JSON with a missing start, end, or both. */
import { pick } from '../../random.ts';
import {
  findFieldKeys,
  createPaste,
  type ErrorField,
  type Form,
  type Paste,
  type SentError,
} from '../paste.ts';
import { replaceError } from '../shape.ts';

/** A character that JSON does not escape and that no value contains. */
const marker = '\uE0FE';

export const truncatedForms: readonly Form[] = [
  createTruncatedForm('JSON, start missing', (length, random) => [
    pickPosition(length, 0.02, 0.6, random),
    length,
  ]),
  createTruncatedForm('JSON, end missing', (length, random) => [
    0,
    pickPosition(length, 0.4, 0.98, random),
  ]),
  createTruncatedForm('JSON, both ends missing', (length, random) => [
    pickPosition(length, 0.02, 0.4, random),
    pickPosition(length, 0.6, 0.98, random),
  ]),
];

function createTruncatedForm(
  name: string,
  cut: (length: number, random: () => number) => [start: number, end: number],
): Form {
  return {
    name,
    render(sent, random) {
      const indent = pick([0, 2], random);
      const print = (body: unknown) => JSON.stringify(body, null, indent);
      const text = print(sent.body);
      for (let attempt = 0; attempt < 30; attempt += 1) {
        const [start, end] = cut(text.length, random);
        if (splitsCharacter(text, start) || splitsCharacter(text, end)) continue;
        const part = cutOut(sent, print, start, end);
        if (part !== null) return part;
      }
      return null;
    },
  };
}

/** Cuts out the part of the body between two positions. The paste has the fields whose quotes are both in this part. */
export function cutOut(
  sent: SentError,
  print: (body: unknown) => string,
  start: number,
  end: number,
): Paste | null {
  const text = print(sent.body);
  const wholeFields = Object.entries(findFieldKeys(sent)).flatMap(([field, key]): ErrorField[] => {
    const marked = print(replaceError(sent, { ...sent.error, [key]: marker }));
    const before = marked.indexOf(`"${marker}"`);
    const after = marked.length - before - marker.length - 2;
    return start <= before && text.length - after <= end ? [field as ErrorField] : [];
  });
  return createPaste(sent, text.slice(start, end), wholeFields);
}

function pickPosition(length: number, from: number, to: number, random: () => number): number {
  return Math.round(length * (from + random() * (to - from)));
}

function splitsCharacter(text: string, index: number): boolean {
  return /[\uD800-\uDBFF]$/.test(text.slice(0, index));
}
