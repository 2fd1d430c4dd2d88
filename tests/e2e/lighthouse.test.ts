import { expect, runGuarded, test as plainTest } from '../support/browser/browser-test.ts';
import {
  startAuditor,
  type Auditor,
  type Category,
  type Grades,
} from '../support/browser/lighthouse.ts';
import { firstPages, pageTypes } from '../support/browser/page-types.ts';

// Performance is not among them, because its score depends on the load of the machine. `bench/lighthouse.ts` measures
// it.
const categories: readonly Category[] = ['accessibility', 'best-practices', 'seo'];
const fullScores = { accessibility: 100, 'best-practices': 100, seo: 100 };

// Lighthouse has several waits in sequence to measure performance. The remaining ones are enough to see the requests
// and console messages of an idle page.
const waits = { pauseAfterFcpMs: 0, cpuQuietThresholdMs: 0 };

const test = plainTest.extend<{ grade: (path: string) => Promise<Grades> }, { auditor: Auditor }>({
  auditor: [
    async ({}, use) => {
      const auditor = await startAuditor();
      await use(auditor);
      await auditor.stop();
    },
    { scope: 'worker' },
  ],
  grade: ({ auditor, baseURL }, use) =>
    runGuarded(auditor.context, () =>
      use((path) => auditor.audit(new URL(path, baseURL).href, categories, waits)),
    ),
});

for (const name of firstPages) {
  test(`on a phone, the ${name} has the full Lighthouse scores for accessibility, best practices, and SEO`, async ({
    grade,
  }) => {
    const { points, missed } = await grade(pageTypes[name] ?? '');
    expect(missed.join('\n\n'), 'audits that did not pass').toBe('');
    expect(points).toEqual(fullScores);
  });
}
