import { afterAll, beforeAll, describe, test } from 'vitest';
import { sampleCases, type Family } from '../hostile/family.ts';

/** Makes a test of each case in the sample of a family. `node tests/hostile.ts` runs all cases. */
export function testFamily(name: string, family: Family): void {
  describe(`${name}: ${family.about}`, () => {
    beforeAll(async () => {
      await family.setUp?.();
    });
    afterAll(async () => {
      await family.tearDown?.();
    });
    for (const { name: caseName, run } of sampleCases(family)) test(caseName, run);
  });
}
