/** Parses each file of a catalog separately. Checks across files are in `checks/`. */
import type { z } from 'zod';
import { parseFamily, type FamilySource } from './parse-family.ts';
import { parseGuide, type GuideSource } from './parse-guide.ts';
import { collapseIssues } from './collapse-issues.ts';
import type { Issue } from './issue.ts';
import { parseYaml, locate, type Located } from './located.ts';
import {
  catalogSchema,
  changeSchema,
  recordSchema,
  type CatalogFile,
  type Change,
  type ErrorRecord,
} from './schema.ts';
import { validate } from './validate.ts';
import { findNearest } from './names.ts';
import { parseYamlText } from './yaml-text.ts';

/**
 * Returns the value that was created from the same text before, or creates it.
 *
 * @param key what the value belongs to, such as a file; only its latest value is kept
 */
export type Memoize = <Value>(key: string, text: string, make: () => Value) => Value;

/** Keeps no values: creates each value again. */
export const withoutMemory: Memoize = (_key, _text, make) => make();

/** The files of a catalog, by their paths below `content/catalogs/<id>/`. */
export interface CatalogSource {
  id: string;
  /** The folder, relative to the project, with `/`. */
  folder: string;
  files: ReadonlyMap<string, string>;
  /** The paths of its subfolders. */
  folders?: readonly string[];
  /** The paths of files that cannot be read, which are reported elsewhere. */
  unreadable?: readonly string[];
}

/** The valid parts of a catalog, before checks across files. */
export interface ParsedCatalog {
  id: string;
  folder: string;
  about: Located<CatalogFile> | null;
  records: Located<ErrorRecord>[];
  /** Whether the code of every record is known. Otherwise a code that seems to be missing may be one of the unknown ones. */
  knowsCodes: boolean;
  /** Codes and names of records and changes that have problems, so that they cause no further problems elsewhere. */
  broken: Set<string>;
  history: Located<Change>[];
  guides: GuideSource[];
  /** Whether the family of every guide is known. */
  knowsGuides: boolean;
  families: FamilySource[];
}

const knownFiles = ['catalog.yaml', 'errors.yaml', 'history.yaml'] as const;

/** Returns whether a file is in a folder of guides, which may also have images. */
function isGuideFile(name: string): boolean {
  return /^(?:codes|guides)\//.test(name);
}

/** Returns whether a file is an image, by its name. Guides can show images of their folder. */
export function isImage(name: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i.test(name);
}

/**
 * Parses all files of a catalog and reports every problem in them.
 *
 * @param memoize keeps the parsed files for the next call
 */
export function parseCatalog(
  { id, folder, files, folders = [], unreadable = [] }: CatalogSource,
  memoize: Memoize = withoutMemory,
): { parsed: ParsedCatalog; issues: Issue[] } {
  const issues: Issue[] = [];
  const parsed: ParsedCatalog = {
    id,
    folder,
    about: null,
    knowsCodes: files.has('errors.yaml'),
    records: [],
    broken: new Set(),
    history: [],
    guides: [],
    knowsGuides: !unreadable.some((name) => name.startsWith('codes/')),
    families: [],
  };
  const misplaced = folders.filter((name) => /\.(?:md|ya?ml)$/i.test(name));
  issues.push(...misplaced.map((name) => folderForFile(folder, name)));
  for (const name of ['catalog.yaml', 'errors.yaml'] as const) {
    if (![...files.keys(), ...misplaced, ...unreadable].includes(name)) {
      issues.push(missingFile(folder, name));
    }
  }
  const parse = <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    text: string,
    isNeeded: boolean,
  ) => {
    const list = memoize(path, text, () => parseList(schema, path, text, isNeeded));
    issues.push(...list.issues);
    for (const spelled of (list.broken ?? []).flat()) parsed.broken.add(spelled);
    return list;
  };
  for (const [name, raw] of files) {
    if (misplaced.some((start) => name.startsWith(`${start}/`))) continue;
    const text = raw.replace(/^\uFEFF/, '');
    const path = `${folder}/${name}`;
    const guide = /^codes\/([^/]+)\.md$/.exec(name)?.[1];
    const family = /^guides\/([^/]+)\.md$/.exec(name)?.[1];
    if (guide !== undefined) {
      const result = memoize(path, text, () => parseGuide(guide, path, text));
      issues.push(...result.issues);
      if (result.guide) parsed.guides.push(result.guide);
      if (result.issues.length > 0 && !result.guide?.data.family) parsed.knowsGuides = false;
    } else if (family !== undefined) {
      const result = memoize(path, text, () => parseFamily(family, path, text));
      issues.push(...result.issues);
      parsed.families.push(result.family);
    } else if (name === 'catalog.yaml') {
      const { about, issues: found } = memoize(path, text, () => parseAbout(path, text));
      issues.push(...found);
      parsed.about = about;
    } else if (name === 'errors.yaml') {
      const { values, broken } = parse(recordSchema, path, text, true);
      parsed.records = values;
      parsed.knowsCodes = broken?.every((spelled) => spelled.length > 0) ?? false;
    } else if (name === 'history.yaml') {
      // An invalid line may be a rename that another line of the same code depends on.
      parsed.history = parse(changeSchema, path, text, false).values;
    } else if (!isGuideFile(name) || !isImage(name)) {
      issues.push(unknownFile(folder, name));
    }
  }
  return { parsed, issues };
}

function parseAbout(
  file: string,
  text: string,
): Pick<ParsedCatalog, 'about'> & { issues: Issue[] } {
  const yaml = parseYamlText(text, file);
  const { data, issues } = parseYaml(catalogSchema, yaml);
  return { about: data ? locate(data, yaml, []) : null, issues };
}

/** Checks each item of a list separately, so that an invalid item does not hide the others. */
function parseList<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  isNeeded: boolean,
): {
  values: Located<z.output<Schema>>[];
  /** The codes and names of the invalid items; `null` if the file is not a list. */
  broken: string[][] | null;
  issues: Issue[];
} {
  const yaml = parseYamlText(text, file);
  const fail = (...issues: Issue[]) => ({ values: [], broken: null, issues });
  if (yaml.issues.length > 0) return fail(...yaml.issues);
  const list: unknown = yaml.value ?? [];
  if (!Array.isArray(list)) {
    const message = 'The file must be a list of records.';
    const hint = 'Begin each record with a hyphen: - code: "..."';
    return fail({ file, ...yaml.at([]), message, hint });
  }
  if (list.length === 0 && isNeeded) {
    const message = 'The catalog is empty: the file contains no records.';
    const hint = 'Add at least one record: - code: "..."';
    return fail({ file, line: 1, column: 1, message, hint });
  }
  const values: Located<z.output<Schema>>[] = [];
  const broken: string[][] = [];
  const issues: Issue[] = [];
  for (const index of list.keys()) {
    const result = validate(schema, yaml, [index]);
    // A value with many wrong items is usually one mistake.
    issues.push(...collapseIssues(result.issues, 1));
    if (result.data !== undefined) values.push(locate(result.data, yaml, [index]));
    else broken.push(['code', 'name'].flatMap((key) => yaml.typed([index, key]) ?? []));
  }
  return { values, broken, issues: collapseIssues(issues) };
}

function missingFile(folder: string, name: string): Issue {
  return {
    file: `${folder}/${name}`,
    line: 1,
    column: 1,
    message: `The catalog has no ${name}.`,
    hint:
      name === 'errors.yaml'
        ? 'Create it by hand, with one record per case, or run `npm run errbook -- import`.'
        : 'Create one. The docs page "Add a catalog" has an example to copy.',
  };
}

function folderForFile(folder: string, name: string): Issue {
  return {
    file: `${folder}/${name}`,
    line: 1,
    column: 1,
    message: `${name} is a folder, but it must be a file.`,
    hint: 'Move the files in it elsewhere, and delete the folder.',
  };
}

function unknownFile(folder: string, name: string): Issue {
  const guess = isGuideFile(name) ? null : findNearest(name, knownFiles);
  const copied = knownFiles.find((known) => name.startsWith(known));
  return {
    file: `${folder}/${name}`,
    line: 1,
    column: 1,
    message: 'This file is not part of a catalog and would be ignored.',
    hint:
      // `errors.yaml.new` or `errors.yaml~`: under its name, it would replace the file.
      copied !== undefined
        ? `This is a copy of ${copied}. Delete it, or move it elsewhere.`
        : guess === null
          ? 'A catalog contains only catalog.yaml, errors.yaml, history.yaml, and codes/<code>.md and guides/<family>.md with their images. Move the file elsewhere.'
          : `Did you mean ${guess}? Rename it.`,
  };
}
