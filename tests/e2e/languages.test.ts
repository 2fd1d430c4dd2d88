import { servedUrl, type Build } from '../support/builds.ts';
import { de } from '../../src/ui-text/de.ts';
import { en } from '../../src/ui-text/en.ts';
import { ja } from '../../src/ui-text/ja.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import { expect, test, type Page } from '../support/browser/browser-test.ts';

/** The sites of `tests/fixtures/languages/`, with codes to open, to search for, and to paste. */
const sites = [
  {
    name: 'german',
    texts: de,
    codes: { several: 'konto_gesperrt', typed: 'pin_falsh', pasted: 'buch_fehlt' },
    missing: '/bibliothek/pin-falsch-x/',
  },
  {
    name: 'japanese',
    texts: ja,
    codes: { several: 'kaiin_teishi', typed: 'bango_chigia', pasted: 'hon_nai' },
    missing: '/bibliothek/bango-chigai-x/',
  },
] as const satisfies { name: Build['name']; [key: string]: unknown }[];

/** Lists the English texts for which the language has a translation, without those that contain placeholders. */
function listEnglishTexts(texts: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(en).flatMap(([key, text]) =>
    text === texts[key] || text.includes('{{') || !text.includes(' ') ? [] : [text],
  );
}

async function expectNoEnglish(page: Page, texts: Readonly<Record<string, string | undefined>>) {
  const pageText = await page.locator('body').innerText();
  expect(listEnglishTexts(texts).filter((text) => pageText.includes(text))).toEqual([]);
}

for (const { name, texts, codes, missing } of sites) {
  test.describe(`the ${name} site`, () => {
    test.use({ baseURL: servedUrl(name) });

    test('has no axe violations on a page of each type', async ({ page }) => {
      const code = `/bibliothek/${codes.several}/`;
      const paths = ['/', '/bibliothek/', code, '/bibliothek/status/404/', '/search/', '/explain/'];
      for (const path of [...paths, missing]) {
        await page.goto(path);
        await expectAccessible(page, path, { isLightOnly: true });
        await expectNoEnglish(page, texts);
      }
    });

    test('searches without English texts', async ({ page }) => {
      await page.goto('/bibliothek/');
      await page.keyboard.press('Control+K');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').fill(codes.typed);
      await expect(dialog.getByRole('option').first()).toBeVisible();
      await expectAccessible(page, 'results', { isLightOnly: true });
      await expectNoEnglish(page, texts);
      await dialog.getByRole('combobox').fill('zzqx');
      await expect(dialog.getByRole('status')).toContainText('zzqx');
      await expectNoEnglish(page, texts);
    });

    test('explains a paste without English texts', async ({ page }) => {
      await page.goto('/explain/');
      for (const code of [codes.several, codes.pasted, 'card_declined']) {
        await page
          .locator('paste-box textarea')
          .fill(JSON.stringify({ error: { code, message: 'x' } }));
        await expect(page.locator('paste-box')).toContainText(code);
        await expectNoEnglish(page, texts);
      }
      await expectAccessible(page, 'explained', { isLightOnly: true });
    });

    test('filters a table without English texts', async ({ page }) => {
      await page.goto('/bibliothek/');
      await page.locator('code-table input[type=search]').fill('a');
      await expect(page).toHaveURL(/q=a/);
      await expectNoEnglish(page, texts);
      await page.locator('code-table input[type=search]').fill('zzqx');
      await expect(page.locator('code-table tbody tr:visible')).toHaveCount(0);
      await expectNoEnglish(page, texts);
    });
  });
}
