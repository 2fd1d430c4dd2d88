import { family } from '../hostile/page.ts';
import { sampleCases } from '../hostile/family.ts';
import { test } from '../support/browser/browser-test.ts';

/** `node tests/hostile.ts page` runs all cases. */
test.describe(family.about, () => {
  test.beforeAll(() => family.setUp?.());
  test.afterAll(() => family.tearDown?.());
  for (const { name, run } of sampleCases(family)) test(name, () => run());
});
