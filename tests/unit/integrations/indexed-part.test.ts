import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { extractIndexedPart } from '../../../src/integrations/indexed-part.ts';

afterAll(close);

const main = '<main data-pagefind-body lang="en" dir="ltr"><h1>A title</h1><p>Its words</p></main>';
const page = (body: string) =>
  `<!doctype html><html lang="de" data-theme="dark"><head><title>Head</title></head><body>${body}</body></html>`;

/** The files of an index of one page, by what they hold. */
async function indexed(html: string) {
  const { index } = await createIndex();
  await index?.addHTMLFile({ sourcePath: 'a/index.html', content: html });
  const { files = [] } = (await index?.getFiles()) ?? {};
  return files.map(({ path }) => path).sort();
}

describe('the part of a page that is indexed', () => {
  const whole = page(`<nav>Menu of pages</nav>${main}<footer>Foot</footer>`);

  it('is its main and its language', () => {
    expect(extractIndexedPart(whole)).toBe(
      `<html lang="de" data-theme="dark"><body>${main}</body></html>`,
    );
  });

  it('gives the same index as the whole page', async () => {
    expect(await indexed(extractIndexedPart(whole))).toEqual(await indexed(whole));
  });

  it.each([
    ['no main', page('<p>Text</p>')],
    ['a main that is not marked', page('<main><p>data-pagefind-body</p></main>')],
    ['a mark outside of its main', page(`<p data-pagefind-meta="author">A</p>${main}`)],
    ['a mark behind its main', page(`${main}<p data-pagefind-filter="version">1</p>`)],
    ['a main that does not end', '<html><main data-pagefind-body><p>Text'],
  ])('is all of a page with %s', (_, html) => {
    expect(extractIndexedPart(html)).toBe(html);
  });
});
