import { slug as toHeadingSlug } from 'github-slugger';
import { splitFrontMatter, unendedFrontMatter } from './front-matter.ts';
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
  const parts = splitFrontMatter(text.replace(/^\uFEFF/, ''));
  if (parts === null) return { page: null, issues: [unendedFrontMatter(file)] };
  const yaml = parseYamlText(parts.yaml ?? '', file, parts.yaml === null ? 1 : 2);
  if (yaml.issues.length > 0) return { page: null, issues: yaml.issues };
  const { title, slug, draft } = (yaml.value ?? {}) as Record<string, unknown>;
  const issues: Issue[] = [];
  if (typeof title !== 'string' || title === '') {
    const message = 'The page has no title.';
    issues.push({
      file,
      ...yaml.at(['title']),
      message,
      hint: 'Add it to the front matter: title: "..."',
    });
  }
  const path = toProsePath(name, typeof slug === 'string' ? slug : undefined);
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
