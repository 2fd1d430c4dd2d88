import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

/** A reference from a page to another resource. */
export interface Link {
  /** Tag name: `a`, `link`, `img`. */
  element: string;
  attribute: string;
  value: string;
}

/** Lists the files of a built site: sorted paths with `/`. */
export function listSiteFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Lists the HTML files of a built site. */
export function listHtmlFiles(dist: string): string[] {
  return listSiteFiles(dist).filter((file) => file.endsWith('.html'));
}

/**
 * Parses a page of a built site as a browser without JavaScript does. It is parsed again only if the file has changed.
 */
export function readPage(dist: string, file: string): Document {
  const name = path.join(dist, file);
  const { mtimeMs } = statSync(name);
  const cached = pages.get(name);
  if (cached?.mtimeMs === mtimeMs) return cached.page;
  const page = parsePage(readFileSync(name, 'utf8'));
  pages.set(name, { mtimeMs, page });
  return page;
}

const pages = new Map<string, { mtimeMs: number; page: Document }>();

/** Parses HTML as a browser without JavaScript does: the content of `<noscript>` is part of the page. */
export function parsePage(text: string): Document {
  return parse(text, { scriptingEnabled: false });
}

/**
 * Finds all elements of a node in document order, including those in `<template>`; only those with the tag name if
 * given.
 */
export function findElements(node: Node, name?: string): Element[] {
  const matches: Element[] = [];
  visit(node, (element) => {
    if (name === undefined || element.tagName === name) matches.push(element);
  });
  return matches;
}

/** Finds the element with an id. */
export function findById(node: Node, id: string): Element | undefined {
  return findElements(node).find((element) => getAttribute(element, 'id') === id);
}

/** Returns the value of an attribute, or `undefined` if the element does not have it. */
export function getAttribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Returns the visible text of a node: without scripts and styles, and with whitespace collapsed. */
export function getText(node: Node): string {
  const parts: string[] = [];
  collectText(node, parts);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Collects the targets of fragments on a page: ids and named anchors. */
export function collectIds(node: Node): Set<string> {
  const ids = findElements(node).flatMap((element) => {
    const name = element.tagName === 'a' ? getAttribute(element, 'name') : undefined;
    return [getAttribute(element, 'id'), name].filter((id) => id !== undefined);
  });
  return new Set(ids);
}

/** Collects the references of a page: `href`, `src`, `srcset`, `poster`, and `action`. */
export function collectLinks(node: Node): Link[] {
  return findElements(node).flatMap(({ tagName, attrs }) =>
    attrs.flatMap(({ name, value }): Link[] => {
      const createLink = (url: string) => ({ element: tagName, attribute: name, value: url });
      if (['href', 'src', 'poster', 'action'].includes(name)) return [createLink(value)];
      if (name !== 'srcset') return [];
      return value.split(/,\s+/).map((part) => createLink(part.trim().split(/\s/)[0] ?? ''));
    }),
  );
}

/** Returns the structured data of a page: the text of each `application/ld+json` script. */
export function getJsonLd(node: Node): string[] {
  return findElements(node, 'script')
    .filter((script) => getAttribute(script, 'type') === 'application/ld+json')
    .map(({ childNodes }) =>
      childNodes.map((child) => (isTextNode(child) ? child.value : '')).join(''),
    );
}

const { isElementNode, isTextNode } = defaultTreeAdapter;

function getChildren(node: Node): Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

function visit(node: Node, callback: (element: Element) => void): void {
  if (isElementNode(node)) callback(node);
  for (const child of getChildren(node)) visit(child, callback);
}

const hiddenTags: readonly string[] = [
  html.TAG_NAMES.SCRIPT,
  html.TAG_NAMES.STYLE,
  html.TAG_NAMES.TEMPLATE,
];
/** Elements that are separated from the text around them. Without a space, `<td>a</td><td>b</td>` would become `ab`. */
const separatedTags =
  /^(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|fig.*|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|t[dhr]|table|title|ul)$/;

function collectText(node: Node, parts: string[]): void {
  if (isTextNode(node)) parts.push(node.value);
  if (isElementNode(node) && hiddenTags.includes(node.tagName)) return;
  const isSeparated = isElementNode(node) && separatedTags.test(node.tagName);
  if (isSeparated) parts.push(' ');
  for (const child of getChildren(node)) collectText(child, parts);
  if (isSeparated) parts.push(' ');
}
