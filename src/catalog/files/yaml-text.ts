import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
} from 'yaml';
import { explainYamlErrors } from './explain-yaml-error.ts';
import type { Issue, Position } from './issue.ts';
import { findValueProblems, keepFieldSpelling } from './yaml-values.ts';

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

interface Options {
  /** The 1-based line of the file at which the text starts; front matter starts at line 2. */
  firstLine?: number;
  /** Whether `2026-01-31` is a date, as in the front matter of prose pages. */
  hasDates?: boolean;
}

/** Parses YAML 1.2 and keeps positions. */
export function parseYamlText(
  text: string,
  file: string,
  { firstLine = 1, hasDates = false }: Options = {},
): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    ...(hasDates ? { customTags: ['timestamp'] } : {}),
  });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const create = (offset: number, message: string, hint: string): Issue => ({
    file,
    ...position(offset),
    message,
    hint,
  });
  const errors = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    code,
    message,
    offset: pos[0],
  }));
  const issues = explainYamlErrors(errors, text, (offset) => lines.linePos(offset).line).map(
    ({ offset, message, hint }) => create(offset, message, hint),
  );
  let value: unknown;
  if (document.errors.length === 0) {
    keepFieldSpelling(document);
    for (const { node, message, hint } of findValueProblems(document)) {
      issues.push(create(node.range?.[0] ?? 0, message, hint));
    }
  }
  if (issues.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 1000 });
      // An alias can make a value contain itself, which no other code expects.
      JSON.stringify(value);
    } catch {
      issues.push(explainAliases(document, create));
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

/** Explains why a text with aliases has no value. */
function explainAliases(
  document: Document,
  create: (offset: number, message: string, hint: string) => Issue,
): Issue {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  const unknown = aliases.find((alias) => alias.resolve(document) === undefined);
  const alias = unknown ?? aliases[0];
  const name = alias?.source ?? '';
  const offset = alias?.range?.[0] ?? 0;
  if (alias === undefined) {
    return create(0, 'The values are nested too deeply.', 'Write them with fewer levels.');
  }
  return unknown
    ? create(offset, 'A text cannot begin with `*`.', `Put the text in quotes: "*${name}"`)
    : create(
        offset,
        `The alias \`*${name}\` repeats too much, or leads to itself.`,
        'Write out the values instead of using aliases.',
      );
}
