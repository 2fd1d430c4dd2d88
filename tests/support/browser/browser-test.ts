import {
  expect,
  test as plainTest,
  type BrowserContext,
  type ConsoleMessage,
  type Dialog,
  type Request,
} from '@playwright/test';

export * from '@playwright/test';

/**
 * Playwright's `test` for the browser tests of the site. Each test fails as well when a page breaks its content security
 * policy, asks anything of another host, or opens a dialog.
 */
export const test = plainTest.extend({
  context: ({ context }, use) => guarded(context, () => use(context)),
});

/** Does something with a browser that such a test has not got from Playwright, and fails for the same reasons. */
export async function guarded(context: BrowserContext, use: () => Promise<void>): Promise<void> {
  const { seen, stop } = watch(context);
  await use();
  stop();
  expect(seen, 'what no page of the site may do').toEqual([]);
}

/** Where tests serve what was built, and where `astro dev` serves. */
const ownHosts = ['127.0.0.1', 'localhost'];

function watch(context: BrowserContext): { seen: string[]; stop: () => void } {
  const seen: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    if (message.text().includes('Content Security Policy')) seen.push(message.text());
  };
  const onRequest = (request: Request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !ownHosts.includes(hostname))
      seen.push(`asks ${request.url()}`);
  };
  const onDialog = (dialog: Dialog) => {
    seen.push(`says ${dialog.message()}`);
    void dialog.dismiss();
  };
  context.on('console', onConsole).on('request', onRequest).on('dialog', onDialog);
  return {
    seen,
    stop: () => {
      context.off('console', onConsole).off('request', onRequest).off('dialog', onDialog);
    },
  };
}
