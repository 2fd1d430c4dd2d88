import type { Case, Catalog, Code } from '../catalog/model/catalog.ts';
import { createCodeJson, type CodeJson } from './code-json.ts';
import { splitText } from './export-text.ts';

/** What `errbook export json` writes. `version` counts changes that break readers; new fields do not. */
export interface ExportJson {
  version: 1;
  catalog: string;
  title: string;
  /** The version of the source of the facts; `null` if the catalog does not have it. */
  revision: string | null;
  errors: ExportedError[];
}

/** A code as its JSON document has it, with what a program needs to link to it. */
type ExportedError = Omit<CodeJson, 'cases'> & {
  /** The last part of its docs URL. */
  slug: string;
  cases: (Omit<CodeJson['cases'][number], 'placeholders'> & CaseLinks)[];
};

interface CaseLinks {
  /** Names of the placeholders of message and title, each as often as it occurs in one of them. */
  placeholders: string[];
  /** Docs URL of the case. */
  url: string;
  /** URI template (RFC 6570) of the address with values; its variables are `v0`, `v1`, ... in the order of `placeholders`. */
  urlTemplate: string;
}

/**
 * A catalog for programs in any language that build error responses.
 *
 * @param urlOf the docs URL of a code
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
          ...createLinks(errorCase, catalog, document.url),
        })),
      };
    }),
  };
}

/** The names of a case's placeholders in order. A placeholder of the title counts only if the message does not have it. */
export function listPlaceholderNames(errorCase: Case, { about }: Pick<Catalog, 'about'>): string[] {
  const names = (text: string | null) =>
    splitText(text ?? '', about.placeholders).flatMap((part) =>
      typeof part === 'string' ? [] : [part[0]],
    );
  const inMessage = names(errorCase.message);
  return [...inMessage, ...names(errorCase.title).filter((name) => !inMessage.includes(name))];
}

function createLinks(errorCase: Case, catalog: Catalog, url: string): CaseLinks {
  const placeholders = listPlaceholderNames(errorCase, catalog);
  const caseUrl = `${url}#${encodeURIComponent(errorCase.id)}`;
  const query = placeholders.map((name, index) => `${encodeURIComponent(name)}={v${index}}`);
  return {
    placeholders,
    url: caseUrl,
    urlTemplate: query.length === 0 ? caseUrl : `${caseUrl}?${query.join('&')}`,
  };
}
