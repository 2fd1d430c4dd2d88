/** The site to compare with: Starlight as it comes, with the content of Errbook as Markdown files. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogPath } from '../src/catalog/model/addresses.ts';
import { toView, type CatalogView } from '../src/catalog/model/view.ts';
import { docsFolder, readCatalogs } from '../src/loaders/read-sources.ts';
import { root } from '../tests/support/tools.ts';
import { otherPage, plainPages } from './plain-pages.ts';
import { plain, reset, type Site } from './sites.ts';

/** The catalogs of a project as its pages see them. */
export function readViews(root: string): CatalogView[] {
  const { catalogs, issues } = readCatalogs(root);
  if (issues.length > 0) throw new Error('The catalogs have problems: `npm run errbook -- check`');
  return catalogs.map((catalog) => toView(catalog, catalog.codes));
}

/**
 * Writes the plain site, with the prose pages of this project.
 *
 * @param catalogs that it shows
 * @param wanted addresses of the pages it gets, one Markdown file each; Starlight brings `404.html` itself
 */
export function writePlainSite(
  catalogs: readonly CatalogView[],
  wanted: readonly string[],
  site: Site = plain,
): void {
  reset(site);
  const files = {
    'package.json': JSON.stringify(manifest),
    'tsconfig.json': JSON.stringify({ extends: 'astro/tsconfigs/strict' }),
    'astro.config.mjs': config(catalogs),
    'src/content.config.ts': collections,
  };
  for (const [file, text] of Object.entries(files)) write(site, file, text);

  // A favicon, as the template of Starlight has one.
  cpSync(path.join(root, 'public'), path.join(site.folder, 'public'), { recursive: true });
  const docs = 'src/content/docs';
  cpSync(path.join(root, docsFolder), path.join(site.folder, docs), { recursive: true });
  const prose = readdirSync(path.join(root, docsFolder)).map(
    (name) => `/${name.replace(/\.mdx?$/, '')}/`,
  );
  const pages = plainPages(catalogs);
  for (const address of wanted) {
    if (prose.includes(address) || address.endsWith('.html')) continue;
    const name = address === '/' ? '/index' : address.slice(0, -1);
    write(site, `${docs}${name}.md`, pages.get(address) ?? otherPage(address, catalogs));
  }
}

function write({ folder }: Site, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** A few links for a sidebar: one that lists all pages would make plain Starlight slow and heavy. */
function config(catalogs: readonly CatalogView[]): string {
  const links = [
    // Lighthouse takes points for a link that says only "Start", and that would be ours, not Starlight's.
    { label: 'All catalogs', link: '/' },
    ...catalogs.map(({ id, about }) => ({ label: about.title, link: catalogPath(id) })),
  ];
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [starlight({ title: 'Plain', sidebar: ${JSON.stringify(links)} })],
});
`;
}

/** Astro looks here for the packages whose files it has to compile; they lie in the project above. */
const manifest = {
  name: 'plain',
  private: true,
  type: 'module',
  dependencies: { '@astrojs/starlight': '*', astro: '*' },
};

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;
