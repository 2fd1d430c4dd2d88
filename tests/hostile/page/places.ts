import { expect, type Locator, type Page } from '@playwright/test';
import { box, matches, paste, twoErrors } from '../../support/browser/paste-box.ts';
import { dialog, field } from '../../support/browser/search-dialog.ts';

/** A place of the site that loads something, and what readers do there. */
export interface Place {
  name: string;
  /** The files that it loads, by what they are. */
  files: Readonly<Record<string, string | RegExp>>;
  /** Replaces responses before anything else. */
  prepare?: (page: Page) => Promise<void>;
  /** Opens the page and does what a reader does there. */
  act: (page: Page) => Promise<void>;
  /** The live text that must say what is wrong. */
  status: (page: Page) => Locator;
  /** Whether what the reader has typed or pasted survives a reload. */
  isKept?: boolean;
  /** What a package reports in the console, although the page handles it. */
  reports?: RegExp;
  /** Waits until what the reader wanted is there, and what the reader has typed still is. */
  expectResult: (page: Page) => Promise<void>;
}

/** A live text that says that something is loading, or could not be loaded. */
export const problem = /could not be loaded|is loading|Loading all codes|Reading the text/;

const found = /(?:could not be loaded|is loading)/;
const documents = { codes: '**/search/codes.json', messages: '**/search/messages.json' };
const dialogStatus = (page: Page) => dialog(page).getByRole('status').first();

async function openDialog(page: Page, query: string): Promise<void> {
  await page.goto('/');
  await page.keyboard.press('Control+K');
  await field(page).fill(query);
}

/** The paste box. */
export const pasteBox: Place = {
  name: 'the paste box',
  files: documents,
  isKept: true,
  async act(page) {
    await page.goto('/explain/');
    await box(page).fill(twoErrors);
  },
  status: (page) => page.locator('paste-box > [role=status]'),
  async expectResult(page) {
    await expect(matches(page)).toHaveCount(2, { timeout: 45_000 });
    await expect(box(page)).toHaveValue(twoErrors);
  },
};

/** The scripts of the paste box. */
export const pasteScripts: Place = {
  ...pasteBox,
  files: {
    'the script of the answer': '**/paste-session*.js',
    'the worker and the script for its place': /paste-(?:worker|reader)[^/]*\.js/,
  },
};

/** The search dialog. */
export const search: Place = {
  name: 'the search dialog',
  files: documents,
  act: (page) => openDialog(page, 'UserNotFound'),
  status: dialogStatus,
  async expectResult(page) {
    const first = dialog(page).getByRole('option').first();
    await expect(first).toHaveAttribute('href', '/code0/USER_NOT_FOUND/', { timeout: 45_000 });
    await expect(dialogStatus(page)).not.toContainText(found, { timeout: 45_000 });
    await expect(field(page)).toHaveValue('UserNotFound');
  },
};

/** The script of the search dialog. */
export const searchScript: Place = {
  ...search,
  files: { 'the script of the search': '**/search-session*.js' },
};

/** The full-text search. Its worker ignores missing parts of its index and does not say so, so they are not here. */
export const fullText: Place = {
  ...search,
  reports: /^(?:Error: )?(?:Failed to load the |Pagefind: WASM Error)/,
  files: {
    'all of Pagefind': '**/pagefind/**',
    'the script of Pagefind': '**/pagefind/pagefind.js*',
    'the entry of Pagefind': '**/pagefind/pagefind-entry.json*',
    'the pages of Pagefind': '**/pagefind/*.pf_meta',
    'the WebAssembly of Pagefind': '**/pagefind/wasm*',
  },
};

/** An error that is pasted into the dialog. */
export const pastedIntoSearch: Place = {
  name: 'an error in the search dialog',
  files: { 'the script of the answer': '**/paste-session*.js' },
  async act(page) {
    await openDialog(page, '');
    await expect(dialog(page).locator('.help li').first()).toBeVisible();
    await paste(page, twoErrors);
  },
  status: dialogStatus,
  async expectResult(page) {
    await expect(matches(page)).toHaveCount(2, { timeout: 45_000 });
  },
};

/** The page for missing pages. */
export const missingPage: Place = {
  name: 'the page for missing pages',
  files: { codes: documents.codes },
  async act(page) {
    await page.goto('/clerk/RESOURCE-NOT-FOUND/');
  },
  status: (page) => page.getByRole('main').getByRole('alert'),
  async expectResult(page) {
    const answer = page.getByRole('main').locator('.answers a');
    await expect(answer).toContainText('resource_not_found', { timeout: 45_000 });
  },
};

/** Cause and fix of a pasted error, which are on the page of its code. */
export const guide: Place = {
  name: 'cause and fix of an error',
  files: { 'the page of the code': '**/clerk/resource_not_found/' },
  act: pasteBox.act,
  status: (page) => page.locator('.match .cause').first(),
  async expectResult(page) {
    await expect(page.locator('.match .cause .guide').first()).toBeVisible({ timeout: 45_000 });
    await expect(box(page)).toHaveValue(twoErrors);
  },
};

/** The filters of a catalog whose index has only the first codes. */
export const table: Place = {
  name: 'the filters of a large catalog',
  files: { 'the page with all codes': '**/clerk/all/' },
  async prepare(page) {
    await page.route('**/clerk/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace('<code-table ', '<code-table data-whole="/clerk/all/" data-count="255" ')
        .replace(/(<tbody.*?<\/tr>).*(<\/tbody>)/s, '$1$2');
      await route.fulfill({ response, body });
    });
    await page.route('**/clerk/all/', async (route) => {
      await route.fulfill({
        response: await route.fetch({ url: route.request().url().replace('all/', '') }),
      });
    });
  },
  async act(page) {
    await page.goto('/clerk/');
    await page.locator('code-table input[name=q]').fill('quota');
  },
  status: (page) => page.locator('code-table [role=status]'),
  async expectResult(page) {
    const status = page.locator('code-table [role=status]');
    await expect(status).toHaveText(/^\d+ of \d+ codes$/, { timeout: 45_000 });
    await expect(page.locator('code-table input[name=q]')).toHaveValue('quota');
  },
};
