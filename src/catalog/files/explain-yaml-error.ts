/** Says in plain words what is wrong with the syntax of a YAML text. */

/** An error of the parser. */
interface YamlError {
  code: string;
  message: string;
  /** Where it begins in the text. */
  offset: number;
}

/** What is wrong, where it begins, and what to write. */
interface Explanation {
  offset: number;
  message: string;
  hint: string;
}

const indentMessage = 'This line is not indented like the lines above it.';
const indentHint = 'Begin it in the same column as the other fields or items next to it.';

const missingComma = [
  'In the brackets, a comma or a space is missing.',
  'Write a comma between two values, and a space after each colon and comma.',
] as const;
/** The most lines that are explained. */
const mostLines = 3;

/**
 * Explains the errors of a YAML text. A mistake often causes errors on all lines below, so only the first lines are
 * explained, without those that only follow from them.
 *
 * @param lineOf returns the line of an offset
 */
export function explainYamlErrors(
  errors: readonly YamlError[],
  text: string,
  lineOf: (offset: number) => number,
): Explanation[] {
  const explanations = new Map<number, Explanation>();
  const offsets = new Set<number>();
  for (const error of errors) {
    const isFollowing =
      offsets.has(error.offset) || (offsets.size > 0 && error.message.includes('YAML stream'));
    offsets.add(error.offset);
    if (isFollowing) continue;
    const explained = explainYamlError(error, text);
    const isRepeated = [...explanations.values()].some(
      ({ message }) => message === indentMessage && explained.message === indentMessage,
    );
    const line = lineOf(explained.offset);
    if (!isRepeated && !explanations.has(line)) explanations.set(line, explained);
    if (explanations.size === mostLines) break;
  }
  const shown = [...explanations.values()].sort((a, b) => a.offset - b.offset);
  const rest = new Set(errors.map(({ offset }) => lineOf(offset))).size - shown.length;
  const last = shown.at(-1);
  if (last === undefined || rest <= 0) return shown;
  const more = rest === 1 ? 'One more line' : `${rest} more lines`;
  const hint = `${last.hint} ${more} may be wrong only because of this.`;
  return [...shown.slice(0, -1), { ...last, hint }];
}

/** Explains an error of the parser by its code and the line that it is about. */
function explainYamlError({ code, message, offset }: YamlError, text: string): Explanation {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = (/^[^\r\n]*/.exec(text.slice(start)) ?? [''])[0];
  const create = (what: string, hint: string, at = offset) => ({ offset: at, message: what, hint });
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  if (indent.includes('\t')) {
    const at = start + indent.indexOf('\t');
    return create('The line is indented with a tab.', 'Use spaces instead.', at);
  }
  if (/[^ ]/.test(indent)) {
    return create(
      'The line is indented with unusual spaces.',
      'Use ordinary spaces instead.',
      start,
    );
  }
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^["']?([^"':\s]*)/.exec(text.slice(offset))?.[1] ?? '';
      return create(`The field \`${key}\` is written twice.`, 'Write each field only once.');
    }
    case 'MULTIPLE_DOCS':
      return create(
        'A line with --- begins a second part of the file, which would be ignored.',
        'Remove the line with ---.',
      );
    case 'BAD_DQ_ESCAPE': {
      const escape = text.slice(offset, offset + 2);
      const hint = `Write \`\\${escape}\` for a backslash, or put the text in single quotes.`;
      return create(`\`${escape}\` has no meaning in double quotes.`, hint);
    }
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'BAD_DIRECTIVE':
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'ALIAS_PROPS':
    case 'BAD_PROP_ORDER':
      return explainStart(text, offset);
    case 'RESOURCE_EXHAUSTION':
      return create('The values are nested too deeply.', 'Write them with fewer levels.');
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return create(...explainNoField(line));
    case 'BLOCK_IN_FLOW':
      return create(...missingComma);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainNested(text, offset, start, line);
    default:
      return explainByMessage(message, text, offset, line);
  }
}

function explainByMessage(
  message: string,
  text: string,
  offset: number,
  line: string,
): Explanation {
  const create = (what: string, hint: string, at = offset) => ({ offset: at, message: what, hint });
  const [, quote] = /^Missing closing (["'])/.exec(message) ?? [];
  if (quote) {
    const at = Math.max(text.lastIndexOf(quote, offset - 1), 0);
    const hint = `Add ${quote} at its end.`;
    return create('The quotation mark at the beginning of this text is never closed.', hint, at);
  }
  const [, , closing = ''] = /^Flow (map|sequence).* end with a ([}\]])/.exec(message) ?? [];
  if (closing !== '') {
    const opening = closing === '}' ? '{' : '[';
    const at = Math.max(text.lastIndexOf(opening, offset - 1), 0);
    return create(`The bracket \`${opening}\` is never closed.`, `Add ${closing}.`, at);
  }
  if (message.endsWith('at node end')) return create(...explainEnd(text, offset, line));
  if (/Missing , |Missing space after : /.test(message)) {
    return create(...missingComma);
  }
  if (/^Unexpected (?:,|empty item)/.test(message)) {
    return create('There is an extra comma.', 'Delete it, or put the text in quotes.');
  }
  if (/flow-(?:seq|map)-end/.test(message)) {
    return create(
      'A bracket is closed that was not opened.',
      'Delete it, or put the text in quotes.',
    );
  }
  if (message.startsWith('Comments must')) {
    return create('A space is missing before #.', 'Add it, or put the text in quotes.');
  }
  if (message.startsWith('Block scalar header')) {
    const hint = 'Begin the text on the next line, indented more than its field.';
    return create('Nothing can follow | or > on the same line.', hint);
  }
  if (message.includes('directives-end')) return explainStart(text, Math.max(text.indexOf('%'), 0));
  if (/same column|item without|block scalar|Block scalar/.test(message)) {
    return create(indentMessage, indentHint);
  }
  return create(
    'From here on, the file cannot be read as YAML.',
    'Check the indentation. Put text in quotes if it contains ": " or " #", or begins with a special character.',
  );
}

/** A text begins with a character that has a meaning. */
function explainStart(text: string, offset: number): Explanation {
  const value = /^[^\r\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
  const hint = `Put the text in quotes: ${JSON.stringify(value.slice(0, 60))}`;
  return { offset, message: `A text cannot begin with \`${value[0] ?? ''}\`.`, hint };
}

/** A line that should be a field is none. */
function explainNoField(line: string): [message: string, hint: string] {
  const [, name, value] = /^\s*(?:- )*([^\s:"']+):(\S.*)$/.exec(line) ?? [];
  if (name !== undefined && value !== undefined) {
    return ['A space is missing after the colon.', `Write it like this: ${name}: ${value}`];
  }
  return [
    'This line is not a field, because it has no colon.',
    'Write it like this: name: value. If it continues the text above, indent it more than the field of the text.',
  ];
}

/** A value seems to contain a field. */
function explainNested(text: string, offset: number, start: number, line: string): Explanation {
  const value = line.slice(offset - start).trim();
  if (/:(?:\s|$)/.test(value)) {
    const message = 'A text that contains a colon and a space must be in quotes.';
    return { offset, message, hint: `Write it like this: ${JSON.stringify(value)}` };
  }
  // The field is on the next line, which is indented more than this one.
  const next =
    start + line.length + (/^\r?\n\s*/.exec(text.slice(start + line.length))?.[0].length ?? 0);
  return { offset: next, message: indentMessage, hint: indentHint };
}

/** Something follows a value that is complete. */
function explainEnd(text: string, offset: number, line: string): [message: string, hint: string] {
  const before = text.slice(0, offset).trimEnd().at(-1) ?? '';
  const isFirst = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
  if (!isFirst && /["']/.test(before)) {
    return [
      'Text follows a closing quotation mark.',
      `Put the whole text in quotes. Inside it, write ${before === '"' ? '\\" for "' : "'' for '"}.`,
    ];
  }
  if (!isFirst && /[}\]]/.test(before)) {
    return ['Text follows a closing bracket.', 'Delete it, or put the whole text in quotes.'];
  }
  if (/^\s*-\S/.test(line)) {
    return [
      'A space is missing after the hyphen.',
      `Write it like this: ${line.replace('-', '- ')}`,
    ];
  }
  return [indentMessage, indentHint];
}
