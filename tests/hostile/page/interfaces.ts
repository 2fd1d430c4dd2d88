import assert from 'node:assert/strict';
import { expect, type Page } from '@playwright/test';
import { box, matches, paste, twoErrors } from '../../support/browser/paste-box.ts';
import { dialog, field } from '../../support/browser/search-dialog.ts';

/** An interface of the browser that is missing, throws an error, or is full. */
export interface BrokenInterface {
  name: string;
  /** Runs in each page before its scripts. */
  breakIt: () => void;
  /** What must work all the same. */
  check: (page: Page) => Promise<void>;
  /** The error that Starlight's own scripts throw. */
  starlightError?: RegExp;
}

async function explain(page: Page): Promise<void> {
  await page.goto('/explain/');
  await box(page).focus();
  await paste(page, twoErrors);
  await expect(matches(page)).toHaveCount(2, { timeout: 30_000 });
}

async function searchFor(page: Page): Promise<void> {
  await page.goto('/clerk/resource_not_found/');
  await page.keyboard.press('Control+K');
  await field(page).fill('UserNotFound');
  const first = dialog(page).getByRole('option').first();
  await expect(first).toHaveAttribute('href', '/code0/USER_NOT_FOUND/', { timeout: 30_000 });
}

async function useSite(page: Page): Promise<void> {
  await explain(page);
  await searchFor(page);
  await page.goto('/search/?q=UserNotFound');
  await expect(page.getByRole('main').getByRole('option').first()).toBeVisible({ timeout: 30_000 });
  await page.goto('/clerk/');
  await page.locator('code-table input[name=q]').fill('quota');
  await expect(page.locator('code-table [role=status]')).toHaveText(/^\d+ of \d+ codes$/);
  await page.getByRole('button', { name: /HTTP status/ }).click();
}

/** The copied text is shown instead, so that the reader can select it. */
async function copyByHand(page: Page): Promise<void> {
  await explain(page);
  const action = page.locator('.copy-action').filter({ hasText: 'Copy for a bug report' }).first();
  await action.getByRole('button').click();
  await expect(action.getByRole('status')).toContainText('does not allow copying');
  await expect(action.getByRole('textbox')).toHaveValue(/resource_not_found/);
  await page.goto('/clerk/resource_not_found/');
  const button = page.locator('copy-button').first();
  await button.getByRole('button').click();
  await expect(button.getByRole('status')).toContainText('does not allow copying');
}

/** The interfaces. */
export const brokenInterfaces: readonly BrokenInterface[] = [
  ...(['localStorage', 'sessionStorage'] as const).flatMap((name) => [
    { name: `${name} throws`, breakIt: throwsAt(name), check: useSite },
    { name: `${name} is full`, breakIt: isFull, check: useSite },
  ]),
  { name: 'the history is full', breakIt: historyIsFull, check: useSite },
  {
    name: 'the history has the state of another program',
    breakIt: () => history.replaceState('text', ''),
    check: useSite,
  },
  { name: 'no clipboard', breakIt: noClipboard, check: copyByHand },
  { name: 'a clipboard that refuses', breakIt: clipboardRefuses, check: copyByHand },
  {
    name: 'no Worker',
    breakIt: () => Reflect.deleteProperty(window, 'Worker'),
    check: explain,
  },
  { name: 'a Worker that throws', breakIt: workerThrows, check: explain },
  {
    name: 'no IntersectionObserver',
    breakIt: () => Reflect.deleteProperty(window, 'IntersectionObserver'),
    check: searchFor,
    starlightError: /^ReferenceError: IntersectionObserver is not defined$/,
  },
  {
    name: 'no view transitions',
    breakIt: () => Reflect.deleteProperty(Document.prototype, 'startViewTransition'),
    check: useSite,
  },
  {
    name: 'no dialogs',
    breakIt: () => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'),
    async check(page) {
      await page.goto('/clerk/resource_not_found/');
      await page.keyboard.press('Control+K');
      await expect(page).toHaveURL(/\/search\/$/);
    },
  },
  {
    name: 'no connection after the page is loaded',
    breakIt: () => undefined,
    async check(page) {
      await page.goto('/explain/', { waitUntil: 'networkidle' });
      await page.context().setOffline(true);
      await box(page).fill(twoErrors);
      await expect(matches(page)).toHaveCount(2, { timeout: 30_000 });
      await page.context().setOffline(false);
      await expect(page.locator('.match .cause .guide').first()).toBeVisible({ timeout: 30_000 });
      assert.equal(await box(page).inputValue(), twoErrors);
    },
  },
  {
    name: 'the Back button after another page',
    breakIt: () => undefined,
    async check(page) {
      await explain(page);
      await matches(page).first().click();
      await expect(page).toHaveURL(/resource_not_found/);
      await page.goBack();
      await expect(box(page)).toHaveValue(twoErrors);
      await expect(matches(page)).toHaveCount(2, { timeout: 30_000 });
    },
  },
];

function throwsAt(name: 'localStorage' | 'sessionStorage'): () => void {
  return name === 'localStorage'
    ? () =>
        void Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Access is denied.', 'SecurityError');
          },
        })
    : () =>
        void Object.defineProperty(window, 'sessionStorage', {
          get() {
            throw new DOMException('Access is denied.', 'SecurityError');
          },
        });
}

function isFull(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}

function historyIsFull(): void {
  for (const name of ['replaceState', 'pushState'] as const) {
    History.prototype[name] = () => {
      throw new DOMException('100 times per 30 seconds', 'SecurityError');
    };
  }
}

function noClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });
}

function clipboardRefuses(): void {
  Clipboard.prototype.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  Clipboard.prototype.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  Object.defineProperty(Document.prototype, 'execCommand', {
    value: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
}

function workerThrows(): void {
  Object.defineProperty(window, 'Worker', {
    value: function Worker() {
      throw new DOMException('Blocked by the policy', 'SecurityError');
    },
  });
}
