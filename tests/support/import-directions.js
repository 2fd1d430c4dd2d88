/**
 * The house's one-way imports, as ESLint configurations: which folder of `src/` may import from which.
 * A new folder or a new direction is a decision about the design, made here and nowhere else.
 */

const astro = '^(?:astro|@astrojs|virtual)(?:[:/]|$)';
const node = '^node:';
const nodeButHashes = '^node:(?!crypto$)';
/** Paths that would get around the relative ones below. */
const rooted = '^(?:/|src/|@/|~/)';
const rule = 'Imports go one way';

/** What each folder of `src/` may import besides itself; `file` narrows an entry to one file. */
const folders = [
  { name: 'catalog', may: [], bans: [astro, node] },
  { name: 'ui-text', may: [], bans: [astro, node] },
  { name: 'importers', may: ['catalog/'], bans: [astro, node] },
  { name: 'search', may: ['catalog/', 'ui-text/'], bans: [astro, node] },
  { name: 'paste', may: ['catalog/', 'search/', 'ui-text/'], bans: [astro, node] },
  { name: 'secrets', may: ['search/normalize/'], bans: [astro, node] },
  { name: 'table', may: ['catalog/text/', 'search/normalize/', 'ui-text/'], bans: [astro, node] },
  { name: 'not-found', may: ['catalog/model/', 'search/normalize/'], bans: [astro, node] },
  { name: 'outputs', may: ['catalog/', 'search/index/', 'ui-text/'], bans: [astro, node] },
  { name: 'hosting', may: ['catalog/'], bans: [astro, node] },
  // A policy names scripts by their hashes, which a browser can make only while something waits.
  { name: 'hosting', file: 'inline-scripts.ts', may: [], bans: [astro, nodeButHashes] },
  { name: 'loaders', may: ['catalog/'], bans: ['^astro:content$'] },
  { name: 'loaders', file: 'read-sources.ts', may: ['catalog/'], bans: [astro] },
  {
    name: 'integrations',
    may: ['catalog/', 'hosting/', 'loaders/', 'outputs/', 'ui-text/'],
    bans: ['^astro:content$'],
  },
  {
    name: 'starlight',
    may: [
      'catalog/',
      'integrations/',
      'outputs/',
      'ui-text/',
      'content.ts',
      'site.ts',
      'ui.ts',
      'styles/',
    ],
    bans: ['^astro:content$'],
  },
  {
    name: 'components',
    may: [
      'catalog/',
      'search/',
      'paste/',
      'secrets/',
      'table/',
      'not-found/',
      'outputs/',
      'ui-text/',
      'site.ts',
      'ui.ts',
      'styles/',
    ],
    bans: ['^astro:content$'],
  },
  {
    name: 'pages',
    may: [
      'catalog/',
      'outputs/',
      'search/index/',
      'ui-text/',
      'components/',
      'starlight/head.ts',
      'content.ts',
      'site.ts',
      'ui.ts',
      'styles/',
    ],
    bans: ['^astro:content$'],
  },
  {
    name: 'cli',
    may: [
      'catalog/',
      'importers/',
      'search/',
      'paste/',
      'secrets/',
      'hosting/',
      'outputs/',
      'ui-text/',
      'loaders/read-sources.ts',
    ],
    bans: [astro],
  },
];

/** The files that lie in `src/` itself. `types` may be imported as types only. */
const files = [
  { name: 'content.ts', may: ['catalog/', 'site.ts'], types: ['loaders/'], bans: [] },
  { name: 'content.config.ts', may: ['catalog/', 'loaders/'], bans: [] },
  { name: 'site.ts', may: [], bans: [astro, node] },
  { name: 'ui.ts', may: ['ui-text/'], bans: [astro, node] },
];

/**
 * ESLint configurations that report every import against the directions.
 *
 * @returns {import('eslint').Linter.Config[]}
 */
export function importDirections() {
  return [...folders.flatMap(folderConfigs), ...files.map(fileConfig)];
}

/** One configuration a depth, because `../catalog/` means another folder in each. The later one wins. */
function folderConfigs({ name, file, may, bans }) {
  return [4, 3, 2, 1]
    .filter((depth) => file === undefined || depth === 1)
    .map((depth) => {
      const place = `src/${name}/${'*/'.repeat(depth - 1)}`;
      const outside = `^(?:\\./)?(?:\\.\\./){${depth}}(?!${alternatives(may)})`;
      return config(
        `src/${name}/${file ?? ''}`,
        file ? [`${place}${file}`] : [`${place}*.{ts,astro}`, `${place}*.astro/*.{js,ts}`],
        [{ regex: outside, message: onlyFrom(may) }, ...banned(bans)],
      );
    });
}

function fileConfig({ name, may, types = [], bans }) {
  const message = onlyFrom(may);
  return config(
    `src/${name}`,
    [`src/${name}`],
    [
      { regex: `^\\.\\./|^\\./(?!${alternatives([...may, ...types])})`, message },
      ...types.map((path) => ({ regex: `^\\./${path}`, message, allowTypeImports: true })),
      ...banned(bans),
    ],
  );
}

function config(place, files, patterns) {
  const explained = [
    ...patterns,
    { regex: rooted, message: 'name the file by a relative path' },
  ].map((pattern) => ({ ...pattern, message: `${rule}. ${place}: ${pattern.message}.` }));
  return {
    name: `errbook/imports of ${place}`,
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: explained }],
      // The rule above does not look at `import()`.
      'no-restricted-syntax': [
        'error',
        ...explained.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\x2F')}/]`,
          message,
        })),
      ],
    },
  };
}

function banned(bans) {
  const messages = {
    [astro]: 'knows nothing about Astro',
    [node]: 'is pure, so it reads no disk and runs in a browser',
    [nodeButHashes]: 'is pure, so it reads no disk',
    '^astro:content$': 'only src/content.ts and src/content.config.ts touch the collections',
  };
  return bans.map((regex) => ({ regex, message: messages[regex] }));
}

function onlyFrom(may) {
  return may.length === 0
    ? 'may import no other part of src/'
    : `may import, of src/, only ${may.join(', ')}`;
}

function alternatives(may) {
  // `(?!)` never matches, so with nothing allowed everything is reported.
  return may.map((path) => path.replaceAll('.', '\\.')).join('|') || '(?!)';
}
