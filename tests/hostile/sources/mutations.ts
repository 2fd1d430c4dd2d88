import { pick, type Random } from '../../support/random.ts';

/** Damages a source at random places. */
export type Mutation = (text: string, random: Random) => string;

/** What happens to sources when they are copied, edited, and converted, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'ends in the middle': (text, random) => text.slice(0, Math.floor(random() * text.length)),
  'begins in the middle': (text, random) => text.slice(Math.floor(random() * text.length)),
  'lacks a line': (text, random) => editLine(text, random, () => []),
  'repeats a line': (text, random) => editLine(text, random, (line) => [line, line]),
  'has a blank line': (text, random) => editLine(text, random, (line) => ['', line]),
  'has a joined line': (text, random) =>
    editLine(text, random, (line) => [line], (lines) => lines.join('\n').replace('\n', ' ')),
  'has swapped halves': (text, random) => {
    const at = Math.floor(random() * text.length);
    return text.slice(at) + text.slice(0, at);
  },
  'lacks a character': (text, random) => replaceAt(text, random, ''),
  'has a quote more': (text, random) => replaceAt(text, random, '"'),
  'has a brace more': (text, random) => replaceAt(text, random, pick(['{', '}', '{\n', '\n}'], random)),
  'has a bracket more': (text, random) => replaceAt(text, random, pick(['[', ']'], random)),
  'has a pipe more': (text, random) => replaceAt(text, random, pick(['|', '\\|', '||'], random)),
  'has a back-tick more': (text, random) => replaceAt(text, random, '`'),
  'has a backslash more': (text, random) => replaceAt(text, random, '\\'),
  'has a control character': (text, random) => replaceAt(text, random, pick(['\0', '\x1b[31m', '\b', '\x7f'], random)),
  'has an invisible character': (text, random) => replaceAt(text, random, pick(['\u200b', '\u202e', '\ufeff', '\u2028', '\u00ad'], random)),
  'has half a character': (text, random) => replaceAt(text, random, '\ud83d'),
  'has Windows line breaks': (text) => text.replaceAll('\n', '\r\n'),
  'has Mac line breaks': (text) => text.replaceAll('\n', '\r'),
  'has a byte order mark': (text) => `\ufeff${text}`,
  'has tabs': (text) => text.replaceAll(' ', '\t'),
  'has no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'has curly quotes': (text) => text.replace(/"([^"]*)"/g, '“$1”'),
  'has single quotes': (text) => text.replaceAll('"', "'"),
  'has HTML': (text, random) => replaceAt(text, random, '<b onclick="x">&lt;</b><!-- '),
  'is escaped HTML': (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  'is indented': (text) => text.replace(/^/gm, '    '),
  'is quoted': (text) => text.replace(/^/gm, '> '),
  'is in a code block': (text) => `\`\`\`\n${text}\n\`\`\`\n`,
  'is twice the same': (text) => `${text}\n${text}`,
  'has another case': (text) => text.toUpperCase(),
  'has numbers for texts': (text) => text.replace(/"code": "[^"]*"/g, '"code": 404').replace(/`[A-Z_]+`/g, '`404`'),
  'has values of other types': (text, random) =>
    text.replace(/: "[^"]*"/g, () => `: ${pick(['null', 'true', '[]', '{}', '1e999', '["a"]', '-0'], random)}`),
  'has keys of JavaScript': (text, random) =>
    text.replace(/"(?:shortMessage|meta)":/g, () => `"${pick(['__proto__', 'constructor', 'toString'], random)}":`),
  'has trailing commas': (text) => text.replaceAll('"\n}', '",\n}'),
  'has comments': (text, random) => editLine(text, random, (line) => [line, '// a comment', '/* { */']),
  'has empty values': (text) => text.replace(/: "[^"]*"/g, ': ""').replace(/`[A-Z_]+`/g, '``'),
  'has values that look like YAML': (text, random) =>
    text.replace(/: "[^"]*"/g, () => `: ${JSON.stringify(pick(yamlTexts, random))}`).replace(/ \| [A-Z][^|\n]*/g, () => ` | ${pick(yamlTexts, random)} `),
  'has long values': (text) => text.replace(/: "[^"]*"/g, (found) => `${found.slice(0, -1)}${'long '.repeat(500)}"`),
  'has one value that is all': (text) => text.replaceAll('\n', '\\n'),
};

/** Texts that YAML reads as something else if they have no quotes. */
const yamlTexts = ['yes', '- a', '# a', 'a: b', '*a', '&a', '!a', '{a', '%a', '08006', '1e3', '~', '2026-01-01', ' a ', 'a\\nb', "'", '---', '...', '<<', '=', '? a'];

function replaceAt(text: string, random: Random, by: string): string {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + by + text.slice(at + (by === '' ? 1 : 0));
}

function editLine(
  text: string,
  random: Random,
  edit: (line: string) => string[],
  join: (lines: readonly string[]) => string = (lines) => lines.join('\n'),
): string {
  const lines = text.split('\n');
  const at = Math.floor(random() * lines.length);
  const [before, after] = [lines.slice(0, at), lines.slice(at + 1)];
  return [...before, ...edit(lines[at] ?? ''), join(after)].join('\n');
}
