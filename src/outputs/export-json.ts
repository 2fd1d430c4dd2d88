import type { Case, Catalog, Code } from '../catalog/model/catalog.ts';
import { splitText } from './export-text.ts';

/** What `errbook export json` writes. `version` counts changes that break readers; fields may be added without one. */
export interface ExportJson {
  version: 1;
  catalog: string;
  title: string;
  /** The version of the source that the facts were taken from; `null` where the catalog does not say. */
  revision: string | null;
  errors: ExportedError[];
}

/** One code. */
export interface ExportedError {
  /** `null` for an error that is documented without a code. */
  code: string | null;
  slug: string;
  title: string;
  /** Docs URL. */
  url: string;
  deprecated: Code['deprecated'];
  retired: Code['retired'];
  cases: ExportedCase[];
}

/** One case. */
export interface ExportedCase {
  id: string;
  status: number | null;
  title: string | null;
  message: string | null;
  /** Names of the placeholders of message and title, each as often as it occurs in one of them. */
  placeholders: string[];
  /** Docs URL of the case. */
  url: string;
  /** URI template (RFC 6570) of the address with values; its variables are `v0`, `v1`, ... in the order of `placeholders`. */
  urlTemplate: string;
  deprecated: Case['deprecated'];
  retired: Case['retired'];
}

/** A catalog for programs in any language that build error responses. */
export function exportJson(catalog: Catalog, urlOf: (code: Code) => string): ExportJson {
  return {
    version: 1,
    catalog: catalog.id,
    title: catalog.about.title,
    revision: catalog.about.source.revision ?? null,
    errors: catalog.codes.map((code) => ({
      code: code.code,
      slug: code.slug,
      title: code.title,
      url: urlOf(code),
      deprecated: code.deprecated,
      retired: code.retired,
      cases: code.cases.map((one) => createExportedCase(one, catalog, urlOf(code))),
    })),
  };
}

/** The names of a case's placeholders in order, those of the title only where the message has none of that name. */
export function listPlaceholderNames(one: Case, { about }: Pick<Catalog, 'about'>): string[] {
  const names = (text: string | null) =>
    splitText(text ?? '', about.placeholders).flatMap((part) =>
      typeof part === 'string' ? [] : [part[0]],
    );
  const own = names(one.message);
  return [...own, ...names(one.title).filter((name) => !own.includes(name))];
}

function createExportedCase(one: Case, catalog: Catalog, url: string): ExportedCase {
  const placeholders = listPlaceholderNames(one, catalog);
  const caseUrl = `${url}#${encodeURIComponent(one.id)}`;
  const query = placeholders.map((name, index) => `${encodeURIComponent(name)}={v${index}}`);
  return {
    id: one.id,
    status: one.status,
    title: one.title,
    message: one.message,
    placeholders,
    url: caseUrl,
    urlTemplate: query.length === 0 ? caseUrl : `${caseUrl}?${query.join('&')}`,
    deprecated: one.deprecated,
    retired: one.retired,
  };
}
