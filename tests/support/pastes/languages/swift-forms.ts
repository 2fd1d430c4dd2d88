/** What Swift prints of its own types. */
import { nsDescription } from './nsdictionary.ts';
import { paste, wholeForm, type Form } from '../paste.ts';
import { apiName, modelled } from '../sdk.ts';
import { isFields, shuffled, type Fields } from '../shape.ts';

const named: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

export const swiftForms: readonly Form[] = [
  wholeForm('Swift dictionary', ({ body }, random) => swiftValue(body, random)),
  wholeForm('Swift dictionary of AnyHashable', ({ error }, random) => {
    const pairs = Object.entries(error).map(
      ([key, value]) => `AnyHashable(${swiftString(key)}): ${swiftValue(value, random)}`,
    );
    return `[${shuffled(pairs, random).join(', ')}]`;
  }),
  wholeForm('Swift dictionary of JSONSerialization', ({ error }, random) => {
    // The values are still Objective-C's, and those print themselves without quotes.
    const pairs = Object.entries(error).map(([key, value]) => {
      return `${swiftString(key)}: ${typeof value === 'string' ? value : nsDescription(value)}`;
    });
    return `[${shuffled(pairs, random).join(', ')}]`;
  }),
  wholeForm('Swift struct', (sent, random) => {
    return `${apiName(sent)}Error(${properties(modelled(sent), random)})`;
  }),
  wholeForm('Swift optional struct', (sent, random) => {
    return `Optional(App.${apiName(sent)}Error(${properties(modelled(sent), random)}))`;
  }),
  {
    name: 'Swift optional message',
    render(sent) {
      return sent.message
        ? paste(sent, `Optional(${swiftString(sent.message)})`, ['message'])
        : null;
    },
  },
  wholeForm('NSDictionary', ({ body }) => nsDescription(body)),
];

/** The code is always there; everything else may be missing. */
function properties(error: Fields, random: () => number): string {
  return Object.entries(error)
    .map(([key, value], index) => {
      const shown = swiftValue(value, random);
      return `${key}: ${index === 0 ? shown : `Optional(${shown})`}`;
    })
    .join(', ');
}

/** A dictionary has no order, and another one in every run. */
function swiftValue(value: unknown, random: () => number): string {
  if (value === null || value === undefined) return '<null>';
  if (typeof value === 'string') return swiftString(value);
  if (Array.isArray(value)) return `[${value.map((item) => swiftValue(item, random)).join(', ')}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([key, item]) => `${swiftString(key)}: ${swiftValue(item, random)}`,
  );
  return pairs.length === 0 ? '[:]' : `[${shuffled(pairs, random).join(', ')}]`;
}

/** `debugDescription`, which escapes apostrophes too. */
function swiftString(text: string): string {
  const escaped = text.replace(/[\\'"]|[\0-\x1f\x7f]/g, (character) => {
    if (/[\\'"]/.test(character)) return `\\${character}`;
    const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    return named[character] ?? `\\u{${hex}}`;
  });
  return `"${escaped}"`;
}
