import { markdownToMdast, type MdastNode } from 'satteri';
import type { Alignment, Block, Inline } from './tree.ts';

/** GitHub's Markdown without what only a whole document has: front matter and footnotes. */
const features = { frontmatter: false, gfm: { footnotes: false } };
/** What is nested deeper is shown as text. */
const maxDepth = 20;
/** The headings of the page above a text of an API have the levels 1 and 2. */
const firstDepth = 3;
/** Links that do not depend on where the text was published, and links to other pages of the site. */
const allowedLink = /^(?:https?:\/\/|mailto:|\.\.\/|#.)/i;
const webLink = /^https?:\/\//i;

/** A node of the parser, with the fields that some types of nodes have. */
interface Node {
  type: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: Node[];
  value?: string;
  url?: string;
  alt?: string | null;
  lang?: string | null;
  identifier?: string;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  checked?: boolean | null;
  align?: Alignment[];
}

/** The whole text, with what its nodes refer to. */
interface Context {
  source: string;
  urls: ReadonlyMap<string, string>;
  /** How many levels the headings are lowered. */
  lowering: number;
}

/** Parses a Markdown text of an API. HTML is text, an image is a link to it, and a link that is not allowed is its text. */
export function parseApiMarkdown(source: string): Block[] {
  const root = toNode(markdownToMdast(source, { features }));
  const urls = new Map<string, string>();
  const depths: number[] = [];
  const collect = (node: Node, level: number): void => {
    if (node.type === 'definition') urls.set(node.identifier ?? '', node.url ?? '');
    if (node.type === 'heading') depths.push(node.depth ?? 1);
    if (level < maxDepth) for (const child of node.children ?? []) collect(child, level + 1);
  };
  collect(root, 0);
  const lowering = firstDepth - Math.min(firstDepth, ...depths);
  return toBlocks(root, { source, urls, lowering }, 0);
}

function toBlocks({ children = [] }: Node, context: Context, level: number): Block[] {
  return children.flatMap((node) => toBlock(node, context, level + 1) ?? []);
}

function toBlock(node: Node, context: Context, level: number): Block | null {
  if (level > maxDepth) return toTextBlock(getSource(node, context));
  switch (node.type) {
    case 'heading': {
      const depth = Math.min(6, (node.depth ?? 1) + context.lowering);
      return { type: 'heading', depth, children: toInlines(node, context, level) };
    }
    case 'list': {
      const items = (node.children ?? []).map((item) => toItem(item, context, level));
      return { type: 'list', start: node.ordered ? (node.start ?? 1) : null, items };
    }
    case 'code': {
      const language = /^[\w+#.-]{1,20}$/.test(node.lang ?? '') ? (node.lang ?? '') : '';
      return { type: 'code', language, text: node.value ?? '' };
    }
    case 'blockquote':
      return { type: 'quote', children: toBlocks(node, context, level) };
    case 'table':
      return {
        type: 'table',
        alignments: node.align ?? [],
        rows: (node.children ?? []).map(({ children = [] }) =>
          children.map((cell) => toInlines(cell, context, level)),
        ),
      };
    case 'thematicBreak':
      return { type: 'rule' };
    case 'definition':
      return null;
    case 'paragraph':
      return { type: 'paragraph', children: toInlines(node, context, level) };
    default:
      return toTextBlock(node.value ?? getSource(node, context));
  }
}

/** An item of a list of tasks begins with a box. */
function toItem(item: Node, context: Context, level: number): Block[] {
  const blocks = toBlocks(item, context, level);
  if (typeof item.checked !== 'boolean') return blocks;
  const box: Inline = { type: 'text', text: item.checked ? '☑ ' : '☐ ' };
  const [first, ...others] = blocks;
  return first?.type === 'paragraph'
    ? [{ ...first, children: [box, ...first.children] }, ...others]
    : [{ type: 'paragraph', children: [box] }, ...blocks];
}

function toInlines({ children = [] }: Node, context: Context, level: number): Inline[] {
  return children.flatMap((node) => toInline(node, context, level + 1));
}

function toInline(node: Node, context: Context, level: number): Inline[] {
  if (level > maxDepth) return [{ type: 'text', text: getSource(node, context) }];
  switch (node.type) {
    case 'inlineCode':
      return [{ type: 'code', text: node.value ?? '' }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: toInlines(node, context, level) }];
    case 'link':
    case 'linkReference': {
      const url = findUrl(node, context);
      const children = toInlines(node, context, level);
      return allowedLink.test(url) ? [{ type: 'link', url, children }] : children;
    }
    case 'image':
    case 'imageReference': {
      const url = findUrl(node, context);
      const text: Inline = { type: 'text', text: node.alt || url };
      return webLink.test(url) ? [{ type: 'link', url, children: [text] }] : [text];
    }
    default:
      return [{ type: 'text', text: node.value ?? getSource(node, context) }];
  }
}

function findUrl({ url, identifier = '' }: Node, { urls }: Context): string {
  return url ?? urls.get(identifier) ?? '';
}

/** A paragraph with the lines of a text that is no Markdown. */
function toTextBlock(text: string): Block {
  const lines = text.trim().split('\n');
  return {
    type: 'paragraph',
    children: lines.flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text', text: line },
    ]),
  };
}

function getSource({ position }: Node, { source }: Context): string {
  return source.slice(position?.start.offset, position?.end.offset);
}

/** Nodes have different types, of which only these fields are needed. */
function toNode(tree: MdastNode): Node {
  return tree as unknown as Node;
}
