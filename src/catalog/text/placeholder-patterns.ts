/** Where placeholders are in a message: the syntaxes that APIs use, and the patterns of a catalog. */
import type { Placeholders, PlaceholderSyntax } from '../files/schema.ts';

/** How a catalog writes placeholders. */
export type PlaceholderRules = Pick<Placeholders, 'syntax' | 'literal' | 'patterns'>;

/** A placeholder in a message. */
export interface FoundPlaceholder {
  /** The offset in the message. */
  index: number;
  /** The placeholder in the message: `<userID>`, `%d`. */
  text: string;
  /** The name in it: `userID`; `null` if it has none, as in `%d`. */
  name: string | null;
}

/** In each pattern, the group that takes part in the match is the name. */
const syntaxPatterns: Record<PlaceholderSyntax, string> = {
  angle: '<([A-Za-z_][\\w.-]*)>',
  braces: '\\{(\\w[\\w.-]*)(?:![rsa])?(?:[:,][\\w.,+#%-]{1,20})?\\}',
  'empty-braces': '\\{(?::[^{}\\s]{0,20})?\\}',
  'double-braces': '\\{\\{ ?\\.?(\\w[\\w.-]*) ?\\}\\}',
  'dollar-braces': '\\$\\{(\\w[\\w.-]*)\\}',
  'percent-braces': '%\\{([A-Za-z_][\\w.]*)\\}',
  brackets: '\\[([A-Za-z_][\\w.-]*)\\]',
  // The quotes and backticks are sent with the value.
  backticks: '(?<=`)([A-Z][A-Z0-9_]*)(?=`)',
  dollar: '\\$([A-Za-z_]\\w*)',
  'quoted-dollar': "(?<=')\\$([A-Za-z_]\\w*)(?=')",
  // Not `Note:this`, `Type::name`, or `12:30`.
  colon: '(?<![\\w:]):([A-Za-z_]\\w*)',
  percent: '(?<![\\d%])%([A-Za-z_][\\w.-]*)%',
  // The position of an argument, flags, width, precision, and length; `%m` of PostgreSQL prints the error of the system.
  // Not `100%discount`, and not `%%`, which prints a percent sign.
  printf:
    '(?<![\\d%％])[%％](?:\\d+\\$|\\[\\d+\\])?[-+#0]*(?:\\d+|\\*)?(?:\\.(?:\\d+|\\*))?(?:hh|h|ll|l|L|z|I64)?[@bcdefgimopqstTuvwxX]',
  'named-printf':
    '(?<!%)%(?:<([A-Za-z_]\\w*)>|\\(([A-Za-z_]\\w*)\\))[-+#0]*\\d*(?:\\.\\d+)?[A-Za-z]',
};

/** Compiled patterns, because every message of a catalog needs them. */
const compiled = new WeakMap<PlaceholderRules, RegExp[]>();

/** Finds the placeholders of a message, in order. Where several patterns match, the longest match counts. */
export function findPlaceholders(message: string, rules: PlaceholderRules): FoundPlaceholder[] {
  const all = compile(rules)
    .flatMap((pattern) => [...message.matchAll(pattern)])
    .map((match): FoundPlaceholder => {
      const [text, ...groups]: (string | undefined)[] & { 0: string } = match;
      return { index: match.index, text, name: groups.find(Boolean) ?? null };
    })
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.index - b.index || b.text.length - a.text.length);
  let end = 0;
  return all.filter(({ index, text }) => {
    if (index < end) return false;
    end = index + text.length;
    return !rules.literal.includes(text);
  });
}

/** Compiles a pattern of a catalog. Throws a SyntaxError if it is not a regular expression. */
export function compilePattern(pattern: string): RegExp {
  return new RegExp(pattern, 'gu');
}

/** Returns a text of a template as it is printed: `%%` of printf is a percent sign. */
export function printText(text: string, { syntax }: Pick<PlaceholderRules, 'syntax'>): string {
  const isPrintf = syntax.includes('printf') || syntax.includes('named-printf');
  return isPrintf ? text.replaceAll('%%', '%') : text;
}

/** Returns the name of a placeholder by its text, if nothing else is known: `<userID>` gives `userID`, `%d` gives `%d`. */
export function guessPlaceholderName(text: string): string {
  return /^(?:<|\$?\{\{?) ?(\w[\w.-]*) ?(?:>|\}\}?)$/.exec(text)?.[1] ?? text;
}

function compile(rules: PlaceholderRules): RegExp[] {
  let patterns = compiled.get(rules);
  if (!patterns) {
    patterns = [
      ...rules.syntax.map((name) => new RegExp(syntaxPatterns[name], 'g')),
      ...(rules.patterns ?? []).map(compilePattern),
    ];
    compiled.set(rules, patterns);
  }
  return patterns;
}
