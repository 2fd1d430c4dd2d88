/** A built site that tests open. */
export interface Build {
  name: 'site' | 'based' | 'shipped' | 'german' | 'japanese';
  /** The project that is built, a path below this one. */
  project: string;
  /** Where it is built to, below this project as well. */
  folder: string;
  /** Path that it is built for and served at. */
  base: string;
}

/** Address that the sites are built for; nothing of it is ever opened. */
export const siteUrl = 'https://errors.example.com';

/** The frozen catalogs of `tests/fixtures/catalogs/`, as a project. */
const frozen = '.cache/fixtures/site';

/** The site of the frozen catalogs. The tests of the tool open it. */
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

/** The site of the included content, whatever that is. Only tests named "shipped content" open it. */
export const shippedBuild: Build = { name: 'shipped', project: '.', folder: 'dist', base: '/' };

/** The builds of the stage `site`. */
export const builds: readonly Build[] = [siteBuild, basedBuild, shippedBuild];

/** Sites in other languages, which the stage `build` leaves behind. */
export const languageBuilds: readonly Build[] = (
  [
    ['german', 'de'],
    ['japanese', 'ja'],
  ] as const
).map(([name, lang]) => {
  const project = `.cache/fixtures/languages-${lang}`;
  return { name, project, folder: `${project}/dist`, base: '/' };
});

/** Name of the variable that holds the address a build is served at while browser tests run. */
export function urlVariable({ name }: Pick<Build, 'name'>): string {
  return `ERRBOOK_TEST_${name.toUpperCase()}_URL`;
}

/** Address that a build is served at, with a slash at its end; for browser tests. */
export function servedUrl(name: Build['name']): string | undefined {
  return process.env[urlVariable({ name })];
}
