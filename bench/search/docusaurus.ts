/**
 * Docusaurus with its classic theme and the local search plugin that its community uses most. Docusaurus has no local
 * search; the search of its theme uses the Algolia service.
 */
import path from 'node:path';
import { toCatalogPath } from '../../src/catalog/model/addresses.ts';
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { root } from '../../tests/support/tools.ts';
import type { Site } from '../sites.ts';
import { formatVersions, generate, type Packages } from './generate.ts';
import { formatMarkdownFile, readMarkdownPages } from './pages.ts';
import type { Tool } from './tool.ts';

const defaultSite: Site = {
  name: 'Docusaurus',
  folder: path.join(root, '.cache/bench/docusaurus'),
};

/** The parts of the classic preset that the site needs. */
const packages: Packages = {
  '@docusaurus/core': '3.10.2',
  '@docusaurus/plugin-content-docs': '3.10.2',
  '@docusaurus/theme-classic': '3.10.2',
  '@easyops-cn/docusaurus-search-local': '0.55.3',
  react: '19.3.1',
  'react-dom': '19.3.1',
};

/** Creates the site. */
export function createDocusaurus(catalogs: readonly CatalogView[], site: Site = defaultSite): Tool {
  const pages = readMarkdownPages(catalogs);
  return {
    id: 'docusaurus',
    site,
    versions: formatVersions(packages),
    catalogs,
    titles: new Map(pages.map(({ title, pagePath }) => [title, pagePath])),
    box: {
      input: 'input.navbar__search-input',
      results: '.navbar__search [class*="suggestion_"]',
      // A result in a text also shows the title of its page. A result in a title shows only the title.
      titles: ['[class*="hitPath_"]', '[class*="hitTitle_"]'],
      settle: 900,
    },
    build: () => {
      const files = new Map([
        ['docusaurus.config.js', config],
        ['sidebars.js', formatSidebars(catalogs)],
        ...pages.map(({ pagePath, title, description, body }): [string, string] => [
          `docs${pagePath}index.md`,
          formatMarkdownFile({ title, description, slug: pagePath }, body),
        ]),
      ]);
      return generate(
        site,
        packages,
        files,
        // Also delete the caches, which would make the next build faster.
        ['docs', 'dist', '.docusaurus', 'node_modules/.cache'],
        ['@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', 'dist'],
      );
    },
  };
}

const config = `export default {
  title: 'Plain',
  url: 'http://localhost:4321',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'md' },
  plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/', sidebarPath: './sidebars.js' }]],
  themes: [
    '@docusaurus/theme-classic',
    ['@easyops-cn/docusaurus-search-local', { indexBlog: false, docsRouteBasePath: '/' }],
  ],
  themeConfig: { navbar: { title: 'Plain' } },
};
`;

function formatSidebars(catalogs: readonly CatalogView[]): string {
  const links = [
    { type: 'link', label: 'Start', href: '/' },
    ...catalogs.map(({ id, about }) => ({
      type: 'link',
      label: about.title,
      href: toCatalogPath(id),
    })),
  ];
  return `export default { docs: ${JSON.stringify(links)} };\n`;
}
