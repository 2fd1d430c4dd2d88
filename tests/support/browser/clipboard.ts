import type { Page } from '@playwright/test';

/** Reads the clipboard. Pages of the site are not allowed to read it, so this presses Ctrl+V in a temporary field. */
export async function readClipboard(page: Page): Promise<string> {
  const focusedElement = await page.evaluateHandle(() => {
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
  }, focusedElement);
}

/**
 * Replaces the content of the clipboard, which all pages of a browser share, with a dash: another test may have copied
 * something.
 */
export async function clearClipboard(page: Page): Promise<void> {
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'clipboard';
    area.value = '-';
    document.body.append(area);
    area.select();
  });
  await page.keyboard.press('ControlOrMeta+C');
  await page.evaluate(() => document.querySelector('#clipboard')?.remove());
}
