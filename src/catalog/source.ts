/** The texts of a catalog's files, and what they parse to before anything is compared across files. */
import type { z } from 'zod';
import type { Issue } from './issue.ts';
import {
  catalogSchema,
  changeSchema,
  guideSchema,
  recordSchema,
  type CatalogFile,
  type Change,
  type ErrorRecord,
  type GuideFrontMatter,
} from './schema.ts';
import { validate } from './validate.ts';
import { nearest } from './words.ts';
import { parseYamlText, type Path, type YamlText } from './yaml-text.ts';

/** The files of one catalog, by their path below `content/catalogs/<id>/`. */
export interface CatalogSource {
  id: string;
  /** The folder, relative to the project, with `/`. */
  folder: string;
  files: ReadonlyMap<string, string>;
}

/** A valid value together with a way to say where it stands. */
export interface Located<Value> {
  data: Value;
  file: string;
  /** An issue at a field of the value. */
  issue(field: Path, message: string, hint: string): Issue;
}

/** The guide of a code as its file has it. */
export interface GuideSource extends Located<GuideFrontMatter> {
  /** File name without `.md`. */
  stem: string;
  body: string;
}

/** Everything of one catalog that is valid by itself. */
export interface ParsedCatalog {
  id: string;
  folder: string;
  about: Located<CatalogFile> | null;
  records: Located<ErrorRecord>[];
  /** Whether `errors.yaml` could be read at all; where not, nothing can be said about codes. */
  isReadable: boolean;
  /** Codes and names of records with problems of their own, so that those cause no further ones elsewhere. */
  broken: Set<string>;
  history: Located<Change>[];
  guides: GuideSource[];
}

const knownFiles = ['catalog.yaml', 'errors.yaml', 'history.yaml'] as const;

/** Parses all files of a catalog and reports every problem in them. */
export function parseCatalog({ id, folder, files }: CatalogSource): {
  parsed: ParsedCatalog;
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const parsed: ParsedCatalog = {
    id,
    folder,
    about: null,
    isReadable: true,
    records: [],
    broken: new Set(),
    history: [],
    guides: [],
  };
  for (const name of ['catalog.yaml', 'errors.yaml'] as const) {
    if (!files.has(name)) issues.push(missingFile(folder, name));
  }
  for (const [name, text] of files) {
    const path = `${folder}/${name}`;
    const guide = /^codes\/([^/]+)\.md$/.exec(name)?.[1];
    if (guide !== undefined) {
      const result = parseGuide(guide, path, text);
      issues.push(...result.issues);
      if (result.guide) parsed.guides.push(result.guide);
    } else if (name === 'catalog.yaml') {
      const yaml = parseYamlText(text, path);
      const { data, issues: found } = checked(catalogSchema, yaml);
      issues.push(...found);
      if (data) parsed.about = located(data, yaml, []);
    } else if (name === 'errors.yaml') {
      const { values, broken, issues: found } = parseList(recordSchema, path, text, true);
      issues.push(...found);
      parsed.records = values;
      parsed.isReadable = values.length + broken.length > 0;
      for (const value of broken) {
        const { code, name } = (value ?? {}) as Record<string, unknown>;
        for (const spelled of [code, name]) {
          if (typeof spelled === 'string' || typeof spelled === 'number')
            parsed.broken.add(String(spelled));
        }
      }
    } else if (name === 'history.yaml') {
      const { values, issues: found } = parseList(changeSchema, path, text, false);
      issues.push(...found);
      parsed.history = values;
    } else {
      issues.push(unknownFile(folder, name));
    }
  }
  return { parsed, issues };
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
      guide: { ...located(data, parseYamlText('', file), []), stem, body: text },
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
      hint: 'Put a line with --- behind its last field.',
    };
    return { guide: null, issues: [issue] };
  }
  const end = opening[0].length + closing.index;
  const yaml = parseYamlText(text.slice(opening[0].length, end), file, 2);
  if (yaml.issues.length === 0 && yaml.value === null) yaml.value = {};
  const { data, issues } = checked(guideSchema, yaml);
  if (!data) return { guide: null, issues };
  const body = text.slice(end + closing[0].length).replace(/^\r?\n/, '');
  return { guide: { ...located(data, yaml, []), stem, body }, issues };
}

/** Checks each item of a list by itself, so that one bad item does not hide the others. */
function parseList<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  isNeeded: boolean,
): { values: Located<z.output<Schema>>[]; broken: unknown[]; issues: Issue[] } {
  const yaml = parseYamlText(text, file);
  const fail = (...issues: Issue[]) => ({ values: [], broken: [], issues });
  if (yaml.issues.length > 0) return fail(...yaml.issues);
  const list: unknown = yaml.value ?? [];
  if (!Array.isArray(list)) {
    const message = 'The file must be a list of records.';
    return fail({
      file,
      ...yaml.at([]),
      message,
      hint: 'Begin each record with a hyphen: - code: "..."',
    });
  }
  if (list.length === 0 && isNeeded) {
    const message = 'The catalog is empty: the file holds no record.';
    return fail({
      file,
      line: 1,
      column: 1,
      message,
      hint: 'Write at least one record: - code: "..."',
    });
  }
  const values: Located<z.output<Schema>>[] = [];
  const broken: unknown[] = [];
  const issues: Issue[] = [];
  for (const [index, item] of list.entries()) {
    const result = validate(schema, yaml, [index]);
    issues.push(...result.issues);
    if (result.data === undefined) broken.push(item);
    else values.push(located(result.data, yaml, [index]));
  }
  return { values, broken, issues };
}

function checked<Schema extends z.ZodType>(schema: Schema, yaml: YamlText) {
  if (yaml.issues.length > 0) return { data: undefined, issues: yaml.issues };
  return validate(schema, yaml);
}

function located<Value>(data: Value, yaml: YamlText, base: Path): Located<Value> {
  return {
    data,
    file: yaml.file,
    issue: (field, message, hint) => ({
      file: yaml.file,
      ...yaml.at([...base, ...field]),
      message,
      hint,
    }),
  };
}

function missingFile(folder: string, name: string): Issue {
  return {
    file: `${folder}/${name}`,
    line: 1,
    column: 1,
    message: `The catalog has no ${name}.`,
    hint:
      name === 'errors.yaml'
        ? 'Write it by hand, one record per case, or make it with `npm run errbook -- import`.'
        : 'Write one; the docs page "Add a catalog" has an example to copy.',
  };
}

function unknownFile(folder: string, name: string): Issue {
  const guess = name.startsWith('codes/') ? null : nearest(name, knownFiles);
  return {
    file: `${folder}/${name}`,
    line: 1,
    column: 1,
    message: 'This file is not part of a catalog and would be left out.',
    hint:
      guess === null
        ? 'A catalog holds catalog.yaml, errors.yaml, history.yaml and codes/<code>.md; move it elsewhere.'
        : `Did you mean ${guess}? Rename it.`,
  };
}
