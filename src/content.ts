import { getCollection, getEntry, render } from 'astro:content';
import { listPreviousAddresses } from './catalog/model/redirects.ts';
import type { Code, Family } from './catalog/model/catalog.ts';
import { toView, type CatalogView } from './catalog/model/view.ts';
import { getSiteLanguage } from './site.ts';

let built: Promise<CatalogView[]> | undefined;

/** Returns every catalog, sorted by title. */
export function getCatalogs(): Promise<CatalogView[]> {
  // In dev, the content may change between two requests.
  if (import.meta.env.DEV) return createViews();
  built ??= createViews();
  return built;
}

/** Returns the paths of a page of every catalog, or of every catalog for which `has` returns true. */
export async function getCatalogPaths(has: (catalog: CatalogView) => boolean = () => true) {
  return (await getCatalogs())
    .filter(has)
    .map((catalog) => ({ params: { catalog: catalog.id }, props: { catalog } }));
}

/**
 * Returns the paths of the JSON and Markdown documents of codes. A static file cannot redirect, so an old URL has the
 * document of the code that it redirects to.
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

/** Returns the paths of the pages and documents of families. */
export async function getFamilyPaths() {
  return (await getCatalogs()).flatMap((catalog) =>
    catalog.families.map((family) => ({
      params: { catalog: catalog.id, family: family.id },
      props: { catalog, family },
    })),
  );
}

/** Renders the guide of a code; `null` if there is none. */
export async function getGuide(code: Code) {
  const entry = code.guide?.body
    ? await getEntry('codes', `${code.catalog}/${code.slug}`)
    : undefined;
  return entry ? render(entry) : null;
}

/** Renders the text of a family; `null` if there is none. */
export async function getFamilyText(catalog: string, { id, body }: Family) {
  const entry = body ? await getEntry('families', `${catalog}/${id}`) : undefined;
  return entry ? render(entry) : null;
}

/** Returns the prose pages that menus list, in the order of their front matter. */
export async function getDocsPages(): Promise<{ title: string; path: string }[]> {
  const entries = await getCollection('docs');
  return (
    entries
      // As in Starlight, drafts have no page in a build.
      .filter(
        ({ data }) =>
          !data.sidebar.hidden && (import.meta.env.MODE !== 'production' || !data.draft),
      )
      .sort((a, b) => (a.data.sidebar.order ?? Infinity) - (b.data.sidebar.order ?? Infinity))
      .map(({ id, data }) => ({ title: data.sidebar.label ?? data.title, path: `/${id}/` }))
  );
}

async function createViews(): Promise<CatalogView[]> {
  const { compare } = new Intl.Collator(getSiteLanguage(), { numeric: true });
  const codes = Map.groupBy(
    (await getCollection('codes')).map(({ data }) => data),
    ({ catalog }) => catalog,
  );
  const entries = (await getCollection('catalogs')).map(({ data }) => data);
  return entries
    .map((catalog) => toView(catalog, codes.get(catalog.id) ?? [], getSiteLanguage()))
    .sort((a, b) => compare(a.about.title, b.about.title));
}
