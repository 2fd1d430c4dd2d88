import { expect, test } from '../support/browser/browser-test.ts';
import { firstPages, pageTypes } from '../support/browser/page-types.ts';

/** An entry of the Layout Instability API, for which TypeScript has no types. */
type LayoutShift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
type WatchedWindow = Window & { shifts: string[] };

for (const name of firstPages) {
  test(`on a phone, the ${name} has no layout shifts after the first paint`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const watched = window as unknown as WatchedWindow;
      watched.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as LayoutShift[]) {
          const names = sources.map(({ node }) => (node as Element | null)?.outerHTML.slice(0, 80));
          // Shifts by parts of a pixel are not visible.
          if (value >= 0.001) watched.shifts.push(`${value}: ${names.join(', ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Scripts load after the page has been painted, as on a slow network.
    const painted = Promise.withResolvers<undefined>();
    await page.route('**/*.js', async (route) => {
      await painted.promise;
      await route.continue();
    });
    await page.goto(pageTypes[name] ?? '', { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    painted.resolve(undefined);
    await page.waitForLoadState('networkidle');
    // A shift is reported after the next frame.
    const shifts = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          requestAnimationFrame(() =>
            setTimeout(() => resolve((window as unknown as WatchedWindow).shifts)),
          );
        }),
    );
    expect(shifts).toEqual([]);
  });
}
