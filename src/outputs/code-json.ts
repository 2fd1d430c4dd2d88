import type { z } from 'zod';
import { listCategoryIds, type Catalog, type Code } from '../catalog/model/catalog.ts';
import { listChoices } from '../catalog/model/field-values.ts';
import { listPlaceholders } from '../catalog/text/placeholder-rows.ts';
import type { catalogJsonSchema, codeJsonSchema } from './document-schema.ts';

/** `/<catalog>/<code>.json`, and an element of `codes` in `/<catalog>/catalog.json`. Fields are never renamed. */
export type CodeJson = z.output<typeof codeJsonSchema>;

/** `/<catalog>/catalog.json`. Fields are never renamed. */
export type CatalogJson = z.output<typeof catalogJsonSchema>;

/**
 * Creates the JSON document of a code: everything on its page, with `null` or `[]` for facts that are not documented.
 */
export function createCodeJson(
  code: Code,
  catalog: Pick<Catalog, 'about' | 'categories'>,
  url: string,
): CodeJson {
  const ids = listCategoryIds(code);
  return {
    code: code.code,
    parent: code.parent,
    subCodes: code.subCodes,
    title: code.title,
    url,
    deprecated: code.deprecated,
    retired: code.retired,
    guide: code.guide && createGuideJson(code.guide),
    cases: code.cases.map((errorCase) => {
      const { meanings: _, ...fields } = errorCase;
      return { ...fields, placeholders: listPlaceholders(errorCase, code, catalog.about) };
    }),
    categories: catalog.categories
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title }) => ({ id, title })),
  };
}

/**
 * Creates the JSON document of a catalog.
 *
 * @param urlOf returns the docs URL of a page below a catalog, by the last part of its path
 * @param schema the URL of its JSON Schema
 */
export function createCatalogJson(
  catalog: Pick<Catalog, 'id' | 'about' | 'categories' | 'codes' | 'families'>,
  urlOf: (page: Pick<Code, 'catalog' | 'slug'>) => string,
  schema: string,
): CatalogJson {
  const { title, api, owner, source, notice, lang = null, fields } = catalog.about;
  return {
    $schema: schema,
    catalog: catalog.id,
    title,
    api,
    owner,
    source,
    notice,
    lang,
    categories: catalog.categories.map(({ id, title: categoryTitle }) => ({
      id,
      title: categoryTitle,
    })),
    fields: fields.map((field) => ({
      id: field.id,
      title: field.title,
      meaning: field.meaning ?? null,
      type: field.type,
      values: listChoices(field),
    })),
    families: catalog.families.map(({ id, title: familyTitle, summary, examples, body }) => ({
      id,
      title: familyTitle,
      summary,
      url: urlOf({ catalog: catalog.id, slug: `guides/${id}` }),
      markdown: body,
      examples,
    })),
    codes: catalog.codes.map((code) => createCodeJson(code, catalog, urlOf(code))),
  };
}

function createGuideJson({ file: _, body, ...fields }: NonNullable<Code['guide']>) {
  return { ...fields, markdown: body };
}
