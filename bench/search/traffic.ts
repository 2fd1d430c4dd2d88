/** Measures the downloads of a search. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { gzipped } from '../../tests/support/gzipped.ts';
import { getDistFolder, type Site } from '../sites.ts';

/**
 * Starts to record the files of a built site that a page requests. Each file counts once.
 *
 * @returns a function that returns their total size in bytes, each compressed separately
 */
export function recordDownloads(page: Page, site: Site): () => number {
  const files = new Set<string>();
  // The context also reports the requests of workers.
  page.context().on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http')) files.add(decodeURIComponent(pathname));
  });
  return () =>
    [...files].map((file) => getTransferSize(site, file)).reduce((sum, bytes) => sum + bytes, 0);
}

/** Returns the compressed size of a file of a built site, in bytes. */
export function getTransferSize(site: Site, file: string): number {
  return gzipped(readFileSync(path.join(getDistFolder(site), file.replace(/\/$/, '/index.html'))));
}
