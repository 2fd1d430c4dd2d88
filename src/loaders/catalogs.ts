import type { Loader, LoaderContext } from 'astro/loaders';
import type { Catalog, Code, Family } from '../catalog/model/catalog.ts';
import { readCheckedContent } from './checked-content.ts';
import { getDigests, createMemory, readRefresh } from './refresh.ts';

/** An entry of the `catalogs` collection: a catalog without its codes, which are entries of `codes`. */
export type CatalogEntry = Omit<Catalog, 'codes'>;

/** An entry before its guide is rendered. */
interface Entry {
  id: string;
  data: Record<string, unknown>;
  filePath: string;
  /** The Markdown to render. */
  body?: string;
}

/** Names of the loaders. */
export const catalogLoaderNames = [
  'errbook-catalogs',
  'errbook-codes',
  'errbook-families',
] as const;

/**
 * Creates the loaders of catalogs, codes, and families. If any content file has a problem, the load fails with all problems, and the
 * collections do not change. In a refresh, while someone edits, they parse only changed files and update only entries
 * that differ.
 */
export function createCatalogLoaders(): { catalogs: Loader; codes: Loader; families: Loader } {
  const localMemory = createMemory();
  const loader = (name: string, entriesOf: (catalogs: readonly Catalog[]) => Entry[]): Loader => ({
    name,
    async load(context) {
      const refresh = readRefresh(context);
      refresh?.answer();
      const memory = refresh?.memory ?? localMemory;
      const catalogs = readCheckedContent(context.config, memory.memoize);
      await update(context, entriesOf(catalogs), getDigests(memory, context.collection));
    },
  });
  const [catalogs, codes, families] = catalogLoaderNames;
  return {
    catalogs: loader(catalogs, createCatalogEntries),
    codes: loader(codes, createCodeEntries),
    families: loader(families, createFamilyEntries),
  };
}

function createCatalogEntries(catalogs: readonly Catalog[]): Entry[] {
  return catalogs.map(({ codes: _, ...catalog }) => ({
    id: catalog.id,
    data: { ...catalog },
    filePath: catalog.files.catalog,
  }));
}

function createCodeEntries(catalogs: readonly Catalog[]): Entry[] {
  return catalogs.flatMap(({ codes, files }) =>
    codes.map((code) => createCodeEntry(code, files.errors)),
  );
}

function createCodeEntry(code: Code, errorsFile: string): Entry {
  const body = code.guide?.body;
  return {
    id: `${code.catalog}/${code.slug}`,
    data: { ...code },
    filePath: code.guide?.file ?? errorsFile,
    ...(body ? { body } : {}),
  };
}

function createFamilyEntries(catalogs: readonly Catalog[]): Entry[] {
  return catalogs.flatMap(({ id, families }) =>
    families.map((family) => createFamilyEntry(id, family)),
  );
}

/** The data of a family is in the entry of its catalog. */
function createFamilyEntry(catalog: string, { id, file, body }: Family): Entry {
  return { id: `${catalog}/${id}`, data: {}, filePath: file, ...(body ? { body } : {}) };
}

/**
 * Updates a collection so that it has these entries.
 *
 * @param digests the digests of its current entries
 */
async function update(
  context: LoaderContext,
  entries: readonly Entry[],
  digests: Map<string, string>,
): Promise<void> {
  const { store, generateDigest } = context;
  const gone = new Set(store.keys());
  for (const entry of entries) {
    gone.delete(entry.id);
    const digest = generateDigest({ ...entry });
    if (digests.get(entry.id) === digest) continue;
    const rendered = await renderGuide(context, entry, digests.has(entry.id));
    const images = rendered?.metadata?.imagePaths ?? [];
    store.set({
      ...entry,
      ...(rendered ? { rendered } : {}),
      // The build finds the images of a guide by their paths relative to its file.
      ...(images.length > 0 ? { assetImports: images } : {}),
    });
    digests.set(entry.id, digest);
  }
  for (const id of gone) {
    store.delete(id);
    digests.delete(id);
  }
}

/**
 * Renders the guide of an entry.
 *
 * @param isHeld whether the store has an earlier state of the entry
 */
async function renderGuide(
  { store, config, renderMarkdown }: LoaderContext,
  { id, body, filePath }: Entry,
  isHeld: boolean,
) {
  if (!body) return undefined;
  const held = isHeld ? store.get(id) : undefined;
  if (held?.rendered && held.body === body && held.filePath === filePath) return held.rendered;
  // Starlight renders asides and heading anchors only for files in certain folders, so it needs the path of the file.
  return renderMarkdown(body, { fileURL: new URL(filePath, config.root) });
}
