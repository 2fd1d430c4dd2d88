import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedBuild } from '../support/builds.ts';
import {
  checkLinks,
  describeLinks,
  elements,
  htmlFiles,
  readPage,
  siteFiles,
} from '../support/site.ts';

/** What holds for the site of any content. */
describe('shipped content', () => {
  const { folder } = shippedBuild;

  test('every link and anchor leads somewhere', () => {
    expect(describeLinks(checkLinks(folder))).toEqual([]);
  });

  test('every page has one title and one heading', () => {
    for (const file of htmlFiles(folder)) {
      for (const name of ['title', 'main', 'h1']) {
        expect(elements(readPage(folder, file), name), `${name} of ${file}`).toHaveLength(1);
      }
    }
  });

  test('every JSON document can be read', () => {
    const documents = siteFiles(folder).filter((file) => file.endsWith('.json'));
    for (const file of documents) {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      expect(() => void JSON.parse(text), file).not.toThrow();
    }
  });
});
