/** The Markdown pages of the plain Starlight site, for generators with habits of their own. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { docsFolder } from '../../src/loaders/read-sources.ts';
import { root } from '../../tests/support/tools.ts';
import { plainPages } from '../plain-pages.ts';

export interface MarkdownPage {
  /** Path of the page, with slashes at both ends. */
  address: string;
  title: string;
  description: string;
  /** Without the title. */
  body: string;
}

/** Every page of the site: catalogs, categories, codes and prose. */
export function markdownPages(catalogs: readonly CatalogView[]): MarkdownPage[] {
  const prose = readdirSync(path.join(root, docsFolder)).map((name): [string, string] => [
    `/${name.replace(/\.mdx?$/, '')}/`,
    readFileSync(path.join(root, docsFolder, name), 'utf8'),
  ]);
  return [...plainPages(catalogs), ...prose].map(([address, text]) => {
    const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const { title, description } = parse(head) as Record<'title' | 'description', string>;
    return { address, title, description, body: body.trim() };
  });
}

/** Front matter and a body as one file. */
export function markdownFile(data: Record<string, string>, body: string): string {
  // A JSON string is a YAML string, too.
  const lines = Object.entries(data).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `${['---', ...lines, '---'].join('\n')}\n\n${body}\n`;
}
