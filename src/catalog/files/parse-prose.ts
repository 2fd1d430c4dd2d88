import { slug as toHeadingSlug } from 'github-slugger';
import { splitFrontMatter } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { parseYamlText, type YamlText } from './yaml-text.ts';

/** A prose page, from its file. */
export interface ProseSource {
  file: string;
  /** Its path below the site's base, with slashes at both ends. */
  path: string;
  /** Whether it is not published. */
  isDraft: boolean;
  body: string;
  /** The 1-based line of the file at which the body starts. */
  bodyLine: number;
  /** Whether it may contain components. */
  isMdx: boolean;
  yaml: YamlText;
}

/**
 * Splits a prose page into front matter and Markdown, and checks the fields that Errbook depends on.
 *
 * @param file its path, relative to the project
 * @param name its path, relative to the folder of prose pages
 */
export function parseProse(
  file: string,
  name: string,
  text: string,
): { page: ProseSource | null; issues: Issue[] } {
  const parts = splitFrontMatter(text, file);
  if ('message' in parts) return { page: null, issues: [parts] };
  const yaml = parseYamlText(parts.yaml ?? '', file, {
    firstLine: parts.yaml === null ? 1 : 2,
    hasDates: true,
  });
  if (yaml.issues.length > 0) return { page: null, issues: yaml.issues };
  const { title, slug, draft } = (yaml.value ?? {}) as Record<string, unknown>;
  const issues: Issue[] = [];
  const fail = (field: string, message: string, hint: string) =>
    issues.push({ file, ...yaml.at([field]), message, hint });
  if (title === undefined || title === null || (typeof title === 'string' && !title.trim())) {
    fail('title', 'The page has no title.', 'Add it to the front matter: title: "..."');
  }
  if (slug !== undefined && typeof slug !== 'string') {
    fail('slug', '`slug` must be text.', 'Put it in quotes: slug: "..."');
  }
  if (slug === '') fail('slug', '`slug` is empty.', 'Write the URL, or leave it out.');
  if (/[#?]/.test(name)) {
    const message = `\`${name}\` cannot be read by the build, because it contains # or ?.`;
    issues.push({ file, line: 1, column: 1, message, hint: 'Rename the file.' });
  }
  const path = toProsePath(name, typeof slug === 'string' && slug !== '' ? slug : undefined);
  const { body, bodyLine } = parts;
  const isMdx = name.endsWith('.mdx');
  return { page: { file, path, isDraft: draft === true, body, bodyLine, isMdx, yaml }, issues };
}

/**
 * Returns the path of a prose page below the site's base, as Astro makes it.
 *
 * @param name the path of its file, relative to the folder of prose pages
 * @param slug the `slug` of its front matter
 */
export function toProsePath(name: string, slug?: string): string {
  const words = name.replace(/\.mdx?$/, '').split('/');
  const path =
    slug ??
    words
      .map((word) => toHeadingSlug(word))
      .join('/')
      .replace(/\/index$/, '');
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/\/$/, '/');
}
