/** What checks need to know about files of a project that they do not read as text. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** How files of images begin. Astro recognizes the kind by these bytes, not by the name. */
const imageStarts = [
  /^\x89PNG\r\n\x1a\n/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  /^RIFF.{4}WEBP/s,
  /^.{4}ftyp(?:avi[fs]|hei[cfs]|mif1|msf1)/s,
  /^(?:II\*\0|MM\0\*)/,
  /<svg\b/i,
];
/** An SVG can begin with comments. */
const imageHead = 4096;
const moduleEndings = [
  '',
  '.ts',
  '.js',
  '.mjs',
  '.mts',
  '.jsx',
  '.tsx',
  '.json',
  '/index.ts',
  '/index.js',
];

/** Returns whether a file exists. */
export function isFile(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A part of the path is a link in a circle, or too long.
    return false;
  }
}

/** Returns whether a file contains an image of a kind that the build can process. */
export function isImageFile(file: string): boolean {
  const head = Buffer.alloc(imageHead);
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const length = readSync(handle, head, 0, imageHead, 0);
    const text = head.subarray(0, length).toString('latin1');
    return imageStarts.some((start) => start.test(text));
  } catch {
    return false;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/**
 * Returns whether a module that a content file imports exists. Names that only the build knows, such as aliases and
 * virtual modules, count as existing.
 *
 * @param file the importing file, relative to the project
 */
export function hasModule(root: string, file: string, target: string): boolean {
  const [name = ''] = target.split('?');
  if (name.startsWith('.') || name.startsWith('/')) {
    const start = name.startsWith('/') ? root : path.join(root, path.dirname(file));
    return moduleEndings.some((ending) => isFile(path.join(start, name + ending)));
  }
  if (!/^(?:@[a-z\d-][^/:]*\/)?[a-z\d][^/:]*(?:\/[^:]*)?$/i.test(name)) return true;
  return [path.join(root, file), import.meta.url].some((from) => hasPackage(from, name));
}

function hasPackage(from: string, name: string): boolean {
  try {
    createRequire(from).resolve(name);
    return true;
  } catch (error) {
    // A package can have only exports that this way of importing does not see.
    return (error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND';
  }
}
