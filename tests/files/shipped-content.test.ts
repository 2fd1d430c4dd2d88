import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedBuild } from '../support/builds.ts';
import {
  checkLinks,
  describeLinks,
  findElements,
  listHtmlFiles,
  readPage,
  listSiteFiles,
} from '../support/site.ts';

/** Checks for the site of any content. */
describe('shipped content', () => {
  const { folder } = shippedBuild;

  test('there are no broken links or anchors', () => {
    expect(describeLinks(checkLinks(folder))).toEqual([]);
  });

  test('every page has one title and one heading', () => {
    for (const file of listHtmlFiles(folder)) {
      for (const name of ['title', 'main', 'h1']) {
        expect(findElements(readPage(folder, file), name), `${name} of ${file}`).toHaveLength(1);
      }
    }
  });

  test('every JSON document is valid', () => {
    const documents = listSiteFiles(folder).filter((file) => file.endsWith('.json'));
    for (const file of documents) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      expect(() => void JSON.parse(text), file).not.toThrow();
    }
  });
});
