import { readFileSync } from 'node:fs';
import { expect, test } from '../support/browser/browser-test.ts';
import { basedBuild, siteBuild, siteUrl } from '../support/builds.ts';

test('the OpenSearch description leads to the search page, which answers the query of a browser', async ({
  page,
}) => {
  await page.goto('/search/');
  for (const { folder, base } of [siteBuild, basedBuild]) {
    const root = base.replace(/\/$/, '');
    const xml = readFileSync(`${folder}/search/opensearch.xml`, 'utf8');
    const elements = await page.evaluate((text) => {
      const description = new DOMParser().parseFromString(text, 'application/xml');
      return [...description.documentElement.children].map((element) => ({
        name: element.localName,
        namespace: element.namespaceURI,
        text: element.textContent,
        ...Object.fromEntries(
          [...element.attributes].map((attribute) => [attribute.name, attribute.value]),
        ),
      }));
    }, xml);
    const namespace = 'http://a9.com/-/spec/opensearch/1.1/';
    expect(elements).toMatchObject([
      { name: 'ShortName', namespace, text: 'Errbook' },
      { name: 'Description', text: 'Search Errbook for API errors by code or message' },
      { name: 'InputEncoding', text: 'UTF-8' },
      { name: 'Image', text: `${siteUrl}${root}/favicon.svg` },
      { name: 'Url', type: 'text/html', template: `${siteUrl}${root}/search/?q={searchTerms}` },
      { name: 'Url', rel: 'self', template: `${siteUrl}${root}/search/opensearch.xml` },
    ]);
  }

  const xml = await (await page.request.get('/search/opensearch.xml')).text();
  const template = /type="text\/html"[^>]*template="([^"]+)"/.exec(xml)?.[1] ?? '';
  const url = template.replace('{searchTerms}', encodeURIComponent('user quota & exceeded'));
  await page.goto(url.replace(siteUrl, ''));
  await expect(
    page.getByRole('main').getByRole('option', { name: /^user_quota_exceeded/ }),
  ).toBeVisible();
});
