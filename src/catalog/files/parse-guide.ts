import { splitFrontMatter } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { parseYaml, locate, type Located } from './located.ts';
import { guideSchema, type GuideFrontMatter } from './schema.ts';
import { parseYamlText, type YamlText } from './yaml-text.ts';

/** The guide of a code, from its file. */
export interface GuideSource extends Located<GuideFrontMatter> {
  /** File name without `.md`. */
  stem: string;
  body: string;
  /** The 1-based line of the file at which the body starts. */
  bodyLine: number;
}

/** Splits a guide into front matter and Markdown and checks the front matter. */
export function parseGuide(
  stem: string,
  file: string,
  text: string,
): { guide: GuideSource | null; issues: Issue[] } {
  const parts = splitFrontMatter(text, file);
  if ('message' in parts) return { guide: null, issues: [parts] };
  const yaml = parseYamlText(parts.yaml ?? '', file, { firstLine: parts.yaml === null ? 1 : 2 });
  if (yaml.issues.length === 0 && yaml.value === null) yaml.value = {};
  const { data: whole, issues } = parseYaml(guideSchema, yaml);
  const data = whole ?? addressOf(yaml, true) ?? addressOf(yaml, false);
  if (!data) return { guide: null, issues };
  const { body, bodyLine } = parts;
  return { guide: { ...locate(data, yaml, []), stem, body, bodyLine }, issues };
}

/**
 * The fields of an invalid guide that affect other pages, so that its problems do not also look like collisions of URLs,
 * or like a family without guides.
 */
function addressOf(yaml: YamlText, hasFamily: boolean): GuideFrontMatter | undefined {
  const keys = ['code', 'name', 'slug', ...(hasFamily ? ['family'] : [])];
  const parts = keys.map((key): [string, unknown] => [key, yaml.typed([key])]);
  const { previousSlugs: list } = (yaml.value ?? {}) as { previousSlugs?: unknown };
  const previousSlugs = Array.isArray(list)
    ? list.flatMap((_, index) => yaml.typed(['previousSlugs', index]) ?? [])
    : [];
  return guideSchema.safeParse({ ...Object.fromEntries(parts), previousSlugs }).data;
}
