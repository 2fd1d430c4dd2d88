import { expect, test } from 'vitest';
import type { CatalogJson } from '../../src/outputs/code-json.ts';
import { hashInlineScripts } from '../../src/hosting/inline-scripts.ts';
import { toHostileCode, payloads } from '../support/hostile.ts';
import {
  getAttribute,
  findElements,
  listHtmlFiles,
  readPage,
  listSiteFiles,
  getText,
  type Element,
} from '../support/site.ts';
import { buildHostileSite } from './sites.ts';

/** Injection payloads in every text field of a catalog. */
const site = await buildHostileSite();
const { dist } = site;

/** Attributes that contain a text of a catalog, or a URL made from one. */
const textAttributes = [
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
const isData = (script: Element) => getAttribute(script, 'type') === 'application/ld+json';
const getContent = ({ childNodes }: Element) =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('');

test('no text of a catalog becomes an element, an attribute, a style, or a script on any page', () => {
  const pages = listHtmlFiles(dist);
  expect(pages.length).toBeGreaterThan(2 * Object.keys(payloads).length);
  const injected = pages.flatMap((file) =>
    findElements(readPage(dist, file)).flatMap((element) => {
      const { tagName, attrs } = element;
      const isCode = tagName === 'style' || (tagName === 'script' && !isData(element));
      const isHacked =
        tagName.includes('hacked') || (isCode && getContent(element).includes('hacked'));
      return [
        ...(isHacked ? [`${file}: ${tagName}`] : []),
        ...attrs.flatMap(({ name, value }) => {
          const attributePlace = `${tagName} ${name}`;
          const isActive = name.startsWith('on') || name.includes('hacked');
          const isUnexpected = value.includes('hacked') && !textAttributes.includes(attributePlace);
          const isExternalLink =
            links.includes(name) && /^\s*(?:javascript|data|vbscript):|\/\/hacked/i.test(value);
          return isActive || isUnexpected || isExternalLink
            ? [`${file}: ${attributePlace}="${value}"`]
            : [];
        }),
      ];
    }),
  );
  expect(injected).toEqual([]);
});

test('every page has exactly one title, main element, and heading', () => {
  for (const file of listHtmlFiles(dist)) {
    for (const name of ['title', 'main', 'h1', 'base']) {
      const count = findElements(readPage(dist, file), name).length;
      expect(count, `${name} of ${file}`).toBe(name === 'base' ? 0 : 1);
    }
  }
});

test('the content security policy allows no more scripts than on a site without payloads', () => {
  const all = new Set<string>();
  for (const file of listHtmlFiles(dist)) {
    const hashes = hashInlineScripts(site.read(file));
    // parse5 parses the page as a browser does.
    const scripts = findElements(readPage(dist, file), 'script').filter(
      (script) => getAttribute(script, 'src') === undefined && !isData(script),
    );
    expect(hashes.length, file).toBe(new Set(scripts.map(getContent)).size);
    for (const hash of hashes) all.add(hash);
  }
  expect(all.size).toBeLessThan(10);
});

test('structured data is valid JSON with any texts', () => {
  const blocks = listHtmlFiles(dist).flatMap((file) =>
    findElements(readPage(dist, file), 'script').filter(isData),
  );
  expect(blocks.length).toBeGreaterThan(Object.keys(payloads).length);
  for (const block of blocks) expect(() => void JSON.parse(getContent(block))).not.toThrow();
});

test.each(Object.keys(payloads))(
  '%s is shown as text on its page and is unchanged in the JSON document',
  (name) => {
    const { codes } = JSON.parse(site.read('hostile/catalog.json')) as CatalogJson;
    const code = codes.find((candidate) => candidate.code === toHostileCode(name));
    const text = payloads[name] ?? '';
    expect(
      code?.cases.map(({ message, description, title }) => [message, description, title]),
    ).toEqual([1, 2].map(() => [text, text, text]));
    const file = `${new URL(code?.url ?? '').pathname.slice(1)}index.html`;
    // HTML has no null characters.
    const normalize = (value: string) => value.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
    const [main] = findElements(readPage(dist, file), 'main');
    expect(normalize(main ? getText(main) : '')).toContain(normalize(text));
  },
);

test('JSON documents are valid, and XML documents contain no markup from texts', () => {
  for (const file of listSiteFiles(dist)) {
    if (file.endsWith('.json')) expect(() => void JSON.parse(site.read(file)), file).not.toThrow();
    if (!file.endsWith('.xml')) continue;
    // No text becomes an element or a CDATA section.
    expect(site.read(file), file).not.toMatch(
      /<(?:!\[|(?:script|img|svg|b|i)\b)|hacked[^<]*"[^>]*>/i,
    );
  }
});
