import { fileURLToPath } from 'node:url';
import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';
import { formatIssues } from '../catalog/issue.ts';
import type { Catalog, Code } from '../catalog/model.ts';
import { catalogsFolder, readCatalogs } from './read-sources.ts';

/** An entry of the `catalogs` collection: a catalog without its codes, which are entries of their own. */
export type CatalogEntry = Omit<Catalog, 'codes'>;

/** Loads every catalog. A problem in any file of any catalog fails the build and names all problems. */
export function catalogLoader(): Loader {
  return loader('errbook-catalogs', ({ store }, catalogs) => {
    for (const { codes: _, ...catalog } of catalogs) {
      store.set({ id: catalog.id, data: { ...catalog }, filePath: catalog.files.catalog });
    }
    return Promise.resolve();
  });
}

/** Loads every code of every catalog together with its guide, rendered. */
export function codeLoader(): Loader {
  return loader('errbook-codes', async ({ store, config, renderMarkdown }, catalogs) => {
    for (const code of catalogs.flatMap(({ codes }) => codes)) {
      store.set(await toEntry(code, catalogs, config.root, renderMarkdown));
    }
  });
}

async function toEntry(
  code: Code,
  catalogs: readonly Catalog[],
  root: URL,
  renderMarkdown: LoaderContext['renderMarkdown'],
) {
  const filePath =
    code.guide?.file ?? catalogs.find(({ id }) => id === code.catalog)?.files.errors ?? '';
  const entry = { id: `${code.catalog}/${code.slug}`, data: { ...code }, filePath };
  if (!code.guide?.body) return entry;
  // Starlight renders asides and heading anchors only for files it was told about, so it has to know the file.
  const rendered = await renderMarkdown(code.guide.body, { fileURL: new URL(filePath, root) });
  return { ...entry, body: code.guide.body, rendered };
}

function loader(
  name: string,
  fill: (context: LoaderContext, catalogs: Catalog[]) => Promise<void>,
): Loader {
  return {
    name,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const reload = async () => {
        const catalogs = checked(root);
        context.store.clear();
        await fill(context, catalogs);
      };
      await reload();
      context.watcher?.add(`${root}${catalogsFolder}`);
      context.watcher?.on('all', (_, file) => {
        if (!file.startsWith(`${root}${catalogsFolder}`)) return;
        // While someone types, the last good content stays on the page and the terminal says what is wrong.
        reload().catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

function checked(root: string): Catalog[] {
  const { catalogs, issues } = readCatalogs(root);
  if (issues.length > 0) {
    const error = new AstroError(
      `The catalogs have problems, so nothing was built.\n\n${formatIssues(issues)}`,
      'Mend the files named above. `npm run errbook -- check` makes the same checks without a build.',
    );
    // The place that matters is in the content; a stack of this code would bury it.
    error.stack = '';
    throw error;
  }
  return catalogs;
}
