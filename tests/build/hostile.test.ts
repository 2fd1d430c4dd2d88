import { expect, test } from 'vitest';
import type { CatalogJson } from '../../src/outputs/code-json.ts';
import { hashInlineScripts } from '../../src/hosting/inline-scripts.ts';
import { hostileCode, payloads } from '../support/hostile.ts';
import {
  attribute,
  elements,
  htmlFiles,
  readPage,
  siteFiles,
  textOf,
  type Element,
} from '../support/site.ts';
import { hostileSite } from './sites.ts';

/** Catalog texts that try to be more than text, in every place where a catalog has a text. */
const site = await hostileSite();
const { dist } = site;

/** Attributes in which a page has a text of a catalog, or an address made of one. */
const places = [
  'a data-title',
  'a aria-label',
  'a href',
  'button data-code',
  'copy-button data-from',
  'copy-button data-text',
  'h2 id',
  'link href',
  'meta content',
  'option value',
  'tr data-names',
  'tr data-operations',
];
const links = ['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'http-equiv', 'xlink:href'];
const isData = (script: Element) => attribute(script, 'type') === 'application/ld+json';
const contentOf = ({ childNodes }: Element) =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

test('no text of a catalog becomes an element, an attribute, a style or a script, on any page', () => {
  const pages = htmlFiles(dist);
  expect(pages.length).toBeGreaterThan(2 * Object.keys(payloads).length);
  const found = pages.flatMap((file) =>
    elements(readPage(dist, file)).flatMap((element) => {
      const { tagName, attrs } = element;
      const isCode = tagName === 'style' || (tagName === 'script' && !isData(element));
      const isHacked =
        tagName.includes('hacked') || (isCode && contentOf(element).includes('hacked'));
      return [
        ...(isHacked ? [`${file}: ${tagName}`] : []),
        ...attrs.flatMap(({ name, value }) => {
          const place = `${tagName} ${name}`;
          const isActive = name.startsWith('on') || name.includes('hacked');
          const isForeign = value.includes('hacked') && !places.includes(place);
          const leadsOut =
            links.includes(name) && /^\s*(?:javascript|data|vbscript):|\/\/hacked/i.test(value);
          return isActive || isForeign || leadsOut ? [`${file}: ${place}="${value}"`] : [];
        }),
      ];
    }),
  );
  expect(found).toEqual([]);
});

test('every page has the elements that a page has once, once', () => {
  for (const file of htmlFiles(dist)) {
    for (const name of ['title', 'main', 'h1', 'base']) {
      const many = elements(readPage(dist, file), name).length;
      expect(many, `${name} of ${file}`).toBe(name === 'base' ? 0 : 1);
    }
  }
});

test('no script is let run but those of a site without such texts', () => {
  const all = new Set<string>();
  for (const file of htmlFiles(dist)) {
    const hashes = hashInlineScripts(site.read(file));
    // As parse5 reads the page, which is how a browser does.
    const scripts = elements(readPage(dist, file), 'script').filter(
      (script) => attribute(script, 'src') === undefined && !isData(script),
    );
    expect(hashes.length, file).toBe(new Set(scripts.map(contentOf)).size);
    for (const hash of hashes) all.add(hash);
  }
  expect(all.size).toBeLessThan(10);
});

test('data for search engines can be read, whatever texts it holds', () => {
  const blocks = htmlFiles(dist).flatMap((file) =>
    elements(readPage(dist, file), 'script').filter(isData),
  );
  expect(blocks.length).toBeGreaterThan(Object.keys(payloads).length);
  for (const block of blocks) expect(() => void JSON.parse(contentOf(block))).not.toThrow();
});

test.each(Object.keys(payloads))(
  '%s is shown as it is, on its page and in its document',
  (name) => {
    const { codes } = JSON.parse(site.read('hostile/catalog.json')) as CatalogJson;
    const code = codes.find((one) => one.code === hostileCode(name));
    const text = payloads[name] ?? '';
    expect(
      code?.cases.map(({ message, description, title }) => [message, description, title]),
    ).toEqual([1, 2].map(() => [text, text, text]));
    const file = `${new URL(code?.url ?? '').pathname.slice(1)}index.html`;
    // HTML has no null character.
    const shown = (value: string) => value.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
    const [main] = elements(readPage(dist, file), 'main');
    expect(shown(main ? textOf(main) : '')).toContain(shown(text));
  },
);

test('JSON documents can be read, XML documents hold nothing but what they should', () => {
  for (const file of siteFiles(dist)) {
    if (file.endsWith('.json')) expect(() => void JSON.parse(site.read(file)), file).not.toThrow();
    if (!file.endsWith('.xml')) continue;
    // Neither an element nor a section of character data of a text.
    expect(site.read(file), file).not.toMatch(
      /<(?:!\[|(?:script|img|svg|b|i)\b)|hacked[^<]*"[^>]*>/i,
    );
  }
});
