/** Whether everything in a content file that was accepted is published, by a reading of the file that is not Errbook's. */
import { parse as parseYaml } from 'yaml';
import { folder, type Outcome } from './project.ts';

/** Warnings of the parser are not about this. */
const parse = (text: string): unknown => parseYaml(text, { logLevel: 'error' });

type IsKept = (text: string, outcome: Outcome) => boolean;

/** By file. */
export const keptIn: Readonly<Record<string, IsKept>> = {
  [`${folder}/errors.yaml`]: (text, { catalogs }) => {
    const records = parse(text) as unknown[];
    const count = catalogs[0]?.codes.reduce((sum, { cases }) => sum + cases.length, 0);
    return count === records.length && hasTexts(catalogs[0]?.codes, records);
  },
  [`${folder}/catalog.yaml`]: (text, { catalogs }) =>
    hasTexts([catalogs[0]?.about, catalogs[0]?.categories], parse(text), ['categories']),
  [`${folder}/history.yaml`]: (text, { catalogs }) => {
    const lines = (parse(text) ?? []) as unknown[];
    return catalogs[0]?.history.length === lines.length && hasTexts(catalogs[0].history, lines);
  },
  [`${folder}/codes/card_expired.md`]: (text, { catalogs }) => {
    const code = catalogs[0]?.codes.find((item) => item.code === 'card_expired');
    const { fields, lines } = split(text);
    return (
      hasTexts(code, fields, ['cases']) && lines.every((line) => code?.guide?.body.includes(line))
    );
  },
  'content/docs/about.md': (text, outcome) => hasPage('content/docs/about.md', text, outcome),
  'content/docs/guide.mdx': (text, outcome) => hasPage('content/docs/guide.mdx', text, outcome),
};

function hasPage(file: string, text: string, { pages }: Outcome): boolean {
  const page = pages.find((item) => item.file === file);
  const { fields, lines } = split(text);
  return hasTexts(page?.yaml.value, fields) && lines.every((line) => page?.body.includes(line));
}

/** Splits a Markdown text at the second line with hyphens. */
function split(text: string): { fields: unknown; lines: string[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!/^---\s*$/.test(lines[0] ?? '')) return { fields: {}, lines: cut(lines) };
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  return {
    fields: parse(lines.slice(1, end).join('\n')),
    lines: cut(lines.slice(end + 1)),
  };
}

function cut(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Returns whether every text in a value, also in its keys, is part of another value. */
function hasTexts(target: unknown, value: unknown, ignored: readonly string[] = []): boolean {
  const all = JSON.stringify(target);
  return listTexts(value)
    .filter((text) => !ignored.includes(text))
    .every((text) => all.includes(JSON.stringify(text).slice(1, -1)));
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...listTexts(item),
  ]);
}
