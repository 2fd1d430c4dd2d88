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
 * Playwright's `test` for the browser tests of the site. A test also fails if a page violates its content security
 * policy, sends a request to another host, or opens a dialog.
 */
export const test = plainTest.extend({
  context: ({ context }, use) => runGuarded(context, () => use(context)),
});

/** Runs a test with a browser context that Playwright did not create, and fails for the same reasons. */
export async function runGuarded(context: BrowserContext, use: () => Promise<void>): Promise<void> {
  const { violations, stop } = watch(context);
  await use();
  stop();
  expect(violations, 'things that no page of the site may do').toEqual([]);
}

/** The hosts of the test servers and of `astro dev`. */
const localHosts = ['127.0.0.1', 'localhost'];

function watch(context: BrowserContext): { violations: string[]; stop: () => void } {
  const violations: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  };
  const onRequest = (request: Request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !localHosts.includes(hostname))
      violations.push(`requests ${request.url()}`);
  };
  const onDialog = (dialog: Dialog) => {
    violations.push(`opens a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  };
  context.on('console', onConsole).on('request', onRequest).on('dialog', onDialog);
  return {
    violations,
    stop: () => {
      context.off('console', onConsole).off('request', onRequest).off('dialog', onDialog);
    },
  };
}
