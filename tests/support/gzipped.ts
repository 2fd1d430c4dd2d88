import { gzipSync } from 'node:zlib';

/** Transfer size of a response body in bytes: compressed on its own with gzip at level 9, without headers. */
export function gzipped(body: Buffer): number {
  return gzipSync(body, { level: 9 }).length;
}
