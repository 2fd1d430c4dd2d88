import { expect, test, type Page } from '../support/browser/browser-test.ts';

const withValue = '/clerk/resource_not_found/#UserNotFound?userID=user_from_link';
const filled = '.with-values';

/** Keeps script files from loading until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  return () => held.resolve(undefined);
}

const findTop = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((heading) => heading.getBoundingClientRect().top);
const readScroll = (page: Page) => page.evaluate(() => scrollY);

for (const [device, viewport] of [
  ['desktop', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`on a ${device}, a link with values shows its case and its code before scripts load, and nothing moves later`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      requestAnimationFrame(() => Object.assign(window, { scrollOfFirstFrame: scrollY }));
    });
    const loadScripts = await holdScripts(page);
    await page.goto(withValue, { waitUntil: 'commit' });
    await expect(page.locator('#UserNotFound')).toBeInViewport();
    const first = await page.evaluate(
      () => (window as { scrollOfFirstFrame?: number }).scrollOfFirstFrame,
    );
    expect(first, 'the first paint already shows the case').toBe(await readScroll(page));
    const line = page.getByText('One of 19 cases of resource_not_found').filter({ visible: true });
    await expect(line).toBeInViewport();
    const top = await findTop(page, 'UserNotFound');
    loadScripts();
    await expect(page.locator(filled)).toContainText('user_from_link');
    await page.waitForLoadState('networkidle');
    expect(Math.abs((await findTop(page, 'UserNotFound')) - top)).toBeLessThan(2);
    await line.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });
}

test('a reader who has scrolled is not pulled to the case when scripts load', async ({ page }) => {
  const loadScripts = await holdScripts(page);
  await page.goto(withValue, { waitUntil: 'commit' });
  await expect(page.locator('#UserNotFound')).toBeInViewport();
  await page.evaluate(() => scrollTo(0, 200));
  loadScripts();
  await expect(page.locator(filled)).toContainText('user_from_link');
  await page.waitForLoadState('networkidle');
  expect(await readScroll(page)).toBe(200);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the old anchor of a renamed case shows the case, marked and with its code', async ({
      page,
    }) => {
      const url = '/clerk/resource_not_found/';
      await page.route(`**${url}`, async (route) => {
        const response = await route.fetch();
        // As the build writes it for a case that was renamed.
        const body = (await response.text()).replace(
          '<h2 id="UserNotFound"',
          '<span id="NoSuchUser"></span><h2 id="UserNotFound"',
        );
        await route.fulfill({ response, body });
      });
      await page.goto(`${url}#NoSuchUser`);
      await expect(page.locator('#UserNotFound')).toBeInViewport();
      await expect(page.locator('#UserNotFound + .case-of')).toBeVisible();
      await expect(page.locator('.case-of').filter({ visible: true })).toHaveCount(1);
    });
  });
}

for (const fragment of ['UserNotFound', 'usernotfound', 'USERNOTFOUND?userID=user_1']) {
  test(`#${fragment} shows the case, marked and with its code`, async ({ page }) => {
    await page.goto(`/clerk/resource_not_found/#${fragment}`);
    await expect(page.locator('#UserNotFound')).toBeInViewport();
    await expect(page.getByText('One of 19 cases of').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('#UserNotFound + .case-of')).toBeVisible();
    // The mark moves with the fragment.
    await page.evaluate(() => (location.hash = '#sessionnotfound'));
    await expect(page.locator('#SessionNotFound')).toBeInViewport();
    await expect(page.locator('.case-of').filter({ visible: true })).toHaveCount(1);
    await expect(page.locator('#SessionNotFound + .case-of')).toBeVisible();
  });
}

test('a reload and Back keep the position of a reader who came by a link with values', async ({
  page,
}) => {
  await page.goto(withValue);
  await expect(page.locator(filled)).toContainText('user_from_link');
  await page.evaluate(() => scrollTo(0, 300));
  await page.reload();
  await expect(page.locator(filled)).toContainText('user_from_link');
  expect(await readScroll(page)).toBe(300);

  // Back on the same page.
  await page.evaluate(() => (location.hash = '#SessionNotFound?sessionID=sess_1'));
  await expect(page.locator('#SessionNotFound')).toBeInViewport();
  await page.goBack();
  await expect(page.locator(filled)).toContainText('user_from_link');
  await expect.poll(() => readScroll(page)).toBe(300);

  // Back from another page.
  await page.goto('/clerk/user_banned/');
  await page.goBack();
  await expect(page.locator(filled)).toContainText('user_from_link');
  await expect.poll(() => readScroll(page)).toBe(300);
});
