import type { Page } from '@playwright/test';

/** What a reader would paste now. Pages of the site may not read it, so a key is pressed. */
export async function clipboardText(page: Page): Promise<string> {
  const before = await page.evaluateHandle(() => {
    const focused = document.activeElement;
    const area = document.createElement('textarea');
    area.id = 'clipboard';
    document.body.append(area);
    area.focus();
    return focused;
  });
  await page.keyboard.press('ControlOrMeta+V');
  return page.evaluate((focused) => {
    const area = document.querySelector<HTMLTextAreaElement>('#clipboard');
    area?.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return area?.value ?? '';
  }, before);
}
