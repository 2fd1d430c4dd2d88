import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { importDirections } from '../../support/import-directions.js';

/** Returns the messages for a file of `src/` with this code. */
function lint(file: string, code: string): string[] {
  // ESLint's parser does not support TypeScript. The directions are the same for JavaScript.
  return new Linter().verify(code, importDirections(), file).map(({ message }) => message);
}

function isReported(file: string, specifier: string): boolean {
  const staticImport = lint(file, `import '${specifier}';`);
  const dynamicImport = lint(file, `import('${specifier}');`);
  expect(dynamicImport.length, 'import() is checked like import').toBe(staticImport.length);
  return staticImport.length > 0;
}

describe('import directions', () => {
  it.each([
    ['src/catalog/a.ts', '../importers/b.ts'],
    ['src/catalog/a.ts', '../site.ts'],
    ['src/catalog/a.ts', 'astro:content'],
    ['src/catalog/a.ts', 'astro/zod'],
    ['src/catalog/a.ts', 'node:fs'],
    ['src/catalog/deep/a.ts', '../../search/b.ts'],
    ['src/importers/a.ts', '../search/b.ts'],
    ['src/importers/a.ts', '@astrojs/starlight/types'],
    ['src/search/a.ts', '../outputs/b.ts'],
    ['src/search/a.ts', 'node:path'],
    ['src/outputs/a.ts', '../content.ts'],
    ['src/outputs/a.ts', 'astro'],
    ['src/starlight/a.ts', '../components/B.astro'],
    ['src/starlight/a.ts', '../loaders/b.ts'],
    ['src/starlight/a.ts', 'astro:content'],
    ['src/pages/a.json.ts', '../loaders/b.ts'],
    ['src/loaders/a.ts', '../content.ts'],
    ['src/loaders/read-sources.ts', 'astro/loaders'],
    ['src/components/A.astro', '../content.ts'],
    ['src/components/code/A.astro', '../../content.ts'],
    ['src/components/code/A.astro/0_0.ts', '../../importers/b.ts'],
    ['src/components/code/A.astro', 'astro:content'],
    ['src/components/code/A.astro', '/src/content.ts'],
    ['src/pages/a.json.ts', '../search/b.ts'],
    ['src/pages/[catalog]/[code].astro', '../../loaders/catalogs.ts'],
    ['src/pages/[catalog]/[code].astro', 'astro:content'],
    ['src/cli/a.ts', '../content.ts'],
    ['src/cli/a.ts', '../loaders/catalogs.ts'],
    ['src/cli/a.ts', 'astro/errors'],
    ['src/content.ts', './outputs/b.ts'],
    ['src/content.ts', './loaders/catalogs.ts'],
    ['src/content.config.ts', './content.ts'],
    ['src/site.ts', './content.ts'],
    ['src/search/a.ts', '../../tests/support/site.ts'],
  ])('%s may not import %s', (file, specifier) => {
    expect(isReported(file, specifier)).toBe(true);
  });

  it.each([
    ['src/catalog/a.ts', './b.ts'],
    ['src/catalog/a.ts', 'zod'],
    ['src/catalog/deep/a.ts', '../b.ts'],
    ['src/importers/a.ts', '../catalog/b.ts'],
    ['src/search/a.ts', '../catalog/b.ts'],
    ['src/outputs/a.ts', '../catalog/b.ts'],
    ['src/starlight/a.ts', '../content.ts'],
    ['src/starlight/a.ts', '../outputs/b.ts'],
    ['src/integrations/a.ts', '../loaders/b.ts'],
    ['src/loaders/a.ts', 'astro/loaders'],
    ['src/loaders/a.ts', './read-sources.ts'],
    ['src/components/catalog/A.astro', '../code/B.astro'],
    ['src/components/code/A.astro', '../../search/b.ts'],
    ['src/components/code/A.astro/0_0.ts', '../../search/b.ts'],
    ['src/pages/[catalog]/[code].astro', '../../content.ts'],
    ['src/pages/[catalog]/[code].astro', '../../components/code/A.astro'],
    ['src/cli/a.ts', '../loaders/read-sources.ts'],
    ['src/cli/a.ts', '../importers/index.ts'],
    ['src/content.ts', './catalog/b.ts'],
    ['src/content.ts', 'astro:content'],
    ['src/content.config.ts', './loaders/catalogs.ts'],
  ])('%s may import %s', (file, specifier) => {
    expect(isReported(file, specifier)).toBe(false);
  });

  it('explains the rule', () => {
    expect(lint('src/search/a.ts', "import '../outputs/b.ts';")).toEqual([
      expect.stringContaining(
        'Imports go one way. src/search/: may import only catalog/, ui-text/ from src/.',
      ),
    ]);
  });
});
