/**
 * ESLint configurations for the one-way imports: which folder of `src/` may import from which. A new folder or a new
 * direction is a design decision, and it is made only here.
 */

const astro = '^(?:astro|@astrojs|virtual)(?:[:/]|$)';
const node = '^node:';
const nodeButHashes = '^node:(?!crypto$)';
/** Absolute paths, which would bypass the rules for relative ones. */
const rooted = '^(?:/|src/|@/|~/)';
const rule = 'Imports go one way';

/** What each folder of `src/` may import besides itself. `file` limits an entry to one file. */
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
  // The content security policy needs hashes of scripts, and browsers can compute hashes only asynchronously.
  { name: 'hosting', file: 'inline-scripts.ts', may: [], bans: [astro, nodeButHashes] },
  { name: 'loaders', may: ['catalog/'], bans: ['^astro:content$'] },
  { name: 'loaders', file: 'read-texts.ts', may: ['catalog/', 'ui-text/'], bans: [astro] },
  { name: 'loaders', file: 'read-content.ts', may: ['catalog/'], bans: [astro] },
  { name: 'loaders', file: 'read-sources.ts', may: ['catalog/'], bans: [astro] },
  { name: 'loaders', file: 'system-errors.ts', may: ['catalog/files/'], bans: [astro] },
  {
    name: 'built-site',
    may: ['hosting/site-files.ts', 'loaders/read-sources.ts', 'loaders/system-errors.ts'],
    bans: [astro],
  },
  {
    name: 'integrations',
    may: ['built-site/', 'catalog/', 'hosting/', 'loaders/', 'outputs/', 'ui-text/'],
    bans: ['^astro:content$'],
  },
  {
    name: 'starlight',
    may: [
      'catalog/',
      'hosting/',
      'integrations/',
      'outputs/',
      'ui-text/',
      'card-image.ts',
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
      'card-image.ts',
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
      'built-site/',
      'loaders/read-content.ts',
      'loaders/read-sources.ts',
      'loaders/system-errors.ts',
    ],
    bans: [astro],
  },
];

/** The files directly in `src/`. Paths in `types` may be imported only as types. */
const files = [
  { name: 'content.ts', may: ['catalog/', 'site.ts'], types: ['loaders/'], bans: [] },
  { name: 'card-image.ts', may: ['outputs/'], bans: [node] },
  { name: 'content.config.ts', may: ['catalog/', 'loaders/'], bans: [] },
  { name: 'site.ts', may: [], bans: [astro, node] },
  { name: 'ui.ts', may: ['ui-text/'], bans: [astro, node] },
];

/**
 * Creates ESLint configurations that report imports in the wrong direction.
 *
 * @returns {import('eslint').Linter.Config[]}
 */
export function importDirections() {
  return [...folders.flatMap(createFolderConfigs), ...files.map(createFileConfig)];
}

/** One configuration for each depth, because `../catalog/` is a different folder at each. The last match wins. */
function createFolderConfigs({ name, file, may, bans }) {
  return [4, 3, 2, 1]
    .filter((depth) => file === undefined || depth === 1)
    .map((depth) => {
      const prefix = `src/${name}/${'*/'.repeat(depth - 1)}`;
      const outside = `^(?:\\./)?(?:\\.\\./){${depth}}(?!${toAlternatives(may)})`;
      return createConfig(
        `src/${name}/${file ?? ''}`,
        file ? [`${prefix}${file}`] : [`${prefix}*.{ts,astro}`, `${prefix}*.astro/*.{js,ts}`],
        [{ regex: outside, message: formatAllowed(may) }, ...createBans(bans)],
      );
    });
}

function createFileConfig({ name, may, types = [], bans }) {
  const message = formatAllowed(may);
  return createConfig(
    `src/${name}`,
    [`src/${name}`],
    [
      { regex: `^\\.\\./|^\\./(?!${toAlternatives([...may, ...types])})`, message },
      ...types.map((path) => ({ regex: `^\\./${path}`, message, allowTypeImports: true })),
      ...createBans(bans),
    ],
  );
}

function createConfig(path, files, patterns) {
  const withMessages = [...patterns, { regex: rooted, message: 'use a relative path' }].map(
    (pattern) => ({ ...pattern, message: `${rule}. ${path}: ${pattern.message}.` }),
  );
  return {
    name: `errbook/imports of ${path}`,
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: withMessages }],
      // The rule above does not check `import()`.
      'no-restricted-syntax': [
        'error',
        ...withMessages.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\x2F')}/]`,
          message,
        })),
      ],
    },
  };
}

function createBans(bans) {
  const messages = {
    [astro]: 'knows nothing about Astro',
    [node]: 'is pure: it does not read the disk, and runs in browsers',
    [nodeButHashes]: 'is pure: it does not read the disk',
    '^astro:content$': 'only src/content.ts and src/content.config.ts use the collections',
  };
  return bans.map((regex) => ({ regex, message: messages[regex] }));
}

function formatAllowed(may) {
  return may.length === 0
    ? 'may import nothing else from src/'
    : `may import only ${may.join(', ')} from src/`;
}

function toAlternatives(may) {
  // `(?!)` never matches: if nothing is allowed, every import is reported.
  return may.map((path) => path.replaceAll('.', '\\.')).join('|') || '(?!)';
}
