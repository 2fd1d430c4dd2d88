import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import {
  formatOpenSearch,
  shortenName,
  type SearchDescription,
} from '../../../src/outputs/opensearch.ts';
import { attribute, elements, textOf } from '../../support/html.ts';

const site: SearchDescription = {
  name: 'Errbook',
  description: 'Turns an API error into an answer.',
  searchUrl: 'https://errors.example.com/docs/search/',
  selfUrl: 'https://errors.example.com/docs/search/opensearch.xml',
  iconUrl: 'https://errors.example.com/docs/favicon.svg',
};
/** What a parser reads from a description: the texts of its elements, and the templates of its addresses by type. */
function read(xml: string) {
  // Read as HTML, whose entities are those of XML; an element of this form ends with its tag.
  const root = parse(
    xml.replaceAll(/<Url([^>]*)\/>/g, '<Url$1></Url>').replaceAll('Image', 'Icon'),
  );
  const text = (name: string) => elements(root, name).map(textOf);
  const urls = elements(root, 'url').map((url) => [
    attribute(url, 'type'),
    attribute(url, 'template'),
  ]);
  return { name: text('shortname'), description: text('description'), icon: text('icon'), urls };
}

describe('the description of the search', () => {
  it('says where a browser can search', () => {
    expect(read(formatOpenSearch(site))).toEqual({
      name: ['Errbook'],
      description: [site.description],
      icon: [site.iconUrl],
      urls: [
        ['text/html', 'https://errors.example.com/docs/search/?q={searchTerms}'],
        ['application/opensearchdescription+xml', site.selfUrl],
      ],
    });
  });

  it('keeps texts as text', () => {
    const description = `"A" & <b>B</b> ]]> 'C'`;
    const xml = formatOpenSearch({
      ...site,
      name: '<b>&',
      description: `${description}\u0000\u000B`,
    });
    expect(read(xml)).toMatchObject({ name: ['<b>&'], description: [description] });
    expect(xml).toContain('<Description>&quot;A&quot; &amp; &lt;b&gt;B&lt;/b&gt; ]]&gt;');
    expect(xml).not.toMatch(/<b>|\0|\v/);
  });
});

describe('the short name', () => {
  it.each([
    ['Errbook', 'Errbook'],
    ['Sixteen letters!', 'Sixteen letters!'],
    ['The errors of Example Ltd.', 'The errors of E…'],
    ['Payments Errors of us', 'Payments Errors…'],
    ['💥'.repeat(20), `${'💥'.repeat(15)}…`],
  ])('of %s has 16 characters at most', (name, short) => {
    expect(shortenName(name)).toBe(short);
    expect(Array.from(short).length).toBeLessThanOrEqual(16);
  });
});
