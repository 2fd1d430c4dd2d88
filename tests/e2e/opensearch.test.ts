import { readFileSync } from 'node:fs';
import { expect, test } from '../support/browser/browser-test.ts';
import { builds, siteUrl } from '../support/builds.ts';
import { attribute, elements, htmlFiles, readPage } from '../support/site.ts';

for (const { name, folder, base } of builds) {
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

  test(`the description of the ${name} build leads to its search page`, async ({ page }) => {
    const xml = readFileSync(`${folder}/search/opensearch.xml`, 'utf8');
    const found = await page.evaluate((text) => {
      const description = new DOMParser().parseFromString(text, 'application/xml');
      return [...description.documentElement.children].map((element) => ({
        name: element.localName,
        namespace: element.namespaceURI,
        text: element.textContent,
        ...Object.fromEntries([...element.attributes].map((one) => [one.name, one.value])),
      }));
    }, xml);
    const namespace = 'http://a9.com/-/spec/opensearch/1.1/';
    expect(found).toMatchObject([
      { name: 'ShortName', namespace, text: 'Errbook' },
      { name: 'Description', text: 'Search Errbook for API errors by code or message' },
      { name: 'InputEncoding', text: 'UTF-8' },
      { name: 'Image', text: `${siteUrl}${root}/favicon.svg` },
      { name: 'Url', type: 'text/html', template: `${siteUrl}${root}/search/?q={searchTerms}` },
      { name: 'Url', rel: 'self', template: `${siteUrl}${root}/search/opensearch.xml` },
    ]);
  });
}

test('what a browser asks the search page is answered', async ({ page, request }) => {
  const xml = await (await request.get('/search/opensearch.xml')).text();
  const template = /type="text\/html"[^>]*template="([^"]+)"/.exec(xml)?.[1] ?? '';
  const url = template.replace('{searchTerms}', encodeURIComponent('user quota & exceeded'));
  await page.goto(url.replace(siteUrl, ''));
  await expect(
    page.getByRole('main').getByRole('option', { name: /^user_quota_exceeded/ }),
  ).toBeVisible();
});
