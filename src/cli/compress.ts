import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Command } from 'commander';
import { listTextExtensions } from '../hosting/content-types.ts';
import { hostFiles } from '../hosting/site-files.ts';
import { listFiles } from '../loaders/read-sources.ts';
import { withPath } from '../loaders/system-errors.ts';
import { findSiteProblem } from './built-site.ts';
import { createCommand, exits, print, printError, resolvePath, type Context } from './context.ts';
import { startProgress } from './progress.ts';
import { removeUnfinished, writeWhole } from './write-whole.ts';

/** The minimum size in bytes. Smaller files fit into one packet without compression. */
const least = 1024;

const ways = [
  {
    ending: '.br',
    compress: (data: Buffer) =>
      promisify(brotliCompress)(data, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
        },
      }),
  },
  // Node.js writes no timestamp, so equal files give equal bytes.
  { ending: '.gz', compress: (data: Buffer) => promisify(gzip)(data, { level: 9 }) },
];

/** `errbook compress`: writes compressed copies for servers that can send them. */
export function createCompressCommand(context: Context): Command {
  return createCommand('compress', context)
    .description('Write .br and .gz files next to the text files of a built site')
    .argument('[folder]', 'the built site', 'dist')
    .action(async (folder: string) => {
      const root = resolvePath(context, folder);
      const problem = findSiteProblem(root, folder);
      if (problem !== null) {
        printError(context, problem);
        context.exitCode = exits.failed;
        return;
      }
      const start = performance.now();
      const files = listTextFiles(root);
      for (const name of new Set(files.map((file) => path.dirname(file)))) removeUnfinished(name);
      const progress = startProgress(context, `Compressing ${files.length} files …`);
      const sizes = await compressAll(files, (done) => {
        progress.show(`Compressing: ${done} of ${files.length} files`);
      }).finally(progress.end);
      const took = ((performance.now() - start) / 1000).toFixed(1);
      const total = (index: number) =>
        formatKilobytes(sizes.reduce((sum, size) => sum + (size[index] ?? 0), 0));
      print(
        context,
        `${folder}: ${files.length} files, ${total(0)} kB; as .br ${total(1)} kB, as .gz ${total(2)} kB; took ${took} s`,
      );
    });
}

/** Lists the text files that readers request. */
function listTextFiles(folder: string): string[] {
  const endings = [...listTextExtensions()].map((extension) => `.${extension}`);
  return listFiles(folder, ...endings)
    .filter((file) => !hostFiles.includes(file))
    .map((file) => path.join(folder, file));
}

/**
 * Returns the sizes of each file in bytes: original, `.br`, `.gz`. Compresses one file per processor at a time.
 *
 * @param onProgress called with the number of files that are done
 */
async function compressAll(
  files: readonly string[],
  onProgress: (done: number) => void,
): Promise<number[][]> {
  const sizes: number[][] = [];
  const waiting = files.entries();
  let done = 0;
  const worker = async () => {
    for (const [index, file] of waiting) {
      sizes[index] = await compressFile(file);
      onProgress(++done);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return sizes;
}

async function compressFile(file: string): Promise<number[]> {
  const data = withPath(file, () => readFileSync(file));
  const sizes = [data.length];
  for (const { ending, compress } of ways) {
    const compressed = data.length < least ? data : await compress(data);
    // Otherwise, servers would send the copy of an earlier run.
    if (compressed.length < data.length) writeWhole(file + ending, compressed);
    else rmSync(file + ending, { force: true });
    sizes.push(compressed.length);
  }
  return sizes;
}

function formatKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
