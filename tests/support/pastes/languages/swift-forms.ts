/** The output of Swift. */
import { formatNsDescription } from './nsdictionary.ts';
import { createPaste, createWholeForm, type Form } from '../paste.ts';
import { toApiName, toSdkModel } from '../sdk.ts';
import { isFields, shuffle, type Fields } from '../shape.ts';

const namedEscapes: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

export const swiftForms: readonly Form[] = [
  createWholeForm('Swift dictionary', ({ body }, random) => formatSwiftValue(body, random)),
  createWholeForm('Swift dictionary of AnyHashable', ({ error }, random) => {
    const pairs = Object.entries(error).map(
      ([key, value]) => `AnyHashable(${quoteSwift(key)}): ${formatSwiftValue(value, random)}`,
    );
    return `[${shuffle(pairs, random).join(', ')}]`;
  }),
  createWholeForm('Swift dictionary of JSONSerialization', ({ error }, random) => {
    // The values are Objective-C objects, which are printed without quotes.
    const pairs = Object.entries(error).map(([key, value]) => {
      return `${quoteSwift(key)}: ${typeof value === 'string' ? value : formatNsDescription(value)}`;
    });
    return `[${shuffle(pairs, random).join(', ')}]`;
  }),
  createWholeForm('Swift struct', (sent, random) => {
    return `${toApiName(sent)}Error(${formatProperties(toSdkModel(sent), random)})`;
  }),
  createWholeForm('Swift optional struct', (sent, random) => {
    return `Optional(App.${toApiName(sent)}Error(${formatProperties(toSdkModel(sent), random)}))`;
  }),
  {
    name: 'Swift optional message',
    render(sent) {
      return sent.message
        ? createPaste(sent, `Optional(${quoteSwift(sent.message)})`, ['message'])
        : null;
    },
  },
  createWholeForm('NSDictionary', ({ body }) => formatNsDescription(body)),
];

/** Formats the properties of a struct. All properties except the code are optional. */
function formatProperties(error: Fields, random: () => number): string {
  return Object.entries(error)
    .map(([key, value], index) => {
      const valueText = formatSwiftValue(value, random);
      return `${key}: ${index === 0 ? valueText : `Optional(${valueText})`}`;
    })
    .join(', ');
}

/** Formats a value. The order of a dictionary is different in every run. */
function formatSwiftValue(value: unknown, random: () => number): string {
  if (value === null || value === undefined) return '<null>';
  if (typeof value === 'string') return quoteSwift(value);
  if (Array.isArray(value))
    return `[${value.map((item) => formatSwiftValue(item, random)).join(', ')}]`;
  if (!isFields(value)) return JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([key, item]) => `${quoteSwift(key)}: ${formatSwiftValue(item, random)}`,
  );
  return pairs.length === 0 ? '[:]' : `[${shuffle(pairs, random).join(', ')}]`;
}

/** Implements `debugDescription`, which escapes apostrophes as well. */
function quoteSwift(text: string): string {
  const escaped = text.replace(/[\\'"]|[\0-\x1f\x7f]/g, (character) => {
    if (/[\\'"]/.test(character)) return `\\${character}`;
    const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    return namedEscapes[character] ?? `\\u{${hex}}`;
  });
  return `"${escaped}"`;
}
