import type { z } from 'zod';
import type { Issue } from './issue.ts';
import { validate } from './validate.ts';
import type { Path, YamlText } from './yaml-text.ts';

/** A valid value and its position in a file. */
export interface Located<Value> {
  data: Value;
  file: string;
  /** Creates an issue at a field of the value. */
  issue(field: Path, message: string, hint: string): Issue;
  /** Creates an issue at the key of a field. */
  issueAtKey(field: Path, message: string, hint: string): Issue;
}

/** Combines a value with the position that it was read from. */
export function locate<Value>(data: Value, yaml: YamlText, base: Path): Located<Value> {
  return {
    data,
    file: yaml.file,
    issue: (field, message, hint) => ({
      file: yaml.file,
      ...yaml.at([...base, ...field]),
      message,
      hint,
    }),
    issueAtKey: (field, message, hint) => ({
      file: yaml.file,
      ...yaml.atKey([...base, ...field]),
      message,
      hint,
    }),
  };
}

/** Parses and checks a complete YAML text. If its syntax is invalid, returns only the syntax errors. */
export function parseYaml<Schema extends z.ZodType>(schema: Schema, yaml: YamlText) {
  if (yaml.issues.length > 0) return { data: undefined, issues: yaml.issues };
  return validate(schema, yaml);
}
