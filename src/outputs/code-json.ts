import type { z } from 'zod';
import type { Code } from '../catalog/model/catalog.ts';
import type { catalogJsonSchema, codeJsonSchema } from './document-schema.ts';

/** `/<catalog>/<code>.json`, and one element of `codes` in `/<catalog>/catalog.json`. Fields are never renamed. */
export type CodeJson = z.output<typeof codeJsonSchema>;

/** `/<catalog>/catalog.json`. */
export type CatalogJson = z.output<typeof catalogJsonSchema>;

/** A code for programs. */
export function createCodeJson(code: Code, url: string): CodeJson {
  return {
    code: code.code,
    title: code.title,
    url,
    deprecated: code.deprecated,
    retired: code.retired,
    guide: code.guide && {
      retry: code.guide.retry,
      fixBy: code.guide.fixBy,
      endUser: code.guide.endUser,
      markdown: code.guide.body,
    },
    cases: code.cases.map((one) => ({
      id: one.id,
      name: one.name,
      category: one.category,
      status: one.status,
      title: one.title,
      message: one.message,
      description: one.description,
      meta: one.meta ?? null,
      deprecated: one.deprecated,
      retired: one.retired,
      operations: one.operations,
    })),
  };
}

/**
 * A whole catalog for programs.
 *
 * @param schema whole URL of its JSON Schema
 */
export function createCatalogJson(
  catalog: { id: string; title: string; codes: readonly Code[] },
  urlOf: (code: Code) => string,
  schema: string,
): CatalogJson {
  return {
    $schema: schema,
    catalog: catalog.id,
    title: catalog.title,
    codes: catalog.codes.map((code) => createCodeJson(code, urlOf(code))),
  };
}
