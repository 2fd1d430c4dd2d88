/** VitePress with its default theme and its local search. */
import path from 'node:path';
import { root } from '../../tests/support/tools.ts';
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { toCatalogPath } from '../../src/catalog/model/addresses.ts';
import type { Site } from '../sites.ts';
import { formatVersions, generate, type Packages } from './generate.ts';
import { formatMarkdownFile, readMarkdownPages, type MarkdownPage } from './pages.ts';
import type { Tool } from './tool.ts';

const defaultSite: Site = {
  name: 'VitePress',
  folder: path.join(root, '.cache/bench/vitepress'),
};

const packages: Packages = { vitepress: '1.6.4' };

/** Creates the site. */
export function createVitepress(catalogs: readonly CatalogView[], site: Site = defaultSite): Tool {
  return {
    id: 'vitepress',
    site,
    versions: formatVersions(packages),
    catalogs,
    box: {
      input: '#localsearch-input',
      results: '.VPLocalSearchBox a.result',
      // It searches 200 ms after the last change.
      settle: 1000,
    },
    build: () => {
      const files = new Map([
        ['docs/.vitepress/config.mjs', formatConfig(catalogs)],
        ...readMarkdownPages(catalogs).map((page): [string, string] => [
          `docs${page.pagePath}index.md`,
          formatPage(page),
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

function formatPage({ title, description, body }: MarkdownPage): string {
  const heading = `# ${title.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')}`;
  // Pages are Vue templates, in which double braces are expressions.
  const isTemplate = /\{\{|\\\{\\\{/.test(body);
  const text = isTemplate ? `:::: v-pre\n\n${body}\n\n::::` : body;
  return formatMarkdownFile({ title, description }, `${heading}\n\n${text}`);
}

function formatConfig(catalogs: readonly CatalogView[]): string {
  const links = [
    { text: 'Start', link: '/' },
    ...catalogs.map(({ id, about }) => ({ text: about.title, link: toCatalogPath(id) })),
  ];
  return `export default {
  title: 'Plain',
  outDir: '../dist',
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(links)} },
};
`;
}
