import { expect, test } from 'vitest';
import { shapesBuild, siteBuild } from '../support/builds.ts';
import { findElements, getText, listHtmlFiles, readPage, type Element } from '../support/site.ts';

/** Elements that say something without text. */
const contentNames = ['img', 'svg', 'input', 'select', 'textarea', 'pre'];
const readLevel = ({ tagName }: Element) => Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);

/** Lists the headings of a page that nothing follows before the next heading of their level or a higher one. */
function listEmptyHeadings(body: Element): string[] {
  const elements = findElements(body);
  const headings = elements.filter((element) => readLevel(element) > 0);
  const inHeadings = new Set(headings.flatMap((heading) => findElements(heading)));
  return headings
    .filter((heading) => {
      const start = elements.indexOf(heading) + 1;
      const length = elements
        .slice(start)
        .findIndex((other) => readLevel(other) > 0 && readLevel(other) <= readLevel(heading));
      const below = elements.slice(start, length === -1 ? undefined : start + length);
      return !below.some(
        (element) =>
          !inHeadings.has(element) &&
          (contentNames.includes(element.tagName) ||
            (findElements(element).length === 1 && getText(element).trim() !== '')),
      );
    })
    .map(getText);
}

/** Lists what announces content that does not follow: terms without a value, and empty lists, tables, and headings. */
function listEmptyParts(body: Element): string[] {
  const isEmpty = (element: Element) => getText(element).trim() === '';
  return ['ul', 'ol', 'dl', 'dd', 'tbody', 'summary', 'h2', 'h3', 'legend']
    .flatMap((name) => findElements(body, name))
    .filter(isEmpty)
    .map(({ tagName }) => tagName);
}

test.each([siteBuild, shapesBuild])('no heading is over nothing on a page of %o', ({ folder }) => {
  const found = listHtmlFiles(folder).flatMap((file) => {
    const [body] = findElements(readPage(folder, file), 'body');
    if (!body) return [];
    return [...listEmptyHeadings(body), ...listEmptyParts(body)].map((text) => `${file}: ${text}`);
  });
  expect(found).toEqual([]);
});
