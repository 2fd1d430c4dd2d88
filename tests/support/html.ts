import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

/** A reference of a page to something else. */
export interface Link {
  /** Name of the element: `a`, `link`, `img`. */
  element: string;
  attribute: string;
  value: string;
}

/** Every file of a built site, as paths with `/`, sorted. */
export function siteFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Every HTML file of a built site. */
export function htmlFiles(dist: string): string[] {
  return siteFiles(dist).filter((file) => file.endsWith('.html'));
}

/** A page of a built site, as a browser without JavaScript reads it; parsed once until the file changes. */
export function readPage(dist: string, file: string): Document {
  const name = path.join(dist, file);
  const { mtimeMs } = statSync(name);
  const known = pages.get(name);
  if (known?.mtimeMs === mtimeMs) return known.page;
  const page = parsePage(readFileSync(name, 'utf8'));
  pages.set(name, { mtimeMs, page });
  return page;
}

const pages = new Map<string, { mtimeMs: number; page: Document }>();

/** An HTML text, as a browser without JavaScript reads it: what `<noscript>` holds is part of the page. */
export function parsePage(text: string): Document {
  return parse(text, { scriptingEnabled: false });
}

/** All elements at and below a node in their order, those in `<template>` too; by name where one is given. */
export function elements(node: Node, name?: string): Element[] {
  const found: Element[] = [];
  visit(node, (one) => {
    if (name === undefined || one.tagName === name) found.push(one);
  });
  return found;
}

/** The element with an id. */
export function byId(node: Node, id: string): Element | undefined {
  return elements(node).find((element) => attribute(element, 'id') === id);
}

/** An attribute's value; `undefined` where it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** What a reader can read of a node: text without scripts and styles, spaces and line breaks as one space. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  collectText(node, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** What `#fragment` may name on a page. */
export function idsOf(node: Node): Set<string> {
  const ids = elements(node).flatMap((element) => {
    const name = element.tagName === 'a' ? attribute(element, 'name') : undefined;
    return [attribute(element, 'id'), name].filter((id) => id !== undefined);
  });
  return new Set(ids);
}

/** Everything a page refers to by `href`, `src`, `srcset`, `poster` or `action`. */
export function linksOf(node: Node): Link[] {
  return elements(node).flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name, value }): Link[] => {
      const link = (one: string) => ({ element: tagName, attribute: name, value: one });
      if (['href', 'src', 'poster', 'action'].includes(name)) return [link(value)];
      if (name !== 'srcset') return [];
      return value.split(/,\s+/).map((one) => link(one.trim().split(/\s/)[0] ?? ''));
    }),
  );
}

/** What a page says of itself for search engines: the text of each `application/ld+json`. */
export function jsonLdOf(node: Node): string[] {
  return elements(node, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map(({ childNodes }) => childNodes.map((one) => (isTextNode(one) ? one.value : '')).join(''));
}

const { isElementNode, isTextNode } = defaultTreeAdapter;

function children(node: Node): Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

function visit(node: Node, see: (element: Element) => void): void {
  if (isElementNode(node)) see(node);
  for (const child of children(node)) visit(child, see);
}

const silent: readonly string[] = [
  html.TAG_NAMES.SCRIPT,
  html.TAG_NAMES.STYLE,
  html.TAG_NAMES.TEMPLATE,
];
/** Elements that stand apart from the text beside them; without a space `<td>a</td><td>b</td>` would read `ab`. */
const apart =
  /^(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|fig.*|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|t[dhr]|table|title|ul)$/;

function collectText(node: Node, parts: string[]): void {
  if (isTextNode(node)) parts.push(node.value);
  if (isElementNode(node) && silent.includes(node.tagName)) return;
  const space = isElementNode(node) && apart.test(node.tagName);
  if (space) parts.push(' ');
  for (const child of children(node)) collectText(child, parts);
  if (space) parts.push(' ');
}
