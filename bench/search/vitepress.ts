/** VitePress with its local search, as its default theme brings it. */
import path from 'node:path';
import { root } from '../../tests/support/tools.ts';
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { catalogPath } from '../../src/catalog/model/addresses.ts';
import type { Site } from '../sites.ts';
import { generate, versions, type Packages } from './generate.ts';
import { markdownFile, markdownPages, type MarkdownPage } from './pages.ts';
import type { Tool } from './tool.ts';

const usual: Site = {
  name: 'VitePress',
  folder: path.join(root, '.cache/bench/vitepress'),
};

const packages: Packages = { vitepress: '1.6.4' };

export function vitepress(catalogs: readonly CatalogView[], site: Site = usual): Tool {
  return {
    id: 'vitepress',
    site,
    versions: versions(packages),
    catalogs,
    box: {
      input: '#localsearch-input',
      results: '.VPLocalSearchBox a.result',
      // It searches 200 ms after the last change.
      settle: 1000,
    },
    build: () => {
      const files = new Map([
        ['docs/.vitepress/config.mjs', config(catalogs)],
        ...markdownPages(catalogs).map((page): [string, string] => [
          `docs${page.address}index.md`,
          file(page),
        ]),
      ]);
      return generate(
        site,
        packages,
        files,
        ['docs', 'dist'],
        ['vitepress/bin/vitepress.js', 'build', 'docs'],
      );
    },
  };
}

function file({ title, description, body }: MarkdownPage): string {
  const heading = `# ${title.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')}`;
  // Pages are templates of Vue, in which doubled braces are more than text.
  const isTemplate = /\{\{|\\\{\\\{/.test(body);
  const text = isTemplate ? `:::: v-pre\n\n${body}\n\n::::` : body;
  return markdownFile({ title, description }, `${heading}\n\n${text}`);
}

function config(catalogs: readonly CatalogView[]): string {
  const links = [
    { text: 'Start', link: '/' },
    ...catalogs.map(({ id, about }) => ({ text: about.title, link: catalogPath(id) })),
  ];
  return `export default {
  title: 'Plain',
  outDir: '../dist',
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(links)} },
};
`;
}
