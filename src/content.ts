import { getCollection, getEntry, render } from 'astro:content';
import { listPreviousAddresses } from './catalog/model/redirects.ts';
import type { Code } from './catalog/model/catalog.ts';
import { toView, type CatalogView } from './catalog/model/view.ts';
import { getSiteLanguage } from './site.ts';

let built: Promise<CatalogView[]> | undefined;

/** Every catalog, by title. */
export function getCatalogs(): Promise<CatalogView[]> {
  // In dev, the content may change between two requests.
  if (import.meta.env.DEV) return createViews();
  built ??= createViews();
  return built;
}

/** The paths of a page that every catalog has, or every catalog for which `has` is true. */
export async function getCatalogPaths(has: (catalog: CatalogView) => boolean = () => true) {
  return (await getCatalogs())
    .filter(has)
    .map((catalog) => ({ params: { catalog: catalog.id }, props: { catalog } }));
}

/**
 * The paths of the codes' documents for programs. A static file cannot redirect, so at an old URL there is the document of
 * the code that the URL leads to.
 */
export async function getCodeDocuments() {
  return (await getCatalogs()).flatMap((catalog) =>
    [
      ...catalog.codes.map((code) => ({ slug: code.slug, code })),
      ...listPreviousAddresses(catalog),
    ].map(({ slug, code }) => ({
      params: { catalog: catalog.id, code: slug },
      props: { catalog, code },
    })),
  );
}

/** The guide of a code, rendered; `null` if there is none. */
export async function getGuide(code: Code) {
  const entry = code.guide?.body
    ? await getEntry('codes', `${code.catalog}/${code.slug}`)
    : undefined;
  return entry ? render(entry) : null;
}

/** The prose pages, in the order of their front matter. */
export async function getDocsPages(): Promise<{ title: string; path: string }[]> {
  const entries = await getCollection('docs');
  return entries
    .sort((a, b) => (a.data.sidebar.order ?? Infinity) - (b.data.sidebar.order ?? Infinity))
    .map(({ id, data }) => ({ title: data.sidebar.label ?? data.title, path: `/${id}/` }));
}

async function createViews(): Promise<CatalogView[]> {
  const { compare } = new Intl.Collator(getSiteLanguage());
  const codes = Map.groupBy(
    (await getCollection('codes')).map(({ data }) => data),
    ({ catalog }) => catalog,
  );
  const entries = (await getCollection('catalogs')).map(({ data }) => data);
  return entries
    .map((catalog) => toView(catalog, codes.get(catalog.id) ?? [], compare))
    .sort((a, b) => compare(a.about.title, b.about.title));
}
