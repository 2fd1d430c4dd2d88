import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { listFiles } from '../loaders/read-sources.ts';
import { extractIndexedPart } from './indexed-part.ts';
import { sortIndex, type IndexFile } from './index-order.ts';

/**
 * Writes the index of the full-text search. Starlight can stop Pagefind while it is writing, so that a file is
 * sometimes empty. Here, Pagefind returns its files, and the same site always gives the same files.
 */
export function fullTextIndex(): AstroIntegration {
  return {
    name: 'errbook-full-text',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const start = performance.now();
        const { files, pages } = await createIndexFiles(fileURLToPath(dir));
        const folder = fileURLToPath(new URL('pagefind/', dir));
        for (const file of sortIndex(files)) {
          const target = path.join(folder, file.path);
          mkdirSync(path.dirname(target), { recursive: true });
          writeFileSync(target, file.content);
        }
        const took = Math.round(performance.now() - start);
        logger.info(`Full-text index of ${pages} HTML files written in ${took} ms.`);
      },
    },
  };
}

/** Creates the files of the index of a built site, and counts the indexed HTML files. */
async function createIndexFiles(site: string): Promise<{ files: IndexFile[]; pages: number }> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw createError(errors);
    const pages = listFiles(site, '.html');
    // Added one at a time: Pagefind numbers pages in the order in which they are added, and lists folders in the order
    // of the disk.
    for (const sourcePath of pages) {
      const content = extractIndexedPart(readFileSync(path.join(site, sourcePath), 'utf8'));
      const added = await index.addHTMLFile({ sourcePath, content });
      if (added.errors.length > 0) throw createError(added.errors);
    }
    const { files, errors: unread } = await index.getFiles();
    if (unread.length > 0) throw createError(unread);
    return { files, pages: pages.length };
  } finally {
    await close();
  }
}

function createError(errors: readonly string[]): Error {
  return new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}
