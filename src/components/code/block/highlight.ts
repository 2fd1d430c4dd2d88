/** Highlights code. Tokens have classes instead of colors, so that the markup is small and one style has both themes. */
import { createHighlighter, type BundledLanguage, type Highlighter } from 'shiki';
import type { ThemeRegistration } from 'shiki/core';
import { bundledLanguages } from 'shiki/langs';
import type { Range } from '../../../catalog/text/changes.ts';
import { listTokenRules, type TokenKind } from '../../../styles/token-rules.ts';

/** A color for each kind of token, by which the kind is found again. */
const colors: Record<TokenKind, string> = {
  text: '#000000',
  name: '#000001',
  string: '#000002',
  constant: '#000003',
  comment: '#000004',
};
const kinds = new Map(Object.entries(colors).map(([kind, color]) => [color, kind]));
const theme = {
  name: 'errbook-kinds',
  type: 'light',
  fg: colors.text,
  bg: '#ffffff',
  settings: listTokenRules(colors),
} satisfies ThemeRegistration;

let created: Promise<Highlighter> | undefined;

/**
 * Returns the text as HTML inside `<pre><code>`. The text of the HTML is the text itself.
 *
 * @param language a language that Shiki knows; others are shown as text
 * @param marks the marked parts, and the element that marks them
 */
export async function highlight(
  text: string,
  language: string,
  marks?: { ranges: readonly Range[]; tag: 'del' | 'ins' },
): Promise<string> {
  created ??= createHighlighter({ themes: [theme], langs: [] });
  const highlighter = await created;
  const isKnown = Object.hasOwn(bundledLanguages, language);
  if (isKnown) await highlighter.loadLanguage(language as BundledLanguage);
  return highlighter.codeToHtml(text, {
    lang: isKnown ? language : 'text',
    theme: theme.name,
    // The space before a string is no part of it.
    mergeWhitespaces: false,
    decorations: marks
      ? marks.ranges.map(([start, end]) => ({
          ...{ start, end, tagName: marks.tag, properties: {} },
          // A mark of a whole line would otherwise be on the element of the line, which is removed below.
          alwaysWrap: true,
        }))
      : [],
    transformers: [
      {
        name: 'errbook-kinds',
        span(node) {
          const { style } = node.properties;
          const color = typeof style === 'string' ? /#[0-9a-f]{6}/i.exec(style)?.[0] : undefined;
          const kind = kinds.get(color?.toLowerCase() ?? '') ?? 'text';
          node.properties = kind === 'text' ? {} : { class: kind };
        },
        root(root) {
          const [pre] = root.children;
          const code = pre?.type === 'element' ? pre.children[0] : undefined;
          if (code?.type !== 'element') return;
          root.children = code.children.flatMap((line) =>
            line.type === 'element' ? createLine(line, !isKnown) : [line],
          ) as typeof root.children;
        },
      },
    ],
  });
}

/** The parts of a node of Shiki's tree that are used here. */
interface Node {
  type: string;
  tagName?: string;
  properties?: object;
  children?: Node[];
  value?: string;
}

/** An indented line is an element, and so is each line of a plain text, into which values can be filled. */
function createLine(line: Node, isText: boolean): Node[] {
  const children = (line.children ?? []).flatMap(unwrapPlain);
  const indent = countSpaces(getText(line));
  if (indent === 0 && !isText) return children;
  if (indent === 0) return [createSpan({}, children)];
  return [createSpan({ style: `--indent:${indent}ch` }, wrapIndent(children, indent))];
}

/** Makes each part of the indentation an element, after which the line cannot break. Marks stay around it. */
function wrapIndent([first, ...others]: Node[], length: number): Node[] {
  if (!first || length === 0) return first ? [first, ...others] : [];
  const text = getText(first);
  const part = Math.min(length, countSpaces(text));
  const wrapped = first.children
    ? [{ ...first, children: wrapIndent(first.children, part) }]
    : [
        createSpan({ class: 'indent' }, [{ ...first, value: text.slice(0, part) }]),
        { ...first, value: text.slice(part) },
      ];
  return [...wrapped, ...wrapIndent(others, length - part)];
}

/** Counts the spaces at the beginning. */
function countSpaces(text: string): number {
  return /^ */.exec(text)?.[0].length ?? 0;
}

function createSpan(properties: object, children: Node[]): Node {
  return { type: 'element', tagName: 'span', properties, children };
}

function getText({ value = '', children = [] }: Node): string {
  return value + children.map(getText).join('');
}

/** Tokens without a kind need no element. */
function unwrapPlain(node: Node): Node[] {
  const children = (node.children ?? []).flatMap(unwrapPlain);
  const isPlain = node.tagName === 'span' && Object.keys(node.properties ?? {}).length === 0;
  return isPlain ? children : [node.children ? { ...node, children } : node];
}
