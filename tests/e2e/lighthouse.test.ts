import { expect, guarded, test as plainTest } from '../support/browser/browser-test.ts';
import {
  startAuditor,
  type Auditor,
  type Category,
  type Grades,
} from '../support/browser/lighthouse.ts';
import { firstPages, pageTypes } from '../support/browser/page-types.ts';

// Not performance: its points depend on what else the machine does; `bench/lighthouse.ts` measures them.
const categories: readonly Category[] = ['accessibility', 'best-practices', 'seo'];
const full = { accessibility: 100, 'best-practices': 100, seo: 100 };

// Lighthouse waits these times one after the other for the sake of performance. Half of them still see what a page
// asks for or writes to the console once it is idle.
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
    guarded(auditor.context, () =>
      use((path) => auditor.audit(new URL(path, baseURL).href, categories, waits)),
    ),
});

for (const name of firstPages) {
  test(`on a phone, the ${name} is accessible, without faults and fit for search engines, says Lighthouse`, async ({
    grade,
  }) => {
    const { points, missed } = await grade(pageTypes[name] ?? '');
    expect(missed.join('\n\n'), 'audits that cost points').toBe('');
    expect(points).toEqual(full);
  });
}
