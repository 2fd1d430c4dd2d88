import type { Case, Code } from '../catalog/model.ts';

/** `/<catalog>/<code>.json`, and one element of `codes` in `/<catalog>/catalog.json`. Fields are never renamed. */
export interface CodeJson {
  code: string | null;
  /** The docs URL. */
  url: string;
  deprecated: Code['deprecated'];
  retired: Code['retired'];
  cases: Omit<Case, 'note'>[];
}

/** `/<catalog>/catalog.json`. */
export interface CatalogJson {
  catalog: string;
  title: string;
  codes: CodeJson[];
}

/** A code for programs. */
export function codeJson(code: Code, url: string): CodeJson {
  return {
    code: code.code,
    url,
    deprecated: code.deprecated,
    retired: code.retired,
    cases: code.cases.map((one) => ({
      id: one.id,
      name: one.name,
      category: one.category,
      status: one.status,
      title: one.title,
      message: one.message,
      description: one.description,
      meta: one.meta,
      deprecated: one.deprecated,
      retired: one.retired,
      operations: one.operations,
    })),
  };
}

/** A whole catalog for programs. */
export function catalogJson(
  catalog: { id: string; title: string; codes: readonly Code[] },
  urlOf: (code: Code) => string,
): CatalogJson {
  return {
    catalog: catalog.id,
    title: catalog.title,
    codes: catalog.codes.map((code) => codeJson(code, urlOf(code))),
  };
}
