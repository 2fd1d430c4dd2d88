import type { Issue } from './issue.ts';
import { parseYaml, locate, type Located } from './located.ts';
import { guideSchema, type GuideFrontMatter } from './schema.ts';
import { parseYamlText, type YamlText } from './yaml-text.ts';

/** The guide of a code, from its file. */
export interface GuideSource extends Located<GuideFrontMatter> {
  /** File name without `.md`. */
  stem: string;
  body: string;
}

/** Splits a guide into front matter and Markdown and checks the front matter. */
export function parseGuide(
  stem: string,
  file: string,
  text: string,
): { guide: GuideSource | null; issues: Issue[] } {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) {
    const data = guideSchema.parse({});
    return {
      guide: { ...locate(data, parseYamlText('', file), []), stem, body: text },
      issues: [],
    };
  }
  const closing = /^---[ \t]*$/m.exec(text.slice(opening[0].length));
  if (!closing) {
    const issue = {
      file,
      line: 1,
      column: 1,
      message: 'The front matter begins with --- but never ends.',
      hint: 'Add a line with --- after its last field.',
    };
    return { guide: null, issues: [issue] };
  }
  const end = opening[0].length + closing.index;
  const yaml = parseYamlText(text.slice(opening[0].length, end), file, 2);
  if (yaml.issues.length === 0 && yaml.value === null) yaml.value = {};
  const { data: whole, issues } = parseYaml(guideSchema, yaml);
  const data = whole ?? addressOf(yaml);
  if (!data) return { guide: null, issues };
  const body = text.slice(end + closing[0].length).replace(/^\r?\n/, '');
  return { guide: { ...locate(data, yaml, []), stem, body }, issues };
}

/** The fields of an invalid guide that affect URLs, so that its problems do not also look like collisions of URLs. */
function addressOf(yaml: YamlText): GuideFrontMatter | undefined {
  const parts = ['code', 'name', 'slug'].map((key): [string, unknown] => [key, yaml.typed([key])]);
  const { previousSlugs: list } = (yaml.value ?? {}) as { previousSlugs?: unknown };
  const previousSlugs = Array.isArray(list)
    ? list.flatMap((_, index) => yaml.typed(['previousSlugs', index]) ?? [])
    : [];
  return guideSchema.safeParse({ ...Object.fromEntries(parts), previousSlugs }).data;
}
