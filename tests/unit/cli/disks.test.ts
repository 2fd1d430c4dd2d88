/** Disks that are full or read-only: one line, exit code 1, and every file is as it was. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMountCommand, mountOptions } from '../../support/disks.ts';
import { completeFiles } from '../support/built-site.ts';
import { minimalCatalog } from '../support/catalogs.ts';
import type { DiskInput, DiskResult } from '../support/disk-commands.ts';
import { processEnv } from '../support/project.ts';

const script = path.resolve('tests/unit/support/disk-commands.ts');
const folder = 'content/catalogs/example';
const page = `<html>"/_astro/${'A text that is long enough. '.repeat(200)}</html>`;
const files = {
  [`${folder}/catalog.yaml`]: minimalCatalog,
  [`${folder}/errors.yaml`]: '- code: user_not_found\n',
  [`${folder}/history.yaml`]: '[]\n',
  'source.md': readFileSync('tests/fixtures/sources/enum-1.md', 'utf8'),
  ...completeFiles({
    'dist/index.html': page,
    'dist/a/index.html': page,
    'dist/_headers': '/*\n  X-A: b\n',
    'dist/_redirects': '/a /b/ 301\n',
  }),
};
const commands = [
  ['check', '--record'],
  ['import', 'example', 'source.md', '--retire-most'],
  ['import', 'other', 'source.md'],
  ['export', 'json', '--out', 'new/errors.json'],
  ['export', 'typescript', '--out', 'source.md'],
  ['compress'],
  ['hosting', 'nginx', '--out', 'out'],
  ['hosting', 'cloudfront', '--out', 'dist'],
  ['hosting', 'netlify'],
  ['schema'],
];

describe.skipIf(mountOptions === null)('a disk that is', () => {
  it.each([
    ['full', 'the disk is full. Free some space and try again.'],
    ['read-only', 'the disk is read-only. Choose another folder.'],
  ] as const)('%s', (fault, problem) => {
    const input: DiskInput = { files, commands, fault };
    const [command, args] = createMountCommand(
      'exec "$@"',
      process.execPath,
      script,
      JSON.stringify(input),
    );
    const { stdout, stderr } = spawnSync(command, args, { env: processEnv, encoding: 'utf8' });
    expect(stderr).toBe('');
    const results = JSON.parse(stdout) as DiskResult[];
    for (const [index, args] of commands.entries()) {
      const name = args.join(' ');
      expect(results[index], name).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^\S+ cannot be written: .+\n$/) as string,
        changed: [],
      });
      expect(results[index]?.stderr, name).toContain(problem);
      expect(results[index]?.stderr, name).not.toMatch(/\.(?:new|old)\b/);
    }
  });
});
