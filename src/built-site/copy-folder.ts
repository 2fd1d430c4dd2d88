import { cpSync } from 'node:fs';

/**
 * Copies a file or a folder with everything in it.
 *
 * @param isWanted whether to copy a file or folder; all by default
 */
export function copyFolder(
  from: string,
  to: string,
  isWanted: (file: string) => boolean = () => true,
): void {
  // Without a filter, Node.js describes a full disk as a broken one.
  cpSync(from, to, { recursive: true, filter: isWanted });
}
