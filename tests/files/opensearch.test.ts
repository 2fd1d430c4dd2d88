import { expect, test } from 'vitest';
import { basedBuild, siteBuild } from '../support/builds.ts';
import { getAttribute, findElements, listHtmlFiles, readPage } from '../support/site.ts';

for (const { name, folder, base } of [siteBuild, basedBuild]) {
  const root = base.replace(/\/$/, '');

  test(`every page of the ${name} build links to the OpenSearch description`, () => {
    const files = listHtmlFiles(folder);
    expect(files.length).toBeGreaterThan(300);
    const filesWithoutLink = files.filter((file) => {
      const links = findElements(readPage(folder, file), 'link').filter(
        (link) => getAttribute(link, 'rel') === 'search',
      );
      return (
        links.length !== 1 ||
        links.some(
          (link) =>
            getAttribute(link, 'type') !== 'application/opensearchdescription+xml' ||
            getAttribute(link, 'title') !== 'Errbook' ||
            getAttribute(link, 'href') !== `${root}/search/opensearch.xml`,
        )
      );
    });
    expect(filesWithoutLink).toEqual([]);
  });
}
