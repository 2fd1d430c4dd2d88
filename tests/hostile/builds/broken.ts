import assert from 'node:assert/strict';
import type { HostileCase } from '../family.ts';
import { buildWith, expectOldSite, pixel, type Edits } from './project.ts';

/** A mistake in the project, and what the output of the build must contain. */
interface Mistake {
  name: string;
  edits?: Edits;
  args?: readonly string[];
  environment?: Record<string, string>;
  says?: RegExp;
}

const catalog = 'content/catalogs/small';
const records = `- { code: '404', category: cards, message: Nothing here }
- { code: card_expired, category: cards, status: 402, message: The card expired }
`;
const prose = (body: string) => `---\ntitle: Broken\n---\n\n${body}\n`;
const page = (body: string) => ({ 'src/pages/broken.astro': body });

/** Creates an `astro.config.mjs` with an integration of the team, which has this hook. */
const withHook = (hook: string, body: string): Edits => ({
  'astro.config.mjs': `import fs from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { readSiteAddress } from './src/hosting/site-settings.ts';
import { errbook } from './src/starlight/plugin.ts';
const { siteUrl, basePath } = readSiteAddress(process.env);
const team = { name: 'team', hooks: { async '${hook}'({ dir, updateConfig }) { ${body} } } };
export default defineConfig({
  site: siteUrl,
  base: basePath,
  build: { inlineStylesheets: 'never' },
  integrations: [starlight({ title: 'Errbook', plugins: [errbook()] }), team],
});
`,
});
/** An integration of the team that changes what was built, after everything else. */
const atEnd = (body: string): Edits =>
  withHook(
    'astro:config:setup',
    `updateConfig({ integrations: [{ name: 'late', hooks: { 'astro:build:done'({ dir }) { ${body} } } }] });`,
  );
const change = (file: string, to: string) =>
  atEnd(
    `const file = new URL('${file}', dir); const text = fs.readFileSync(file, 'utf8'); fs.writeFileSync(file, ${to});`,
  );
const remove = (file: string) => atEnd(`fs.rmSync(new URL('${file}', dir), { recursive: true });`);
const removeFirst = (folder: string, ending: string) =>
  atEnd(
    `const folder = new URL('${folder}/', dir); fs.rmSync(new URL(fs.readdirSync(folder).find((name) => name.endsWith('${ending}')), folder));`,
  );

const mistakes: readonly Mistake[] = [
  // Catalogs
  {
    name: 'invalid YAML',
    edits: { [`${catalog}/errors.yaml`]: `${records}- code: [x\n` },
    says: /errors\.yaml:\d/,
  },
  {
    name: 'an empty catalog',
    edits: { [`${catalog}/errors.yaml`]: '[]\n' },
    says: /The catalog is empty/,
  },
  {
    name: 'a catalog without catalog.yaml',
    edits: { [`${catalog}/catalog.yaml`]: null },
    says: /catalog\.yaml/,
  },
  {
    name: 'a published code that is gone',
    edits: { [`${catalog}/errors.yaml`]: records.replace('card_expired', 'other') },
    says: /card_expired/,
  },
  {
    name: 'two codes with one URL',
    edits: { [`${catalog}/errors.yaml`]: `${records}- { code: CARD_EXPIRED, message: Twin }\n` },
    says: /CARD_EXPIRED/,
  },
  {
    name: 'an unknown field',
    edits: { [`${catalog}/errors.yaml`]: `${records}- { code: c, mesage: x }\n` },
    says: /mesage/,
  },
  {
    name: 'a guide of an unknown code',
    edits: { [`${catalog}/codes/unknown.md`]: 'Text\n' },
    says: /unknown/,
  },
  {
    name: 'a folder in place of a guide',
    edits: {
      [`${catalog}/codes/card_expired.md`]: null,
      [`${catalog}/codes/card_expired.md/x.md`]: 'x',
    },
  },
  // Guides and prose
  {
    name: 'a missing image in a guide',
    edits: { [`${catalog}/codes/card_expired.md`]: '![x](./none.png)\n' },
    says: /card_expired\.md:1/,
  },
  {
    name: 'a missing image in prose',
    edits: { 'content/docs/broken.md': prose('![x](./none.png)') },
    says: /none\.png/,
  },
  {
    name: 'a broken link',
    edits: { 'content/docs/broken.md': prose('[x](../nowhere/)') },
    says: /broken\.md:5/,
  },
  { name: 'an empty image', edits: { 'content/docs/images/pixel.png': '' } },
  {
    name: 'an image that is cut off',
    edits: { 'content/docs/images/pixel.png': pixel.subarray(0, 20) },
  },
  {
    name: 'a text with the name of an image',
    edits: { 'content/docs/images/pixel.png': 'This is no picture.' },
  },
  {
    name: 'an unclosed expression in MDX',
    edits: { 'content/docs/broken.mdx': prose('{1 +') },
    says: /broken\.mdx/,
  },
  {
    name: 'an unclosed component in MDX',
    edits: { 'content/docs/broken.mdx': prose('<div>text') },
    says: /broken\.mdx/,
  },
  {
    name: 'an MDX import that does not exist',
    edits: { 'content/docs/broken.mdx': prose("import X from './none.astro';\n\n<X />") },
    says: /none\.astro/,
  },
  {
    name: 'an MDX component that is not imported',
    edits: { 'content/docs/broken.mdx': prose('<Missing />') },
    says: /Missing/,
  },
  {
    name: 'an MDX expression that fails',
    edits: { 'content/docs/broken.mdx': prose('{null.length}') },
  },
  { name: 'prose without a title', edits: { 'content/docs/broken.md': 'Text\n' }, says: /title/ },
  {
    name: 'unclosed front matter',
    edits: { 'content/docs/broken.md': '---\ntitle: Broken\nText\n' },
  },
  // Settings
  { name: 'an invalid SITE_URL', environment: { SITE_URL: 'example' }, says: /SITE_URL/ },
  { name: 'an invalid BASE_PATH', environment: { BASE_PATH: '/a b' }, says: /BASE_PATH/ },
  { name: 'an invalid astro.config.mjs', edits: { 'astro.config.mjs': 'export default {' } },
  {
    name: 'the project as the output folder',
    args: ['--outDir', '.'],
    says: /contains the project/,
  },
  {
    name: 'a folder above the project as the output folder',
    args: ['--outDir', '../..'],
    says: /contains the project/,
  },
  {
    name: 'a file as the output folder',
    args: ['--outDir', 'package.json'],
    says: /package\.json is a file/,
  },
  // Code of the team
  {
    name: 'a page that fails',
    edits: page('---\nthrow new Error("A page failed");\n---\n<p>x</p>'),
    says: /A page failed/,
  },
  {
    name: 'a page that imports nothing',
    edits: page("---\nimport x from './none.ts';\n---\n{x}"),
    says: /none\.ts/,
  },
  {
    name: 'an endpoint that fails',
    edits: {
      'src/pages/x.json.ts': "export const GET = () => { throw new Error('An endpoint failed'); };",
    },
    says: /An endpoint failed/,
  },
  {
    name: 'a style that imports nothing',
    edits: page('<style>@import "./none.css";</style>'),
    says: /none\.css/,
  },
  {
    name: 'an integration that fails at the start',
    edits: withHook('astro:build:start', "throw new Error('It failed');"),
    says: /It failed/,
  },
  {
    name: 'an integration that fails after the pages',
    edits: withHook('astro:build:generated', "throw new Error('It failed');"),
    says: /It failed/,
  },
  {
    name: 'an integration that fails at the end',
    edits: withHook('astro:build:done', "throw new Error('It failed');"),
    says: /It failed/,
  },
  {
    name: 'an integration that fails last',
    edits: atEnd("throw new Error('It failed');"),
    says: /It failed/,
  },
  { name: 'an integration that exits', edits: withHook('astro:build:done', 'process.exit(1);') },
  {
    name: 'an integration with an unhandled rejection',
    edits: withHook(
      'astro:build:generated',
      "void Promise.reject(new Error('It failed')); await new Promise((resolve) => setTimeout(resolve, 200));",
    ),
    says: /It failed/,
  },
  // Files that are not what they should be, whatever the reason
  {
    name: 'an empty page',
    edits: change('small/index.html', "''"),
    says: /small\/index\.html is empty/,
  },
  {
    name: 'a page that ends too early',
    edits: change('small/index.html', 'text.slice(0, 3000)'),
    says: /small\/index\.html ends too early/,
  },
  {
    name: 'a page of NUL characters',
    edits: change('small/index.html', "'<!doctype html>' + '\\0'.repeat(text.length)"),
    says: /small\/index\.html contains NUL/,
  },
  {
    name: 'a page without its policy',
    edits: change('small/index.html', "text.replace(/<meta http-equiv=.Content-Sec[^>]*>/, '')"),
    says: /small\/index\.html has no content security policy/,
  },
  {
    name: 'JSON that is cut off',
    edits: change('small/catalog.json', 'text.slice(0, -2)'),
    says: /small\/catalog\.json is not valid JSON/,
  },
  {
    name: 'XML that is cut off',
    edits: change('sitemap-0.xml', 'text.slice(0, -9)'),
    says: /sitemap-0\.xml ends too early/,
  },
  { name: 'empty Markdown', edits: change('small/404.md', "''"), says: /small\/404\.md is empty/ },
  {
    name: 'a missing page',
    edits: remove('small/404/index.html'),
    says: /small\/404\/index\.html is missing/,
  },
  {
    name: 'a missing document',
    edits: remove('small/card_expired.json'),
    says: /small\/card_expired\.json is missing/,
  },
  { name: 'missing headers', edits: remove('_headers'), says: /_headers is missing/ },
  { name: 'a missing public file', edits: remove('favicon.svg'), says: /favicon\.svg is missing/ },
  { name: 'no full text', edits: remove('pagefind'), says: /pagefind\S* is missing/ },
  {
    name: 'full text without its words',
    edits: removeFirst('pagefind', '.pf_meta'),
    says: /\.pf_meta is missing/,
  },
  {
    name: 'a missing style',
    edits: removeFirst('_astro', '.css'),
    says: /needs _astro\/\S+\.css, which is missing/,
  },
  {
    name: 'a missing script',
    edits: removeFirst('_astro', '.js'),
    says: /needs _astro\/\S+\.js, which is missing/,
  },
  {
    name: 'a missing picture',
    edits: removeFirst('_astro', '.webp'),
    says: /needs _astro\/\S+\.webp, which is missing/,
  },
];

/** Builds that fail: the last complete site stays as it was, and the output says why. */
export const brokenBuilds: readonly HostileCase[] = mistakes.map(
  ({ name, edits = {}, says, ...options }) => ({
    name: `a build with ${name}`,
    async run() {
      const end = await buildWith(edits, options);
      assert.equal(end.status, 1, `the exit code is ${String(end.status)}:\n${end.output}`);
      if (says) assert.match(end.output, says);
      expectOldSite(end);
    },
  }),
);
