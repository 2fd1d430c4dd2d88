import { expect, test } from 'vitest';
import { basedBuild, siteBuild } from '../support/builds.ts';
import { checkLinks, describeLinks } from '../support/site.ts';

for (const { name, folder, base } of [siteBuild, basedBuild]) {
  test(`every link and anchor of the ${name} build leads somewhere`, () => {
    expect(describeLinks(checkLinks(folder, base))).toEqual([]);
  });
}
