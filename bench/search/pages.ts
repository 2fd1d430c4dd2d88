/** Reads the Markdown pages of the plain Starlight site, for generators that need a different format. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { docsFolder } from '../../src/loaders/read-sources.ts';
import { root } from '../../tests/support/tools.ts';
import { createPlainPages } from '../plain-pages.ts';

export interface MarkdownPage {
  /** Path of the page, with slashes at both ends. */
  pagePath: string;
  title: string;
  description: string;
  /** Without the title. */
  body: string;
}

/** Returns every page of the site: catalogs, categories, codes, and prose. */
export function readMarkdownPages(catalogs: readonly CatalogView[]): MarkdownPage[] {
  const prose = readdirSync(path.join(root, docsFolder)).map((name): [string, string] => [
    `/${name.replace(/\.mdx?$/, '')}/`,
    readFileSync(path.join(root, docsFolder, name), 'utf8'),
  ]);
  return [...createPlainPages(catalogs), ...prose].map(([pagePath, text]) => {
    const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const { title, description } = parse(frontMatter) as Record<'title' | 'description', string>;
    return { pagePath, title, description, body: body.trim() };
  });
}

/** Formats a Markdown file with front matter. */
export function formatMarkdownFile(data: Record<string, string>, body: string): string {
  // A JSON string is also a YAML string.
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `${['---', ...lines, '---'].join('\n')}\n\n${body}\n`;
}
