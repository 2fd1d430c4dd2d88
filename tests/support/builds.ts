/** A site that tests open after it is built. */
export interface Build {
  name: 'site' | 'based' | 'shipped' | 'shapes' | 'german' | 'japanese';
  /** Path of the project that is built, relative to this one. */
  project: string;
  /** Path of the output folder, relative to this project. */
  folder: string;
  /** Base path that it is built for and served at. */
  base: string;
}

/** `SITE_URL` of the builds. Tests never open it. */
export const siteUrl = 'https://errors.example.com';

/** Project with the frozen catalogs of `tests/fixtures/catalogs/`. */
const frozen = '.cache/fixtures/site';

/** The site of the frozen catalogs, which the tests of the tool open. */
export const siteBuild: Build = {
  name: 'site',
  project: frozen,
  folder: `${frozen}/dist`,
  base: '/',
};

/** The same site below a base path. */
export const basedBuild: Build = {
  name: 'based',
  project: frozen,
  folder: `${frozen}/based`,
  base: '/docs/errors',
};

/** The site of the included content. Only tests named "shipped content" open it. */
export const shippedBuild: Build = { name: 'shipped', project: '.', folder: 'dist', base: '/' };

/** The site of catalogs in the shapes of many APIs, from `tests/fixtures/shapes/`. */
export const shapesBuild: Build = {
  name: 'shapes',
  project: '.cache/fixtures/shapes',
  folder: '.cache/fixtures/shapes/dist',
  base: '/',
};

/** The builds of the stage `site`. */
export const builds: readonly Build[] = [siteBuild, basedBuild, shippedBuild, shapesBuild];

/** Sites in other languages, which the stage `build` builds. */
export const languageBuilds: readonly Build[] = (
  [
    ['german', 'de'],
    ['japanese', 'ja'],
  ] as const
).map(([name, lang]) => {
  const project = `.cache/fixtures/languages-${lang}`;
  return { name, project, folder: `${project}/dist`, base: '/' };
});

/** Name of the environment variable with the URL of a build during the browser tests. */
export function toUrlVariable({ name }: Pick<Build, 'name'>): string {
  return `ERRBOOK_TEST_${name.toUpperCase()}_URL`;
}

/** URL of a build during the browser tests, with a trailing slash; `undefined` if the build is not served. */
export function servedUrl(name: Build['name']): string | undefined {
  return process.env[toUrlVariable({ name })];
}
