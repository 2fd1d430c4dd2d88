import { expect, test as plainTest, type BrowserContext } from '@playwright/test';

export * from '@playwright/test';

/**
 * Playwright's `test` for the browser tests of the site. Each test fails as well when a page breaks its content security
 * policy, asks anything of another host, or opens a dialog.
 */
export const test = plainTest.extend({
  context: async ({ context }, use) => {
    const seen = watch(context);
    await use(context);
    expect(seen, 'what no page of the site may do').toEqual([]);
  },
});

/** Where tests serve what was built, and where `astro dev` serves. */
const ownHosts = ['127.0.0.1', 'localhost'];

function watch(context: BrowserContext): string[] {
  const seen: string[] = [];
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) seen.push(message.text());
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !ownHosts.includes(hostname))
      seen.push(`asks ${request.url()}`);
  });
  context.on('dialog', (dialog) => {
    seen.push(`says ${dialog.message()}`);
    void dialog.dismiss();
  });
  return seen;
}
