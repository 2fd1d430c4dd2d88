import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirections } from './tests/support/import-directions.js';

const noBenchmarks = {
  group: ['**/bench/**'],
  message: 'Benchmarks import what they share with tests from tests/support/, not the other way.',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    '**/.*.building/',
    '.astro/',
    '.cache/',
    'test-results/',
    'playwright-report/',
    'tests/fixtures/',
  ]),
  {
    name: 'errbook/code',
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      // An empty string is often as good as none here.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Astro and Starlight hand out closures that are typed as methods.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  astro.configs.recommended,
  {
    name: 'errbook/untyped',
    // Type information stops at .astro files; `astro check` looks at their types. Plain JavaScript has none.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}', '**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    name: 'errbook/tests',
    files: ['tests/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [noBenchmarks] }] },
  },
  {
    name: 'errbook/browser-tests',
    files: ['tests/e2e/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [noBenchmarks],
          paths: [
            {
              name: '@playwright/test',
              message:
                'tests/support/browser/browser-test.ts has the same, and watches what pages may not do.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'errbook/quiet',
    files: ['src/**'],
    rules: { 'no-console': 'error' },
  },
  importDirections(),
);
