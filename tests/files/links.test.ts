import { expect, test } from 'vitest';
import { basedBuild, siteBuild } from '../support/builds.ts';
import { checkLinks, describeLinks } from '../support/site.ts';

for (const { name, folder, base } of [siteBuild, basedBuild]) {
  test(`the ${name} build has no broken links or anchors`, () => {
    expect(describeLinks(checkLinks(folder, base))).toEqual([]);
  });
}
