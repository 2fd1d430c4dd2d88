import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '../../../src/ui-text/en.ts';

/** A whole response with two errors, as the API sends it. */
export const twoErrors = JSON.stringify(
  {
    errors: [
      {
        code: 'resource_not_found',
        message: 'not found',
        long_message: 'No user was found with id user_2abcDEF456ghi',
      },
      {
        code: 'form_param_value_invalid',
        message: 'is invalid',
        long_message: 'archived does not match one of the allowed values for parameter status',
        meta: { param_name: 'status' },
      },
    ],
    clerk_trace_id: '28b5b7a767c76fb008f86bebb2737f6a',
  },
  null,
  2,
);

/** The paste box of the current page. */
export const box = (page: Page): Locator =>
  page.getByRole('textbox', { name: en['errbook.paste.boxLabel'] });

/** The links to the recognized errors, in order. */
export const matches = (page: Page): Locator => page.locator('a.match-link');

/** Pastes a text into the focused element, as Ctrl+V does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const target = document.activeElement;
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    const isUnhandled = target?.dispatchEvent(event) ?? false;
    // Synthetic events do not paste.
    if (
      !isUnhandled ||
      !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    )
      return;
    target.setRangeText(pasted, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
    target.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** Drops a file with a text on an element. */
export async function drop(target: Locator, text: string): Promise<void> {
  const data = await target.page().evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'response.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await target.dispatchEvent('dragover', { dataTransfer: data });
  await target.dispatchEvent('drop', { dataTransfer: data });
}

/** Expects that no text has become an element, a script, a link, or a property of `Object.prototype`. */
export async function expectNoInjection(page: Page): Promise<void> {
  const hacked = await page.evaluate(() => [
    (window as Window & { hacked?: unknown }).hacked,
    ({} as { hacked?: unknown }).hacked,
  ]);
  expect(hacked).toEqual([undefined, undefined]);
  const injected = page.locator(
    '.hacked, .injected, [onerror], [onload], [onmouseover], img[src="x"], a[href^="javascript:" i]',
  );
  await expect(injected).toHaveCount(0);
}
