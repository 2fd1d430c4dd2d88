import { toCasePath } from '../catalog/model/case-fragment.ts';
import type { Case, Catalog, Code } from '../catalog/model/catalog.ts';
import { createCodeJson, type CodeJson } from './code-json.ts';
import { splitText } from './export-text.ts';

/** The output of `errbook export json`. `version` increases with incompatible changes, but not with new fields. */
export interface ExportJson {
  version: 1;
  catalog: string;
  title: string;
  /** The version of the source of the facts; `null` if the catalog does not have it. */
  revision: string | null;
  errors: ExportedError[];
}

/** A code as in its JSON document, with the data that a program needs to link to it. */
type ExportedError = Omit<CodeJson, 'cases'> & {
  /** The last part of its docs URL. */
  slug: string;
  cases: (Omit<CodeJson['cases'][number], 'placeholders'> & CaseLinks)[];
};

interface CaseLinks {
  /** The names of the placeholders of the message and the title. A repeated placeholder is repeated here. */
  placeholders: string[];
  /** The docs URL of the case. */
  url: string;
  /**
   * The URI template (RFC 6570) of the URL with values. Its variables are `v0`, `v1`, ... in the order of
   * `placeholders`.
   */
  urlTemplate: string;
}

/**
 * Exports a catalog for programs in any language that create error responses.
 *
 * @param urlOf returns the docs URL of a code
 */
export function exportJson(catalog: Catalog, urlOf: (code: Code) => string): ExportJson {
  return {
    version: 1,
    catalog: catalog.id,
    title: catalog.about.title,
    revision: catalog.about.source.revision ?? null,
    errors: catalog.codes.map((code) => {
      const document = createCodeJson(code, catalog, urlOf(code));
      return {
        ...document,
        slug: code.slug,
        cases: code.cases.map((errorCase) => ({
          ...errorCase,
          ...createLinks(errorCase, catalog, { path: document.url, cases: code.cases }),
        })),
      };
    }),
  };
}

/**
 * Returns the names of a case's placeholders in order. A placeholder of the title counts only if the message does not
 * have it.
 */
export function listPlaceholderNames(errorCase: Case, { about }: Pick<Catalog, 'about'>): string[] {
  const names = (text: string | null) =>
    splitText(text ?? '', about.placeholders, errorCase.arguments).flatMap((part) =>
      typeof part === 'string' ? [] : [part[0]],
    );
  const inMessage = names(errorCase.message);
  return [...inMessage, ...names(errorCase.title).filter((name) => !inMessage.includes(name))];
}

function createLinks(
  errorCase: Case,
  catalog: Catalog,
  page: Parameters<typeof toCasePath>[0],
): CaseLinks {
  const placeholders = listPlaceholderNames(errorCase, catalog);
  const url = toCasePath(page, errorCase.id);
  const query = placeholders.map((name, index) => `${encodeURIComponent(name)}={v${index}}`);
  return {
    placeholders,
    url,
    urlTemplate:
      query.length === 0 ? url : `${url}${url.includes('#') ? '' : '#'}?${query.join('&')}`,
  };
}
