import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { extractIndexedPart } from '../../../src/integrations/indexed-part.ts';

afterAll(close);

const main = '<main data-pagefind-body lang="en" dir="ltr"><h1>A title</h1><p>Its words</p></main>';
const createPage = (body: string) =>
  `<!doctype html><html lang="de" data-theme="dark"><head><title>Head</title></head><body>${body}</body></html>`;

/** Indexes one page and returns the paths of the index files, which depend on their content. */
async function indexPage(html: string) {
  const { index } = await createIndex();
  await index?.addHTMLFile({ sourcePath: 'a/index.html', content: html });
  const { files = [] } = (await index?.getFiles()) ?? {};
  return files.map(({ path }) => path).sort();
}

describe('the part of a page that is indexed', () => {
  const whole = createPage(`<nav>Menu of pages</nav>${main}<footer>Foot</footer>`);

  it('is the main element with the language', () => {
    expect(extractIndexedPart(whole)).toBe(
      `<html lang="de" data-theme="dark"><body>${main}</body></html>`,
    );
  });

  it('gives the same index as the whole page', async () => {
    expect(await indexPage(extractIndexedPart(whole))).toEqual(await indexPage(whole));
  });

  it.each([
    ['no main element', createPage('<p>Text</p>')],
    [
      'a main element without data-pagefind-body',
      createPage('<main><p>data-pagefind-body</p></main>'),
    ],
    [
      'an attribute before the main element',
      createPage(`<p data-pagefind-meta="author">A</p>${main}`),
    ],
    [
      'an attribute after the main element',
      createPage(`${main}<p data-pagefind-filter="version">1</p>`),
    ],
    ['a main element that does not end', '<html><main data-pagefind-body><p>Text'],
  ])('is the whole page with %s', (_, html) => {
    expect(extractIndexedPart(html)).toBe(html);
  });
});
