import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import {
  formatOpenSearch,
  shortenName,
  type SearchDescription,
} from '../../../src/outputs/opensearch.ts';
import { getAttribute, findElements, getText } from '../../support/html.ts';

const site: SearchDescription = {
  name: 'Errbook',
  description: 'Turns an API error into an answer.',
  searchUrl: 'https://errors.example.com/docs/search/',
  selfUrl: 'https://errors.example.com/docs/search/opensearch.xml',
  iconUrl: 'https://errors.example.com/docs/favicon.svg',
};
/** Parses a description: the texts of its elements, and its URL templates by type. */
function read(xml: string) {
  // It is parsed as HTML, which has the same entities. HTML does not know self-closing `Url` elements, and renames
  // `Image`.
  const root = parse(
    xml.replaceAll(/<Url([^>]*)\/>/g, '<Url$1></Url>').replaceAll('Image', 'Icon'),
  );
  const getTexts = (name: string) => findElements(root, name).map(getText);
  const urls = findElements(root, 'url').map((url) => [
    getAttribute(url, 'type'),
    getAttribute(url, 'template'),
  ]);
  return {
    name: getTexts('shortname'),
    description: getTexts('description'),
    icon: getTexts('icon'),
    urls,
  };
}

describe('the description of the search', () => {
  it('has the URL for searches from a browser', () => {
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
  ])('of %s has at most 16 characters', (name, short) => {
    expect(shortenName(name)).toBe(short);
    expect(Array.from(short).length).toBeLessThanOrEqual(16);
  });
});
