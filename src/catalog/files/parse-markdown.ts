/** Finds what a Markdown text refers to, and what can be referred to in it, with positions in its file. */
import GithubSlugger from 'github-slugger';
import {
  htmlToHast,
  markdownToMdast,
  mdxToJs,
  mdxToMdast,
  type HastNode,
  type MdastNode,
} from 'satteri';
import type { Position } from './issue.ts';
import { listImports, listUndefinedNames, type ImportedFile, type UsedName } from './parse-mdx.ts';

/** A link or an image. */
export interface Reference extends Position {
  kind: 'link' | 'image';
  /** The URL or the path, as written. */
  target: string;
  /** Whether it is written as an HTML element, which the build does not change. */
  isHtml: boolean;
}

/** A heading of a text. */
export interface Heading extends Position {
  /** Its id on the page. */
  id: string;
  depth: number;
  text: string;
  /** Whether text follows it before the next heading of the same or a higher level. */
  hasContent: boolean;
}

/** A paragraph, the text of a list item, or the text of a table cell. */
export interface Paragraph extends Position {
  text: string;
}

/** What a Markdown text contains, as far as checks need it. */
export interface Markdown {
  references: Reference[];
  headings: Heading[];
  /** In the order of the text. */
  paragraphs: Paragraph[];
  /** The ids of headings and HTML elements. */
  ids: Set<string>;
  /** What MDX imports. */
  imports: ImportedFile[];
  /** Names that MDX uses but does not define. */
  undefinedNames: UsedName[];
}

/** A node, with the fields that some types of nodes have. */
interface Node {
  type: string;
  position?: { start: Position };
  children?: Node[];
  value?: string;
  url?: string;
  identifier?: string;
  depth?: number;
  alt?: string;
  /** The name of a component or an element. */
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  tagName?: string;
  properties?: object;
}

/** The same extensions of Markdown as on the site. */
const features = { gfm: true, smartPunctuation: true, directive: true };

/**
 * Parses Markdown.
 *
 * @param firstLine the 1-based line of the file at which the text starts
 * @param isMdx whether the text may contain components
 * @throws Error if the text is not valid MDX
 */
export function parseMarkdown(text: string, firstLine: number, isMdx = false): Markdown {
  // Some mistakes appear only when the text is compiled, as in the build.
  if (isMdx) void mdxToJs(text, { features });
  const root = toNode((isMdx ? mdxToMdast : markdownToMdast)(text, { features }));
  const move = <Place extends Position>(place: Place): Place => ({
    ...place,
    line: place.line + firstLine - 1,
  });
  const at = ({ position }: Node): Position => {
    const { line, column } = position?.start ?? { line: 1, column: 1 };
    return move({ line, column });
  };
  const nodes = listNodes(root);
  const images = new Set(
    nodes.flatMap(({ type, identifier }) => (type === 'imageReference' ? [identifier] : [])),
  );
  const elements = nodes.flatMap((node) =>
    listElements(node).map((element) => ({ node, element })),
  );
  const references = nodes.flatMap((node): Reference[] => {
    const kind = kindOf(node, images);
    return kind && node.url !== undefined
      ? [{ ...at(node), kind, target: node.url, isHtml: false }]
      : [];
  });
  for (const { node, element } of elements) {
    const { href, src } = element.attributes;
    const common = { ...at(node), isHtml: true };
    if (href !== undefined) references.push({ ...common, kind: 'link', target: href });
    if (src !== undefined && element.name === 'img') {
      references.push({ ...common, kind: 'image', target: src });
    }
  }
  const headings = listHeadings(root, nodes, at);
  const ids = elements.flatMap(({ element }) => element.attributes['id'] ?? []);
  return {
    references,
    headings,
    paragraphs: nodes
      .filter(({ type }) => type === 'paragraph' || type === 'tableCell')
      .map((node) => ({ ...at(node), text: getText(node) })),
    ids: new Set([...headings.map(({ id }) => id), ...ids]),
    imports: listImports(nodes).map(move),
    undefinedNames: listUndefinedNames(nodes).map(move),
  };
}

function kindOf({ type, identifier }: Node, images: ReadonlySet<string | undefined>) {
  if (type === 'link') return 'link';
  if (type === 'image') return 'image';
  if (type !== 'definition') return undefined;
  return images.has(identifier) ? 'image' : 'link';
}

function listHeadings(root: Node, nodes: readonly Node[], at: (node: Node) => Position): Heading[] {
  const slugger = new GithubSlugger();
  const blocks = root.children ?? [];
  return nodes
    .filter(({ type }) => type === 'heading')
    .map((node) => {
      const text = getText(node);
      const depth = node.depth ?? 1;
      const index = blocks.indexOf(node);
      const next = blocks.slice(index + 1).find(({ type }) => type !== 'definition');
      const isLast = next === undefined || (next.type === 'heading' && (next.depth ?? 1) <= depth);
      return { ...at(node), id: slugger.slug(text), depth, text, hasContent: index < 0 || !isLast };
    });
}

/** Lists the HTML elements that a node writes, or the component that it is. */
function listElements(node: Node): { name: string; attributes: Record<string, string> }[] {
  if (node.type === 'html') {
    const root = toNode(htmlToHast(node.value ?? '', { fragment: true }));
    return listNodes(root).flatMap(({ tagName, properties }) =>
      tagName === undefined ? [] : [{ name: tagName, attributes: pickTexts(properties) }],
    );
  }
  if (!node.type.startsWith('mdxJsx')) return [];
  const attributes = (node.attributes ?? []).map(({ name, value }) => [name ?? '', value] as const);
  return [{ name: node.name ?? '', attributes: pickTexts(Object.fromEntries(attributes)) }];
}

function pickTexts(values: object = {}): Record<string, string> {
  const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts);
}

/** The text as in the id of a heading: without the texts of images. */
function getText({ type, value, children = [] }: Node): string {
  return (type === 'html' ? '' : (value ?? '')) + children.map(getText).join('');
}

function listNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
}

/** Nodes have different types, of which the checks need only these fields. */
function toNode(tree: MdastNode | HastNode): Node {
  return tree as unknown as Node;
}
