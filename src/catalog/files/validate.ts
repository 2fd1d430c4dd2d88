import type { z } from 'zod';
import type { Issue } from './issue.ts';
import { describeProblem, formatFieldName } from './schema-problems.ts';
import { findNearest } from './names.ts';
import type { Path, YamlText } from './yaml-text.ts';

type ZodIssue = z.core.$ZodIssue;

/**
 * Checks a part of a YAML text against a schema. Problems are described with the names in the file.
 *
 * @param path the path of the part; `[]` for the whole text
 * @returns the parsed value, or `undefined` if there are issues
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlText,
  path: Path = [],
): { data: z.output<Schema> | undefined; issues: Issue[] } {
  const value = path.reduce<unknown>(
    (parent, key) => (parent as Record<PropertyKey, unknown> | undefined)?.[key],
    yaml.value,
  );
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, issues: [] };
  return {
    data: undefined,
    issues: result.error.issues.flatMap((issue) => explain(issue, schema, yaml, path)),
  };
}

function explain(issue: ZodIssue, schema: z.ZodType, yaml: YamlText, base: Path): Issue[] {
  const path = [...base, ...issue.path];
  const field = formatFieldName(issue.path, base);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => {
      const guess = findNearest(key, known);
      return {
        file: yaml.file,
        ...yaml.atKey([...path, key]),
        message: `Unknown field \`${key}\`.`,
        hint:
          guess === null
            ? `Available fields: ${known.map((name) => `\`${name}\``).join(', ')}.`
            : `Did you mean \`${guess}\`?`,
      };
    });
  }
  const inner = findInnerIssues(issue);
  if (inner.length > 0) return inner.flatMap((found) => explain(found, schema, yaml, base));
  const { message, hint } = describeProblem(
    issue,
    field,
    yaml.typed(path),
    isOptional(schema, issue.path),
  );
  return [{ file: yaml.file, ...yaml.at(path), message, hint }];
}

/** Returns the problems inside a mapping, if a value may also have other shapes. */
function findInnerIssues(issue: ZodIssue): ZodIssue[] {
  if (issue.code !== 'invalid_union') return [];
  const shaped = issue.errors.filter(([first]) => first && !isWrongShape(first));
  const [found = []] = shaped;
  if (shaped.length !== 1 || typeof issue.input !== 'object') return [];
  return found.map((problem) => ({ ...problem, path: [...issue.path, ...problem.path] }));
}

function isWrongShape({ code, path }: ZodIssue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

/** Returns whether a field can be left out. An item of a list cannot. */
function isOptional(schema: z.ZodType, path: Path): boolean {
  const field = path.at(-1);
  const type = typeof field === 'string' ? findSchema(schema, path) : undefined;
  return (type as z.ZodType | undefined)?.safeParse(undefined).success ?? false;
}

function findSchema(schema: z.ZodType, path: Path): unknown {
  let current: unknown = schema;
  for (const part of path) current = child(unwrap(current), part);
  return current;
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  const shape = (
    unwrap(findSchema(schema, path)) as { shape?: Record<string, unknown> } | undefined
  )?.shape;
  return shape ? Object.keys(shape) : [];
}

interface SchemaDefinition {
  options?: readonly unknown[];
  innerType?: unknown;
  element?: unknown;
  valueType?: unknown;
  shape?: Record<string, unknown>;
}

function definition(schema: unknown): SchemaDefinition {
  return (schema as { _zod?: { def?: SchemaDefinition } } | undefined)?._zod?.def ?? {};
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  while (definition(current).innerType) current = definition(current).innerType;
  // Of the shapes that a value may have, only a mapping has fields.
  return definition(current).options?.find((option) => definition(option).shape) ?? current;
}

function child(schema: unknown, part: PropertyKey): unknown {
  const { shape, element, valueType } = definition(schema);
  return typeof part === 'number' ? element : (shape?.[String(part)] ?? valueType);
}
