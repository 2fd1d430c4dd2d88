/** Helpers for tests that look for words of another language on built pages. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { formatStatus, isReasonPhrase } from '../../src/catalog/text/http-status.ts';
import { toWords } from '../../src/catalog/text/words.ts';
import { getAttribute, findElements, type Document, type Element, type Node } from './html.ts';

/** Attributes that browsers show or screen readers read aloud. */
const visibleAttributes = [
  'alt',
  'aria-description',
  'aria-label',
  'label',
  'placeholder',
  'title',
];

/** `<meta>` elements that search engines and link previews show. */
const visibleMetas = ['description', 'og:description', 'og:site_name', 'og:title'];

/** Fields of content files with ids or with values that the format defines, which are not words of the catalog. */
const otherFields = [
  'category',
  'change',
  'fixBy',
  'id',
  'language',
  'outcome',
  'retry',
  'syntax',
  'url',
];

/** Registered names that are the same in every language: statuses with their reason phrases, and a registry. */
const registeredNames = [
  ...Array.from({ length: 500 }, (_, index) => formatStatus(100 + index)).filter((name) =>
    name.includes(' '),
  ),
  'IANA HTTP Status Code Registry',
];

/** Words that are in almost every English sentence, but not in lists of keys or names. */
const sentenceWords = /\b(?:and|are|as|by|in|is|it|its|of|or|that|the|this|to|was|with|your)\b/i;

/** Lists every text of a page that is shown or read aloud, including `<template>` content that scripts show later. */
export function listVisibleTexts(page: Document): string[] {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      if (['script', 'style'].includes(node.tagName)) return;
      texts.push(...listAttributeTexts(node));
    }
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(page);
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** Returns the language of a page from its `lang` attribute. */
export function getLanguage(page: Document): string | undefined {
  const [html] = findElements(page, 'html');
  return html && getAttribute(html, 'lang');
}

/**
 * Lists the texts in a script that look like English for readers: they have several words, and either the first word is
 * capitalized or one is typical of sentences. It skips error messages, which are for developers, and reason phrases.
 */
export function listScriptTexts(code: string): string[] {
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
 * Splits a text into lowercase words: runs of letters and digits. It skips numbers, URLs, file paths, placeholders,
 * registered names, and status classes such as `4xx`.
 */
export function splitWords(text: string): string[] {
  const withoutNames = registeredNames.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  const plain = withoutNames.replace(/https?:\/\/\S+|\bcontent\/\S+|\{\{\w+\}\}/g, ' ');
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter((word) => /\p{L}/u.test(word) && !/^\dxx$/.test(word))
    .map((word) => word.toLowerCase());
}

/** Reads all words in the content of a site: in its catalogs, guides, and prose pages. */
export function readContentWords(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files.flatMap((file) => {
    if (!/\.(?:yaml|md)$/.test(file)) return [path.basename(file)];
    const text = readFileSync(path.join(folder, file), 'utf8');
    if (file.endsWith('.yaml')) return listTexts(parse(text));
    const [, frontMatter = '', body = ''] = /^---\n([^]*?)---\n([^]*)$/.exec(text) ?? [];
    return [...listTexts(parse(frontMatter)), body];
  });
  return new Set(texts.flatMap((text) => [...splitWords(text), ...splitWords(toWords(text))]));
}

function isError(node: ts.Node): boolean {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text.endsWith('Error')
  );
}

function listAttributeTexts(element: Element): string[] {
  const isVisibleMeta =
    element.tagName === 'meta' &&
    visibleMetas.includes(getAttribute(element, 'name') ?? getAttribute(element, 'property') ?? '');
  return element.attrs.flatMap(({ name, value }) =>
    visibleAttributes.includes(name) || (isVisibleMeta && name === 'content') ? value : [],
  );
}

/** Lists the texts in a YAML value. The keys of an envelope are texts as well, because they are part of a response. */
function listTexts(value: unknown, isEnvelope = false): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => listTexts(item, isEnvelope));
  return Object.entries(value).flatMap(([key, field]) => {
    if (otherFields.includes(key)) return [];
    const isChildEnvelope = isEnvelope || ['body', 'documented', 'meta', 'samples'].includes(key);
    return [...(isEnvelope ? [key] : []), ...listTexts(field, isChildEnvelope)];
  });
}
