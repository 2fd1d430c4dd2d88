/** The words of built pages, for tests that look for words of another language. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { formatStatus, isReasonPhrase } from '../../src/catalog/text/http-status.ts';
import { toWords } from '../../src/catalog/text/words.ts';
import { attribute, elements, type Document, type Element, type Node } from './html.ts';

/** Attributes that readers see or hear. */
const shownAttributes = ['alt', 'aria-description', 'aria-label', 'label', 'placeholder', 'title'];

/** What these `<meta>` say is shown by search engines and in link previews. */
const shownMetas = ['description', 'og:description', 'og:site_name', 'og:title'];

/** Fields of content files whose values are no words of the catalog, but ids or names that the format defines. */
const otherFields = ['category', 'change', 'fixBy', 'id', 'language', 'retry', 'syntax', 'url'];

/** Registered names, which are the same in every language: reason phrases of statuses with their number, a registry. */
const registeredNames = [
  ...Array.from({ length: 500 }, (_, index) => formatStatus(100 + index)).filter((name) =>
    name.includes(' '),
  ),
  'IANA HTTP Status Code Registry',
];

/** Words that no list of keys or names has, and hardly any English sentence is without. */
const sentenceWords = /\b(?:and|are|as|by|in|is|it|its|of|or|that|the|this|to|was|with|your)\b/i;

/** Every text of a page that a reader sees or hears, one by one. What JavaScript shows later, in `<template>`, is among them. */
export function shownTexts(page: Document): string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      if (['script', 'style'].includes(node.tagName)) return;
      texts.push(...shownAttributeTexts(node));
    }
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(page);
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** The language that a page names. */
export function languageOf(page: Document): string | undefined {
  const [html] = elements(page, 'html');
  return html && attribute(html, 'lang');
}

/**
 * The texts in a script that read like English for people: they have several words, and the first is capitalized or one is
 * typical of sentences. Messages of errors are for developers, and reason phrases registered names; they are not among them.
 */
export function scriptTexts(code: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isError(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest));
  return texts.filter(
    (text) =>
      !isReasonPhrase(text) &&
      /[a-z]+ +[a-z]/i.test(text) &&
      (/^\W*[A-Z][a-z]+ /.test(text) || sentenceWords.test(text)),
  );
}

/**
 * The words of a text, in lower case: runs of letters and digits. Numbers, URLs, paths of files, placeholders, registered
 * names, and classes of statuses such as `4xx` are not among them.
 */
export function wordsOf(text: string): string[] {
  const withoutNames = registeredNames.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  const plain = withoutNames.replace(/https?:\/\/\S+|\bcontent\/\S+|\{\{\w+\}\}/g, ' ');
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter((word) => /\p{L}/u.test(word) && !/^\dxx$/.test(word))
    .map((word) => word.toLowerCase());
}

/** All words of the content of a site: of its catalogs, their guides, and its prose pages. */
export function contentWords(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.flatMap((file) => {
    if (!/\.(?:yaml|md)$/.test(file)) return [path.basename(file)];
    const text = readFileSync(path.join(folder, file), 'utf8');
    if (file.endsWith('.yaml')) return leafTexts(parse(text));
    const [, frontMatter = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(text) ?? [];
    return [...leafTexts(parse(frontMatter)), body];
  });
  return new Set(texts.flatMap((text) => [...wordsOf(text), ...wordsOf(toWords(text))]));
}

function isError(node: ts.Node): boolean {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text.endsWith('Error')
  );
}

function shownAttributeTexts(element: Element): string[] {
  const isShownMeta =
    element.tagName === 'meta' &&
    shownMetas.includes(attribute(element, 'name') ?? attribute(element, 'property') ?? '');
  return element.attrs.flatMap(({ name, value }) =>
    shownAttributes.includes(name) || (isShownMeta && name === 'content') ? value : [],
  );
}

/** The texts in a value of YAML. An envelope is a part of a response, so its keys are texts as well. */
function leafTexts(value: unknown, isEnvelope = false): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => leafTexts(item, isEnvelope));
  return Object.entries(value).flatMap(([key, field]) => {
    if (otherFields.includes(key)) return [];
    const isPart = isEnvelope || ['body', 'documented', 'meta', 'samples'].includes(key);
    return [...(isEnvelope ? [key] : []), ...leafTexts(field, isPart)];
  });
}
