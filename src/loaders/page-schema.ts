import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { findNearest } from '../catalog/files/names.ts';
import type { Issue } from '../catalog/files/issue.ts';
import type { ProseSource } from '../catalog/files/parse-prose.ts';
import type { Reference } from '../catalog/files/parse-markdown.ts';
import { parseYamlText } from '../catalog/files/yaml-text.ts';
import { validate } from '../catalog/files/validate.ts';

/** The schema that the build uses. Images are paths here, because only the build can load them. */
const pageSchema = docsSchema()({ image: () => z.string() as never });
const textsSchema = i18nSchema();

/** The fields of the front matter that lead to a page or an image. */
const references: readonly [kind: Reference['kind'], ...path: string[]][] = [
  ['image', 'hero', 'image', 'file'],
  ['image', 'hero', 'image', 'dark'],
  ['image', 'hero', 'image', 'light'],
  ['link', 'prev', 'link'],
  ['link', 'next', 'link'],
];

/** Checks the front matter of a prose page with the schema of the build, and finds misspelled fields. */
export function checkPageFields({ yaml }: ProseSource): Issue[] {
  if (typeof yaml.value !== 'object' || yaml.value === null) return [];
  // A missing title is reported already, with or without front matter.
  const { issues } = validate(pageSchema, yaml);
  const known = Object.keys(pageSchema.shape);
  const misspelled = Object.keys(yaml.value).flatMap((field) => {
    const guess = known.includes(field) || field === 'slug' ? null : findNearest(field, known);
    if (guess === null) return [];
    const message = `Unknown field \`${field}\`.`;
    const hint = `Did you mean \`${guess}\`?`;
    return [{ file: yaml.file, ...yaml.atKey([field]), message, hint }];
  });
  return [
    ...issues.filter(({ message }) => !isTitleMissing(message)),
    ...misspelled,
    ...findImpossibleDate(yaml),
  ];
}

/** Lists the links and images in the front matter of a prose page. */
export function listPageReferences({ yaml }: ProseSource): Reference[] {
  const found = references.map(([kind, ...path]) => [kind, path] as const);
  const actions: unknown = read(yaml.value, ['hero', 'actions']);
  const links = (Array.isArray(actions) ? actions : []).map(
    (_, index) => ['link', ['hero', 'actions', index, 'link']] as const,
  );
  return [...found, ...links].flatMap(([kind, path]) => {
    const target = read(yaml.value, path);
    return typeof target === 'string'
      ? [{ kind, target, isHtml: kind === 'link', ...yaml.at(path) }]
      : [];
  });
}

/** Checks a file with texts of the interface. */
export function checkTexts(text: string, file: string, knownKeys: readonly string[]): Issue[] {
  const yaml = parseYamlText(text, file);
  if (yaml.issues.length > 0) return yaml.issues;
  const { issues } = validate(textsSchema, yaml);
  const values = Object.entries(yaml.value ?? {});
  const known = new Set([...Object.keys(textsSchema.shape), ...knownKeys]);
  return [
    ...issues,
    ...values.flatMap(([key, value]) => {
      if (!key.startsWith('errbook.')) return [];
      if (known.has(key)) {
        const message = `\`${key}\` must be text.`;
        const hint = 'Put it in quotes.';
        return typeof value === 'string' ? [] : [{ file, ...yaml.at([key]), message, hint }];
      }
      const guess = findNearest(key, known);
      const hint = guess === null ? 'Delete it.' : `Did you mean \`${guess}\`?`;
      return [{ file, ...yaml.atKey([key]), message: `There is no text \`${key}\`.`, hint }];
    }),
  ];
}

/** A day that does not exist, such as February 30, becomes another day. */
function findImpossibleDate(yaml: ProseSource['yaml']): Issue[] {
  const date = read(yaml.value, ['lastUpdated']);
  const typed = /^\d{4}-\d\d-\d\d/.exec(yaml.typed(['lastUpdated']) ?? '')?.[0];
  if (!(date instanceof Date) || typed === undefined) return [];
  const days = new Date(`${typed}T00:00:00Z`);
  if (!Number.isNaN(days.getTime()) && days.toISOString().startsWith(typed)) return [];
  const message = `\`lastUpdated\` is \`${typed}\`, which is not a date.`;
  const hint = 'Write it as YYYY-MM-DD, for example 2026-01-31.';
  return [{ file: yaml.file, ...yaml.at(['lastUpdated']), message, hint }];
}

function isTitleMissing(message: string): boolean {
  return /^`title` (?:is missing|must be text, but `null`)/.test(message);
}

function read(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, key) => (parent as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}
