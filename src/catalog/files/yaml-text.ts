import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import type { Issue, Position } from './issue.ts';

/** The path of a value in a document: its keys and indexes. */
export type Path = readonly PropertyKey[];

/** A parsed YAML text with the positions of its values. */
export interface YamlText {
  file: string;
  /** The plain value; `undefined` if the text is not YAML. */
  value: unknown;
  /** Syntax errors. */
  issues: Issue[];
  /** Returns the position of a value, or of the nearest existing value around it. */
  at(path: Path): Position;
  /** Returns the position of a key of a mapping. */
  atKey(path: Path): Position;
  /** Returns a scalar as its author typed it, such as `08006` for the number 8006. */
  typed(path: Path): string | undefined;
}

/**
 * Parses YAML 1.2 and keeps positions.
 *
 * @param firstLine the 1-based line of the file at which the text starts (front matter starts at line 2)
 */
export function parseYamlText(text: string, file: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const issues = [...document.errors, ...document.warnings].map((error): Issue => ({
    file,
    ...position(error.pos[0]),
    message: `Invalid YAML: ${error.code === 'MULTIPLE_DOCS' ? 'The file contains more than one document' : firstSentence(error.message)}`,
    hint: yamlHint(error.code),
  }));
  let value: unknown;
  if (document.errors.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 1000 });
      // An alias can make a value contain itself, which no other code expects.
      JSON.stringify(value);
    } catch (error) {
      issues.push({
        file,
        line: firstLine,
        column: 1,
        message: `Invalid YAML: ${error instanceof Error ? error.message : String(error)}`,
        hint: 'Write out the values instead of using aliases (*name).',
      });
    }
  }

  const nodeAt = (path: Path): Node | undefined => {
    const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };
  const at = (path: Path): Position => {
    for (let length = path.length; length >= 0; length--) {
      const range = nodeAt(path.slice(0, length))?.range;
      if (range) return position(range[0]);
    }
    return { line: firstLine, column: 1 };
  };
  return {
    file,
    value,
    issues,
    at,
    atKey(path) {
      const parent = nodeAt(path.slice(0, -1));
      const key = path.at(-1);
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
        : undefined;
      const range = isNode(pair?.key) ? pair.key.range : undefined;
      return range ? position(range[0]) : at(path);
    },
    typed(path) {
      const node = nodeAt(path);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
}

function yamlHint(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'Write each key only once.';
    case 'TAB_AS_INDENT':
      return 'Use spaces for indentation.';
    case 'MULTIPLE_DOCS':
      return 'Remove the --- line that begins a second document.';
    case 'BAD_INDENT':
    case 'BAD_ALIAS':
      return 'Check the indentation, and put text that begins with * & ! % @ or ` in quotes.';
    default:
      return 'Put text in quotes if it contains ": " or " #", or begins with a special character.';
  }
}
