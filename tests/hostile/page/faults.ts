import type { Page, Route } from '@playwright/test';

/** What is wrong with the responses to some requests. */
export interface Fault {
  name: string;
  answer: (route: Route) => Promise<void>;
  /** Whether the browser never loads the script again, so that the reader must reload the page. */
  isLasting?: boolean;
}

const page = '<!doctype html><title>Sign in</title><p>Sign in to the network';

/** Faults of any file. */
export const fileFaults: readonly Fault[] = [
  { name: 'blocked', answer: (route) => route.abort('blockedbyclient') },
  { name: 'a 503', answer: (route) => route.fulfill({ status: 503, body: 'Service Unavailable' }) },
  { name: 'a 404', answer: (route) => route.fulfill({ status: 404, body: page }) },
  {
    name: 'a page instead',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: page }),
  },
];

/** A response that never comes. The page gives up and asks again. */
export const hanging: Fault = {
  name: 'hanging',
  answer: () => Promise.resolve(),
};

/** Faults of JSON documents. */
export const documentFaults: readonly Fault[] = [
  { name: 'truncated', answer: (route) => cut(route, 0.5) },
  { name: 'empty', answer: (route) => cut(route, 0) },
  ...['null', '[]', '{}', '"codes"', '{"catalogs":[]}', '{"catalogs":[{}]}'].map((body) => ({
    name: `${body} instead`,
    answer: (route: Route) => route.fulfill({ contentType: 'application/json', body }),
  })),
];

/** Faults of scripts after which browsers do not load the script again. */
export const scriptFaults: readonly Fault[] = [
  { ...hanging, isLasting: true },
  { name: 'truncated', answer: (route) => cut(route, 0.5), isLasting: true },
  { name: 'empty', answer: (route) => cut(route, 0), isLasting: true },
];

/** Applies a fault to the requests that match a pattern; returns a function that ends it. */
export async function applyFault(
  target: Page,
  pattern: string | RegExp,
  { answer }: Fault,
): Promise<() => Promise<void>> {
  let isActive = true;
  await target.route(pattern, (route) => (isActive ? answer(route) : route.fallback()));
  return () => {
    isActive = false;
    return Promise.resolve();
  };
}

async function cut(route: Route, share: number): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  const headers = { 'content-type': response.headers()['content-type'] ?? '' };
  await route.fulfill({ headers, body: body.subarray(0, body.length * share) });
}
