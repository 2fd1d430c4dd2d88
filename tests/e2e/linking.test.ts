import { expect, test, type APIResponse, type Page } from '../support/browser/browser-test.ts';
import { servedUrl } from '../support/builds.ts';
import { toBasedUrl } from '../support/browser/e2e.ts';
import { serveExample } from '../support/browser/example-server.ts';
import { box, matches } from '../support/browser/paste-box.ts';
import { exportCatalog } from '../support/exported.ts';
import type { Served } from '../support/serve.ts';

// The tests run in one worker, so that the catalogs are exported only once.
test.describe.configure({ mode: 'default' });

let example: Served;

test.beforeAll(async () => {
  example = await startExample(servedUrl('site') ?? '', 'example');
});

test.afterAll(() => example.stop());

test('the docs URL in the body and the Link header lead to the case with the values of the response', async ({
  page,
  request,
}) => {
  const response = await request.get(`${example.url}clerk/users/user_7%3Cb%3E`);
  expect(response.status()).toBe(404);
  const { errors, clerk_trace_id } = await parseClerkBody(response);
  expect(clerk_trace_id).toMatch(/^[0-9a-f]{32}$/);
  await expectUserNotFound(page, errors[0]?.docs_url, 'user_7<b>');
  const link = /^<(.+)>; rel="help"$/.exec(response.headers()['link'] ?? '')?.[1];
  expect(link).toBe(errors[0]?.docs_url);
});

test('the type of a problem document is the page of the code, and its docsUrl is the case', async ({
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
  // The blank page in between makes the browser load the page instead of changing only the fragment.
  await page.goto('about:blank');
  await page.goto(problem.type);
  await expect(page.locator('h1')).toHaveText('resource_not_found');
  await expect(page.locator('.with-values')).toHaveCount(0);
});

test('a GraphQL payload with errors and the extensions of a GraphQL error lead to the page of the code', async ({
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

test('a pasted response is explained as the case that its docs URL leads to', async ({
  page,
  request,
}) => {
  const response = await request.get(`${example.url}clerk/users/user_9`);
  const [error] = (await parseClerkBody(response)).errors;
  await page.goto('/explain/');
  await box(page).fill(await response.text());
  await expect(matches(page)).toHaveText(['resource_not_found']);
  const { pathname, hash } = new URL(error?.docs_url ?? '');
  await expect(matches(page)).toHaveAttribute('href', `${pathname}${hash}`);
});

test('responses link to a site with a base path', async ({ page, request }) => {
  const based = await startExample(toBasedUrl(), 'example-based');
  const response = await request.get(`${based.url}clerk/users/user_10`);
  const [error] = (await parseClerkBody(response)).errors;
  await based.stop();
  expect(error?.docs_url).toContain(toBasedUrl('clerk/resource_not_found/'));
  await expectUserNotFound(page, error?.docs_url, 'user_10');
});

/** Starts an example API whose errors link to the site at this URL. */
async function startExample(site: string, folder: string): Promise<Served> {
  const [clerk, code0] = await Promise.all([
    exportCatalog('clerk', site, folder),
    exportCatalog('code0', site, folder),
  ]);
  return serveExample({ clerk, code0 });
}

async function parseClerkBody(response: APIResponse) {
  return (await response.json()) as { errors: { docs_url: string }[]; clerk_trace_id: string };
}

/** Opens a docs URL of a response, and expects the right one of the 19 cases with the ID filled in. */
async function expectUserNotFound(page: Page, docsUrl: string | undefined, id: string) {
  expect((await page.goto(docsUrl ?? ''))?.status()).toBe(200);
  const section = page.locator('section.case', { has: page.locator('#UserNotFound') });
  await expect(section.locator('.with-values')).toContainText(`No user was found with id ${id}`);
  await expect(page.locator('.with-values')).toHaveCount(1);
  await expect(page.locator('#UserNotFound')).toBeInViewport();
}
