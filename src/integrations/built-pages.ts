import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The HTML files of a built site as paths with `/` below its folder, sorted.
 *
 * @param folder its path
 */
export function listBuiltPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}
