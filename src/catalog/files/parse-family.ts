import { splitFrontMatter } from './front-matter.ts';
import { familySchema, type FamilyFrontMatter } from './guide-schema.ts';
import type { Issue } from './issue.ts';
import { locate, parseYaml, type Located } from './located.ts';
import { parseYamlText } from './yaml-text.ts';

/** The page of a family of guides, from its file. */
export interface FamilySource extends Located<FamilyFrontMatter> {
  /** The name of its file without `.md`, which is part of its URL. */
  id: string;
  body: string;
  /** The 1-based line of the file at which the body starts. */
  bodyLine: number;
}

/**
 * Splits the page of a family into front matter and Markdown, and checks the front matter. If it is invalid, the family
 * still exists, so that links and guides that name it cause no further problems.
 */
export function parseFamily(
  id: string,
  file: string,
  text: string,
): { family: FamilySource; issues: Issue[] } {
  const parts = splitFrontMatter(text, file);
  const {
    yaml: source,
    body,
    bodyLine,
  } = 'message' in parts ? { yaml: null, body: '', bodyLine: 1 } : parts;
  const yaml = parseYamlText(source ?? '', file, { firstLine: source === null ? 1 : 2 });
  if (yaml.issues.length === 0 && yaml.value === null) yaml.value = {};
  const { data, issues } =
    'message' in parts ? { data: undefined, issues: [parts] } : parseYaml(familySchema, yaml);
  return {
    family: { ...locate(data ?? { title: id, summary: id }, yaml, []), id, body, bodyLine },
    issues,
  };
}
