import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { basedBuild, siteBuild, siteUrl } from '../support/builds.ts';
import { findElements, getAttribute, listHtmlFiles, readPage } from '../support/site.ts';

for (const { name, folder, base } of [siteBuild, basedBuild]) {
  const root = siteUrl + base.replace(/\/$/, '');

  test(`every page of the ${name} build has the card of its catalog or of the site`, () => {
    const cards = new Map<string, number>();
    const filesWithoutCard = listHtmlFiles(folder).filter((file) => {
      const metas = new Map(
        findElements(readPage(folder, file), 'meta').map((meta) => [
          getAttribute(meta, 'property') ?? getAttribute(meta, 'name'),
          getAttribute(meta, 'content'),
        ]),
      );
      const [first = ''] = file.split('/');
      const catalog = ['clerk', 'code0'].includes(first) ? `/${first}` : '';
      const image = metas.get('og:image') ?? '';
      cards.set(image, (cards.get(image) ?? 0) + 1);
      return (
        image !== `${root}${catalog}/card.png` ||
        metas.get('twitter:card') !== 'summary_large_image' ||
        metas.get('og:image:width') !== '1200' ||
        metas.get('og:image:height') !== '630' ||
        !metas.get('og:image:alt')?.includes('Errbook')
      );
    });
    expect(filesWithoutCard).toEqual([]);
    expect(cards.size).toBe(3);
    const pictures = [...cards.keys()].map((url) =>
      readFileSync(path.join(folder, url.slice(root.length))),
    );
    for (const picture of pictures) {
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(picture.length).toBeLessThan(100_000);
    }
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(3);
  });
}
