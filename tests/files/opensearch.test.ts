import { expect, test } from 'vitest';
import { basedBuild, siteBuild } from '../support/builds.ts';
import { attribute, elements, htmlFiles, readPage } from '../support/site.ts';

for (const { name, folder, base } of [siteBuild, basedBuild]) {
  const root = base.replace(/\/$/, '');

  test(`every page of the ${name} build tells browsers how to search the site`, () => {
    const files = htmlFiles(folder);
    expect(files.length).toBeGreaterThan(300);
    const without = files.filter((file) => {
      const links = elements(readPage(folder, file), 'link').filter(
        (link) => attribute(link, 'rel') === 'search',
      );
      return (
        links.length !== 1 ||
        links.some(
          (link) =>
            attribute(link, 'type') !== 'application/opensearchdescription+xml' ||
            attribute(link, 'title') !== 'Errbook' ||
            attribute(link, 'href') !== `${root}/search/opensearch.xml`,
        )
      );
    });
    expect(without).toEqual([]);
  });
}
