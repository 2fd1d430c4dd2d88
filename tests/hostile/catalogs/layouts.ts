/** Folders and files in places, under names, and of kinds that nobody means. */
import type { HostileCase } from '../family.ts';
import {
  checkProject,
  expectRefused,
  folder,
  readValid,
  validFiles,
  type Files,
} from './project.ts';

const page = '---\ntitle: Page\n---\n\nText\n';
const otherCatalog = {
  'content/catalogs/other/catalog.yaml': readValid(`${folder}/catalog.yaml`).replace(
    /placeholders:[^]*?snippets:/,
    'snippets:',
  ),
  'content/catalogs/other/errors.yaml': readValid(`${folder}/errors.yaml`).replace(
    '{date}',
    'today',
  ),
};

function refuse(name: string, files: Files, ...wrong: string[]): HostileCase {
  return { name: `layout: ${name}`, run: () => void expectRefused(files, ...wrong) };
}

function accept(name: string, files: Files, count = 3): HostileCase {
  return {
    name: `layout: ${name}`,
    run: () => {
      const { issues, catalogs } = checkProject(files);
      if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
      const codes = catalogs.reduce((sum, catalog) => sum + catalog.codes.length, 0);
      if (codes !== count) throw new Error(`${codes} codes instead of ${count}.`);
    },
  };
}

const missing = [`${folder}/catalog.yaml`, `${folder}/errors.yaml`].map((file) =>
  refuse(`${file} is missing`, { [file]: null }, file),
);
const foldersForFiles = [
  'catalog.yaml',
  'errors.yaml',
  'history.yaml',
  'codes/card_expired.md',
].map((name) =>
  refuse(
    `${name} is a folder`,
    { [`${folder}/${name}`]: null, [`${folder}/${name}/x.txt`]: '' },
    `${folder}/${name}`,
  ),
);
const strangers = [
  'errors.yml',
  'error.yaml',
  'Errors.yaml',
  'catalog.json',
  'notes.txt',
  'codes/deep/x.md',
  'codes/x.mdx',
  'codes/x.MD',
  'code/x.md',
  'README.md',
].map((name) =>
  refuse(`${name} in a catalog`, { [`${folder}/${name}`]: 'x' }, `${folder}/${name}`),
);
const besides = ['errors.yaml', 'catalog.yml', 'guide.md'].map((name) =>
  refuse(
    `${name} next to the catalogs`,
    { [`content/catalogs/${name}`]: 'x' },
    `content/catalogs/${name}`,
  ),
);
const misspelled = ['catalog', 'catalogues', 'doc', 'Docs', 'schema'].map((name) =>
  refuse(`a folder named ${name}`, { [`content/${name}/x.md`]: page }, `content/${name}`),
);
const catalogNames = [
  'Example2',
  'a_b',
  'a.b',
  'ä',
  'con',
  'search',
  'explain',
  'index',
  '404',
  'schemas',
  '-a',
  'a b',
].map((name) =>
  refuse(
    `a catalog named ${name}`,
    Object.fromEntries(
      Object.entries(otherCatalog).map(([file, text]) => [file.replace('other', name), text]),
    ),
    `content/catalogs/${name}`,
  ),
);
const endings = ['MD', 'Md', 'MDX', 'markdown', 'mdown', 'mkd', 'mkdn', 'mdwn', 'mdoc'].map(
  (ending) =>
    refuse(
      `a page with the ending ${ending}`,
      { [`content/docs/page.${ending}`]: page },
      `content/docs/page.${ending}`,
    ),
);
const devices = ['con', 'PRN', 'aux', 'nul', 'com1', 'LPT9'].flatMap((name) =>
  [`content/docs/${name}.md`, `${folder}/codes/${name}.md`, `content/docs/${name}/page.md`].map(
    (file) => {
      const wrong = file.endsWith('page.md') ? file.replace('/page.md', '') : file;
      return refuse(file, { [file]: page }, wrong);
    },
  ),
);
const badNames = [
  'a:b',
  'a?b',
  'a*b',
  'a|b',
  'a<b',
  'a"b',
  'a\\b',
  'end.',
  'end ',
  'a\tb',
  'a\u0001b',
  'a\u0085b',
].map((name) =>
  refuse(
    `a file named ${JSON.stringify(name)}`,
    { [`content/docs/${name}`]: '' },
    `content/docs/${JSON.stringify(name).slice(1, -1)}`,
  ),
);
const twins = [
  ['codes/Card_expired.md', 'codes/card_expired.md'],
  ['codes/Pixel.png', 'codes/pixel.png'],
].map(([upper = '', lower = '']) =>
  refuse(
    `${upper} and ${lower}`,
    { [`${folder}/${upper}`]: validFiles[`${folder}/${lower}`] ?? '' },
    `${folder}/${lower}`,
  ),
);
const pageTwins = [
  ['a.md', 'A.md'],
  ['\u00E9.md', 'e\u0301.md'],
  ['stra\u00DFe/x.md', 'STRA\u00DFE/x.md'],
  ['b.md', 'b.mdx'],
  ['c.md', 'c/index.md'],
  ['d d.md', 'd-d.md'],
].map(([one = '', two = '']) =>
  refuse(`pages ${one} and ${two}`, {
    [`content/docs/${one}`]: page,
    [`content/docs/${two}`]: page,
  }),
);
const targets: readonly [string, string][] = [
  ['nothing', 'nowhere'],
  ['itself', ''],
  ['an absolute path that does not exist', '/no/such/folder'],
  ['a name that is too long', 'x'.repeat(300)],
];
const brokenLinks = [
  'content/docs/link.md',
  'content/docs/link',
  `${folder}/codes/link.md`,
  `${folder}/codes/link`,
  'content/catalogs/link',
  `${folder}/history.yaml`,
].flatMap((file) =>
  targets.map(([name, target]) =>
    refuse(
      `${file} is a link to ${name}`,
      { [file]: { link: target === '' ? (file.split('/').at(-1) ?? '') : target } },
      file,
    ),
  ),
);
const circles = ['content/docs', folder, `${folder}/codes`, 'content/catalogs'].flatMap((place) =>
  ['.', '..', '../..'].map((target) =>
    refuse(`a link to ${target} in ${place}`, { [`${place}/again`]: { link: target } }),
  ),
);
const special = ['/dev/null', '/dev/zero', '/dev/full'].flatMap((device) =>
  [`${folder}/history.yaml`, `${folder}/codes/user_locked.md`, 'content/docs/device.md'].map(
    (file) => refuse(`${file} is ${device}`, { [file]: { link: device } }, file),
  ),
);
const workingLinks = [
  accept(
    'a linked catalog',
    {
      'shared/errors.yaml': otherCatalog['content/catalogs/other/errors.yaml'],
      'shared/catalog.yaml': otherCatalog['content/catalogs/other/catalog.yaml'],
      'content/catalogs/linked': { link: '../../shared' },
    },
    6,
  ),
  accept('a linked errors.yaml', {
    'shared.yaml': readValid(`${folder}/errors.yaml`),
    [`${folder}/errors.yaml`]: { link: '../../../shared.yaml' },
  }),
  accept('a linked guide', {
    'shared.md': 'Text\n',
    [`${folder}/codes/user_locked.md`]: { link: '../../../../shared.md' },
  }),
  accept('a linked folder of pages', {
    'shared/page.md': page,
    'content/docs/deep': { link: '../../shared' },
  }),
  accept('a link to a link', {
    'shared/page.md': page,
    between: { link: 'shared' },
    'content/docs/deep': { link: '../../between' },
  }),
  accept('hidden files', {
    [`${folder}/.DS_Store`]: '',
    'content/docs/.hidden.md': 'x',
    'content/catalogs/.git/x.yaml': 'x',
  }),
  accept('pages that begin with _', {
    'content/docs/_part.md': 'x',
    'content/docs/_other.MD': 'x',
  }),
  accept('files next to pages', { 'content/docs/data.json': '{}', 'content/docs/movie.mp4': '' }),
  accept('no pages', { 'content/docs/about.md': null, 'content/docs/guide.mdx': null }),
  accept('no history and no guides', {
    [`${folder}/history.yaml`]: null,
    [`${folder}/codes/card_expired.md`]: null,
  }),
];
const publicFiles = [
  'about/index.html',
  'about',
  'About/index.html',
  'example/index.html',
  'example/card_expired.json',
  'example/card_expired.md',
  'example/card_expired/index.html',
  'example/card_too_old/index.html',
  'example/catalog.json',
  'example/llms-full.txt',
  'example/categories/cards/index.html',
  'example/status/402/index.html',
  'search/index.html',
  'search/codes.json',
  'explain/index.html',
  'index.html',
  '404.html',
  'sitemap-index.xml',
  'schemas/catalog-1.json',
].map((name) => refuse(`public/${name}`, { [`public/${name}`]: 'x' }, `public/${name}`));
const freePublicFiles = [
  'robots.txt',
  'llms.txt',
  'favicon.svg',
  'logo.png',
  'downloads/about.pdf',
  '_headers',
  '_redirects',
].map((name) => accept(`public/${name}`, { [`public/${name}`]: 'x' }));

/** Cases of folders and files. */
export const layoutCases: HostileCase[] = [
  missing,
  foldersForFiles,
  strangers,
  besides,
  misspelled,
  catalogNames,
  endings,
  devices,
  badNames,
  twins,
  pageTwins,
  brokenLinks,
  circles,
  special,
  workingLinks,
  publicFiles,
  freePublicFiles,
].flat();
