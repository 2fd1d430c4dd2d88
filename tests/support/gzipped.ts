import { gzipSync } from 'node:zlib';

/** Size of a body on its way, in bytes: compressed by itself with gzip at level 9, without headers. */
export function gzipped(body: Buffer): number {
  return gzipSync(body, { level: 9 }).length;
}
