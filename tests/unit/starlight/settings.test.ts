import { expect, it } from 'vitest';
import { completeSettings, listIgnoredSettings } from '../../../src/starlight/settings.ts';

it('a site without settings gets those of Errbook, and no warning', () => {
  expect(completeSettings({ title: 'Errors' })).toMatchObject({
    sidebar: [],
    pagination: false,
    credits: false,
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
    markdown: { processedDirs: ['./content/'] },
    expressiveCode: { textMarkers: false, defaultProps: { wrap: true } },
  });
  expect(listIgnoredSettings({ title: 'Errors' })).toEqual([]);
});

it('settings of a site take precedence or are added', () => {
  const sidebar = [{ label: 'A', link: '/a/' }];
  const completed = completeSettings({
    title: 'Errors',
    sidebar,
    pagination: true,
    credits: true,
    tableOfContents: false,
    customCss: ['./own.css'],
    logo: { src: './own.svg' },
    components: { Search: './Own.astro' },
    markdown: { headingLinks: false, processedDirs: ['./more/'] },
    expressiveCode: {
      plugins: [{ name: 'own' }],
      styleOverrides: { borderRadius: '0' },
      defaultProps: { wrap: false },
    },
  });
  expect(completed).toMatchObject({
    sidebar,
    pagination: true,
    credits: true,
    tableOfContents: false,
    customCss: expect.arrayContaining(['./src/styles/errbook.css', './own.css']) as unknown,
    logo: { src: './own.svg' },
    components: { Search: './Own.astro', Sidebar: './src/components/overrides/Sidebar.astro' },
    markdown: { headingLinks: false, processedDirs: ['./content/', './more/'] },
    expressiveCode: {
      plugins: [{ name: 'errbook-modes' }, { name: 'own' }],
      styleOverrides: { borderRadius: '0', codeFontSize: '0.875rem' },
      defaultProps: { wrap: false, preserveIndent: true },
    },
  });
});

it('a site can do without Expressive Code', () => {
  const settings = { title: 'Errors', expressiveCode: false } as const;
  expect(completeSettings(settings).expressiveCode).toBe(false);
  expect(listIgnoredSettings(settings)).toEqual([]);
});

it.each([
  [{ disable404Route: false }, '`disable404Route: false` has no effect'],
  [{ pagefind: { ranking: { pageLength: 1 } } }, 'The options in `pagefind` have no effect'],
  [{ prerender: false }, '`prerender: false` is not supported'],
  [
    { locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français' } } },
    'For fr, only prose pages exist.',
  ],
  [
    { locales: { en: { label: 'English' } }, defaultLocale: 'en' },
    'only in the language of the root',
  ],
] as const)('%j gives a warning', (settings, warning) => {
  const warnings = listIgnoredSettings({ title: 'Errors', ...settings });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(warning);
});
