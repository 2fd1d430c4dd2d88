import { expect, test, type APIResponse, type Page } from '../support/browser/browser-test.ts';
import { servedUrl } from '../support/builds.ts';
import { basedUrl } from '../support/browser/e2e.ts';
import { serveExample } from '../support/browser/example-server.ts';
import { box, matches } from '../support/browser/explaining.ts';
import { exportCatalog } from '../support/exported.ts';
import type { Served } from '../support/serve.ts';

// One worker, so that the catalogs are exported once.
test.describe.configure({ mode: 'default' });

let example: Served;

test.beforeAll(async () => {
  example = await exampleFor(servedUrl('site') ?? '', 'example');
});

test.afterAll(() => example.stop());

test('the docs URL beside the code and the Link header lead to the case, with the values of the response', async ({
  page,
  request,
}) => {
  const response = await request.get(`${example.url}clerk/users/user_7%3Cb%3E`);
  expect(response.status()).toBe(404);
  const { errors, clerk_trace_id } = await clerkBody(response);
  expect(clerk_trace_id).toMatch(/^[0-9a-f]{32}$/);
  await expectUserNotFound(page, errors[0]?.docs_url, 'user_7<b>');
  const link = /^<(.+)>; rel="help"$/.exec(response.headers()['link'] ?? '')?.[1];
  expect(link).toBe(errors[0]?.docs_url);
});

test('a problem document names the page of the code as its type, and the case beside it', async ({
  page,
  request,
}) => {
  const response = await request.get(`${example.url}problems/users/user_8`);
  expect(response.headers()['content-type']).toBe('application/problem+json');
  const problem = (await response.json()) as Record<
    'type' | 'title' | 'detail' | 'docsUrl',
    string
  >;
  expect(problem.detail).toBe('No user was found with id user_8');
  await expectUserNotFound(page, problem.docsUrl, 'user_8');
  // Away in between, so that the page is opened and not only its fragment changed.
  await page.goto('about:blank');
  await page.goto(problem.type);
  await expect(page.locator('h1')).toHaveText('resource_not_found');
  await expect(page.locator('.with-values')).toHaveCount(0);
});

test('a payload with errors and the extensions of a GraphQL error lead to the page of the code', async ({
  page,
  request,
}) => {
  const payload = (await (await request.post(`${example.url}code0/graphql`)).json()) as {
    data: { usersUpdate: { user: null; errors: { errorCode: string; docsUrl: string }[] } };
  };
  const [first] = payload.data.usersUpdate.errors;
  expect(first?.errorCode).toBe('USER_NOT_FOUND');
  const result = (await (await request.post(`${example.url}graphql`)).json()) as {
    errors: { extensions: { code: string; docsUrl: string } }[];
  };
  expect(result.errors[0]?.extensions).toEqual({ code: 'USER_NOT_FOUND', docsUrl: first?.docsUrl });
  expect((await page.goto(first?.docsUrl ?? ''))?.status()).toBe(200);
  await expect(page.locator('h1')).toHaveText('USER_NOT_FOUND');
});

test('such a response, pasted, is explained as the case that its link leads to', async ({
  page,
  request,
}) => {
  const response = await request.get(`${example.url}clerk/users/user_9`);
  const [error] = (await clerkBody(response)).errors;
  await page.goto('/explain/');
  await box(page).fill(await response.text());
  await expect(matches(page)).toHaveText(['resource_not_found']);
  const { pathname, hash } = new URL(error?.docs_url ?? '');
  await expect(matches(page)).toHaveAttribute('href', `${pathname}${hash}`);
});

test('responses link below a base path, too', async ({ page, request }) => {
  const based = await exampleFor(basedUrl(), 'example-based');
  const response = await request.get(`${based.url}clerk/users/user_10`);
  const [error] = (await clerkBody(response)).errors;
  await based.stop();
  expect(error?.docs_url).toContain(basedUrl('clerk/resource_not_found/'));
  await expectUserNotFound(page, error?.docs_url, 'user_10');
});

/** The example API of a team whose errors are explained by the site at this address. */
async function exampleFor(site: string, folder: string): Promise<Served> {
  const [clerk, code0] = await Promise.all([
    exportCatalog('clerk', site, folder),
    exportCatalog('code0', site, folder),
  ]);
  return serveExample({ clerk, code0 });
}

async function clerkBody(response: APIResponse) {
  return (await response.json()) as { errors: { docs_url: string }[]; clerk_trace_id: string };
}

/** Opens a link from a response; the reader is at the one case of nineteen, with the ID filled in. */
async function expectUserNotFound(page: Page, docsUrl: string | undefined, id: string) {
  expect((await page.goto(docsUrl ?? ''))?.status()).toBe(200);
  const section = page.locator('section.case', { has: page.locator('#UserNotFound') });
  await expect(section.locator('.with-values')).toContainText(`No user was found with id ${id}`);
  await expect(page.locator('.with-values')).toHaveCount(1);
  await expect(page.locator('#UserNotFound')).toBeInViewport();
}
