/** A build of the site that the browser tests open. */
export interface Build {
  name: 'site' | 'based';
  /** Where it is built to, below the project's folder. */
  folder: string;
  /** Path that it is built for and served at. */
  base: string;
}

/** Address that both builds are made for; nothing of it is ever opened. */
export const siteUrl = 'https://errors.example.com';

/** The site as it ships, and once more below a base path. */
export const builds: readonly Build[] = [
  { name: 'site', folder: 'dist', base: '/' },
  { name: 'based', folder: '.cache/based/dist', base: '/docs/errors' },
];

/** Name of the variable that holds the address a build is served at while browser tests run. */
export function urlVariable({ name }: Pick<Build, 'name'>): string {
  return `ERRBOOK_TEST_${name.toUpperCase()}_URL`;
}

/** Address that a build is served at, with a slash at its end; for browser tests. */
export function servedUrl(name: Build['name']): string | undefined {
  return process.env[urlVariable({ name })];
}
