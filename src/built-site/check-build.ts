import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../loaders/read-sources.ts';
import { findDocumentProblem, isDocument } from './documents.ts';
import type { FileSizes } from './file-list.ts';

/** What a build must have written. */
export interface ExpectedFiles {
  /** Paths of files that must exist. */
  files: readonly string[];
  /** The folder whose files are copied into the site as they are. */
  publicFolder: string;
  /** The base path of the site, such as `/` or `/docs/errors`. */
  base: string;
}

/** The texts that programs read as a whole, besides documents. */
const texts = /\.(?:md|txt)$/;
/** The beginning of a page of the site; other HTML, such as a file that proves who owns the site, has no policy. */
const pageBeginning = /^\s*<!doctype html/i;
const policy = /<meta\s+http-equiv=["']?Content-Security-Policy\b/i;

/**
 * Checks what a build has written: every expected file is there, every document is complete, every page has its
 * policy, and every script, style, and picture of a page exists.
 *
 * @returns the sizes of all files, or the first problem, as a part of a sentence
 */
export function checkBuild(
  folder: string,
  { files: expected, publicFolder, base }: ExpectedFiles,
): { sizes: FileSizes } | { problem: string } {
  const files = listFiles(folder);
  const known = new Set(files);
  const missing = expected.find((file) => !known.has(file));
  if (missing !== undefined) return { problem: `${missing} is missing` };
  const sizes = new Map<string, number>();
  for (const file of files) {
    const { size } = statSync(path.join(folder, file));
    // Hidden files are only for hosts, and many ways to copy a site omit them.
    if (!file.startsWith('.')) sizes.set(file, size);
    // A file of the team is copied, whatever is in it. Later steps only add to it, such as the policy of a page.
    const source = getSize(path.join(publicFolder, file));
    if (source !== undefined && size >= source) continue;
    const problem = findProblem(folder, file, size, known, base);
    if (problem !== null) return { problem: `${file} ${problem}` };
  }
  return { sizes };
}

function findProblem(
  folder: string,
  file: string,
  size: number,
  known: ReadonlySet<string>,
  base: string,
): string | null {
  if (size === 0 && (isDocument(file) || texts.test(file))) return 'is empty';
  if (!isDocument(file)) return null;
  const text = readFileSync(path.join(folder, file), 'utf8');
  const problem = findDocumentProblem(file, text);
  if (problem !== null || !pageBeginning.test(text) || !file.endsWith('.html')) return problem;
  if (!policy.test(text)) return 'has no content security policy';
  const asset = listAssets(text, base).find((name) => !known.has(name));
  return asset === undefined ? null : `needs ${asset}, which is missing`;
}

/** Lists the files with hashed names that a page loads, relative to the site. */
function listAssets(html: string, base: string): string[] {
  const prefix = base.replace(/\/?$/, '/');
  return [...html.matchAll(/\s(?:href|src)=["']?([^\s"'>?#]*\/_astro\/[^\s"'>?#]+)/g)]
    .map(([, url = '']) => url)
    .filter((url) => url.startsWith(`${prefix}_astro/`))
    .map((url) => decodeURI(url.slice(prefix.length)));
}

function getSize(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}
