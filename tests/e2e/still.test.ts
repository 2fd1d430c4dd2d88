import { expect, test } from '../support/browser/browser-test.ts';
import { firstPages, pageTypes } from '../support/browser/page-types.ts';

/** An entry of the API for layout shifts, which TypeScript does not know. */
type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
type Watched = Window & { moved: string[] };

for (const name of firstPages) {
  test(`on a phone, nothing on the ${name} moves once it can be read`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const watched = window as unknown as Watched;
      watched.moved = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[]) {
          const names = sources.map(({ node }) => (node as Element | null)?.outerHTML.slice(0, 80));
          // Parts of a pixel are nothing that a reader sees.
          if (value >= 0.001) watched.moved.push(`${value}: ${names.join(', ')}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Scripts come after the page has been painted, as they do on a slow network.
    const painted = Promise.withResolvers<undefined>();
    await page.route('**/*.js', async (route) => {
      await painted.promise;
      await route.continue();
    });
    await page.goto(pageTypes[name] ?? '', { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    painted.resolve(undefined);
    await page.waitForLoadState('networkidle');
    // A shift is told of with the frame after it.
    const moved = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          requestAnimationFrame(() =>
            setTimeout(() => resolve((window as unknown as Watched).moved)),
          );
        }),
    );
    expect(moved).toEqual([]);
  });
}
