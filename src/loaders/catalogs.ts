import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatIssues } from '../catalog/issue.ts';
import type { Catalog, Code } from '../catalog/model.ts';
import { catalogsFolder, readCatalogs } from './read-sources.ts';

/** An entry of the `catalogs` collection: a catalog without its codes, which are entries of their own. */
export type CatalogEntry = Omit<Catalog, 'codes'>;

type Fill = (context: LoaderContext, catalogs: readonly Catalog[]) => Promise<void>;

/**
 * The loaders of catalogs and of codes, which read the disk once for both. A problem in any file of any catalog fails the
 * build and names all problems.
 */
export function catalogLoaders(): { catalogs: Loader; codes: Loader } {
  let known: Catalog[] | undefined;
  const loader = (name: string, fill: Fill): Loader => ({
    name,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const load = async () => {
        known ??= checkedCatalogs(root);
        context.store.clear();
        await fill(context, known);
      };
      await load();
      context.watcher?.add(`${root}${catalogsFolder}`);
      context.watcher?.on('all', (_, file) => {
        if (!file.startsWith(`${root}${catalogsFolder}`)) return;
        known = undefined;
        // While someone types, the last good content stays on the page and the terminal says what is wrong.
        load().catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  });
  return {
    catalogs: loader('errbook-catalogs', fillCatalogs),
    codes: loader('errbook-codes', fillCodes),
  };
}

const fillCatalogs: Fill = ({ store }, catalogs) => {
  for (const { codes: _, ...catalog } of catalogs) {
    store.set({ id: catalog.id, data: { ...catalog }, filePath: catalog.files.catalog });
  }
  return Promise.resolve();
};

const fillCodes: Fill = async ({ store, config, renderMarkdown }, catalogs) => {
  for (const { codes, files } of catalogs) {
    for (const code of codes) {
      store.set(await toEntry(code, code.guide?.file ?? files.errors, config.root, renderMarkdown));
    }
  }
};

/** The entry of a code, with its guide rendered. */
async function toEntry(
  code: Code,
  filePath: string,
  root: URL,
  renderMarkdown: LoaderContext['renderMarkdown'],
) {
  const entry = { id: `${code.catalog}/${code.slug}`, data: { ...code }, filePath };
  if (!code.guide?.body) return entry;
  // Starlight renders asides and heading anchors only for files it was told about, so it has to know the file.
  const rendered = await renderMarkdown(code.guide.body, { fileURL: new URL(filePath, root) });
  return { ...entry, body: code.guide.body, rendered };
}

function checkedCatalogs(root: string): Catalog[] {
  const { catalogs, issues } = readCatalogs(root);
  if (issues.length === 0) return catalogs;
  const error = new AstroError(
    `The catalogs have problems, so nothing was built.\n\n${formatIssues(issues)}`,
    'Mend the files named above. `npm run errbook -- check` makes the same checks without a build.',
  );
  // The place that matters is in the content; a stack of this code would bury it.
  error.stack = '';
  throw error;
}
