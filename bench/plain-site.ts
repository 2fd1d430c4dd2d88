/** The site that Errbook is compared with: Starlight without plugins, with the content of Errbook as Markdown files. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toCatalogPath } from '../src/catalog/model/addresses.ts';
import { toView, type CatalogView } from '../src/catalog/model/view.ts';
import { docsFolder, readCatalogs } from '../src/loaders/read-sources.ts';
import { root } from '../tests/support/tools.ts';
import { createOtherPage, createPlainPages } from './plain-pages.ts';
import { emptyFolder, plain, type Site } from './sites.ts';

/**
 * Reads the catalogs of a project in the form that its pages use.
 *
 * @throws Error if a catalog has problems
 */
export function readViews(root: string): CatalogView[] {
  const { catalogs, issues } = readCatalogs(root);
  if (issues.length > 0)
    throw new Error('The catalogs have problems. Run `npm run errbook -- check`.');
  return catalogs.map((catalog) => toView(catalog, catalog.codes));
}

/**
 * Writes the plain site, with the prose pages of this project.
 *
 * @param pagePaths the paths of its pages. Each becomes a Markdown file, except `404.html`, which Starlight creates
 */
export function writePlainSite(
  catalogs: readonly CatalogView[],
  pagePaths: readonly string[],
  site: Site = plain,
): void {
  emptyFolder(site);
  const files = {
    'package.json': JSON.stringify(manifest),
    'tsconfig.json': JSON.stringify({ extends: 'astro/tsconfigs/strict' }),
    'astro.config.mjs': formatConfig(catalogs),
    'src/content.config.ts': contentConfig,
  };
  for (const [file, text] of Object.entries(files)) write(site, file, text);

  // Starlight's template has a favicon as well.
  cpSync(path.join(root, 'public'), path.join(site.folder, 'public'), { recursive: true });
  const docs = 'src/content/docs';
  cpSync(path.join(root, docsFolder), path.join(site.folder, docs), { recursive: true });
  const prose = readdirSync(path.join(root, docsFolder)).map(
    (name) => `/${name.replace(/\.mdx?$/, '')}/`,
  );
  const pages = createPlainPages(catalogs);
  for (const pagePath of pagePaths) {
    if (prose.includes(pagePath) || pagePath.endsWith('.html')) continue;
    const name = pagePath === '/' ? '/index' : pagePath.slice(0, -1);
    write(site, `${docs}${name}.md`, pages.get(pagePath) ?? createOtherPage(pagePath, catalogs));
  }
}

function write({ folder }: Site, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** The sidebar has only a few links. A sidebar with all pages would make plain Starlight slow and its pages large. */
function formatConfig(catalogs: readonly CatalogView[]): string {
  const links = [
    // Lighthouse deducts points for the link text "Start", which would not be the fault of Starlight.
    { label: 'All catalogs', link: '/' },
    ...catalogs.map(({ id, about }) => ({ label: about.title, link: toCatalogPath(id) })),
  ];
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [starlight({ title: 'Plain', sidebar: ${JSON.stringify(links)} })],
});
`;
}

/** Astro compiles the files of these packages. They are installed in the project folder above. */
const manifest = {
  name: 'plain',
  private: true,
  type: 'module',
  dependencies: { '@astrojs/starlight': '*', astro: '*' },
};

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;
