/** The response body as JSON with its start, its end or both missing. */
import { pick } from '../../random.ts';
import {
  fieldKeys,
  paste,
  type ErrorField,
  type Form,
  type Paste,
  type SentError,
} from '../paste.ts';
import { bodyWith } from '../shape.ts';

/** A character that JSON needs no escape for and no value holds. */
const mark = '\uE0FE';

export const truncatedForms: readonly Form[] = [
  truncated('JSON, start missing', (length, random) => [at(length, 0.02, 0.6, random), length]),
  truncated('JSON, end missing', (length, random) => [0, at(length, 0.4, 0.98, random)]),
  truncated('JSON, both ends missing', (length, random) => [
    at(length, 0.02, 0.4, random),
    at(length, 0.6, 0.98, random),
  ]),
];

function truncated(
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
        const rest = cutOut(sent, print, start, end);
        if (rest !== null) return rest;
      }
      return null;
    },
  };
}

/** The part of the body between two places, with the fields that lie in it from quote to quote. */
export function cutOut(
  sent: SentError,
  print: (body: unknown) => string,
  start: number,
  end: number,
): Paste | null {
  const text = print(sent.body);
  const whole = Object.entries(fieldKeys(sent)).flatMap(([field, key]): ErrorField[] => {
    const marked = print(bodyWith(sent, { ...sent.error, [key]: mark }));
    const before = marked.indexOf(`"${mark}"`);
    const after = marked.length - before - mark.length - 2;
    return start <= before && text.length - after <= end ? [field as ErrorField] : [];
  });
  return paste(sent, text.slice(start, end), whole);
}

function at(length: number, from: number, to: number, random: () => number): number {
  return Math.round(length * (from + random() * (to - from)));
}

function splitsCharacter(text: string, index: number): boolean {
  return /[\uD800-\uDBFF]$/.test(text.slice(0, index));
}
