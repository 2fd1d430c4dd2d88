import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { Command } from 'commander';
import { listTextExtensions } from '../hosting/content-types.ts';

/** Bytes below which a file fits one packet anyway. */
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
  // Node writes no time into it, so that the same file is the same bytes.
  { ending: '.gz', compress: (data: Buffer) => promisify(gzip)(data, { level: 9 }) },
];

/** `errbook compress`: writes what servers send to browsers that take compressed files. */
export function compressCommand(): Command {
  return new Command('compress')
    .description('write .br and .gz beside the text files of a built site')
    .argument('[folder]', 'the built site', 'dist')
    .action(async (folder: string) => {
      if (!existsSync(folder)) {
        console.error(`There is no folder ${folder}. Build the site first: npm run build`);
        process.exitCode = 1;
        return;
      }
      const start = performance.now();
      const files = textFiles(folder);
      const sizes = await compressAll(files);
      const took = ((performance.now() - start) / 1000).toFixed(1);
      const total = (index: number) =>
        kilobytes(sizes.reduce((sum, own) => sum + (own[index] ?? 0), 0));
      console.log(
        `${folder}: ${files.length} files of ${total(0)} kB, as .br ${total(1)} kB, as .gz ${total(2)} kB, in ${took} s`,
      );
    });
}

function textFiles(folder: string): string[] {
  const extensions = listTextExtensions();
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.has(path.extname(entry.name).slice(1)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** The bytes of each file: itself, as `.br`, as `.gz`. As many at a time as there are processors. */
async function compressAll(files: readonly string[]): Promise<number[][]> {
  const sizes: number[][] = [];
  const waiting = files.entries();
  const worker = async () => {
    for (const [index, file] of waiting) sizes[index] = await compressFile(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return sizes;
}

async function compressFile(file: string): Promise<number[]> {
  const data = readFileSync(file);
  const sizes = [data.length];
  for (const { ending, compress } of ways) {
    const compressed = data.length < least ? data : await compress(data);
    // One of an earlier run would be sent in place of the file.
    if (compressed.length < data.length) writeFileSync(file + ending, compressed);
    else rmSync(file + ending, { force: true });
    sizes.push(compressed.length);
  }
  return sizes;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
