/**
 * Docusaurus with its classic theme and the local search plugin that its community uses most. It has none of its own;
 * Algolia's, which it comes with, is a service.
 */
import path from 'node:path';
import { catalogPath } from '../../src/catalog/model/addresses.ts';
import type { CatalogView } from '../../src/catalog/model/view.ts';
import { root } from '../../tests/support/tools.ts';
import type { Site } from '../sites.ts';
import { generate, versions, type Packages } from './generate.ts';
import { markdownFile, markdownPages } from './pages.ts';
import type { Tool } from './tool.ts';

const usual: Site = {
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

export function docusaurus(catalogs: readonly CatalogView[], site: Site = usual): Tool {
  const pages = markdownPages(catalogs);
  return {
    id: 'docusaurus',
    site,
    versions: versions(packages),
    catalogs,
    titles: new Map(pages.map(({ title, address }) => [title, address])),
    box: {
      input: 'input.navbar__search-input',
      results: '.navbar__search [class*="suggestion_"]',
      // A result of a text shows the title of its page below; one of a title is that title.
      titles: ['[class*="hitPath_"]', '[class*="hitTitle_"]'],
      settle: 900,
    },
    build: () => {
      const files = new Map([
        ['docusaurus.config.js', config],
        ['sidebars.js', sidebars(catalogs)],
        ...pages.map(({ address, title, description, body }): [string, string] => [
          `docs${address}index.md`,
          markdownFile({ title, description, slug: address }, body),
        ]),
      ]);
      return generate(
        site,
        packages,
        files,
        // Its caches as well, which make the next build of the same site a quick one.
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

function sidebars(catalogs: readonly CatalogView[]): string {
  const links = [
    { type: 'link', label: 'Start', href: '/' },
    ...catalogs.map(({ id, about }) => ({
      type: 'link',
      label: about.title,
      href: catalogPath(id),
    })),
  ];
  return `export default { docs: ${JSON.stringify(links)} };\n`;
}
