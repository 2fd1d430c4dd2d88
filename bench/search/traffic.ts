/** What comes over the network for a search. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { gzipped } from '../../tests/support/gzipped.ts';
import { dist, type Site } from '../sites.ts';

/**
 * Notes which files of a built site a page asks for from now on, each once.
 *
 * @returns their size so far, each compressed by itself
 */
export function listen(page: Page, site: Site): () => number {
  const files = new Set<string>();
  // Those of workers come by here, too.
  page.context().on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http')) files.add(decodeURIComponent(pathname));
  });
  return () => [...files].map((file) => sizeOf(site, file)).reduce((sum, bytes) => sum + bytes, 0);
}

/** Size of a file of a built site on its way. */
export function sizeOf(site: Site, file: string): number {
  return gzipped(readFileSync(path.join(dist(site), file.replace(/\/$/, '/index.html'))));
}
