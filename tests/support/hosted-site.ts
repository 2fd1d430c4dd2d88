import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './tools.ts';

const main = path.join(root, 'src/cli/main.ts');

/** A `_headers` file for builds without one. */
const createSampleHeaders = (base: string) => `# Headers that a site may have
${base}/*
  Content-Security-Policy: default-src 'self'; script-src 'self' 'sha256-0000='; frame-ancestors 'none'
  Strict-Transport-Security: max-age=63072000
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  X-Frame-Options: DENY
  Permissions-Policy: camera=(), clipboard-write=(self)
${base}/*.json
  Access-Control-Allow-Origin: *
${base}/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;

/**
 * Copies a built site so that a test may change it, and adds `_headers` if it is missing.
 *
 * @param name of the copy's folder in `.cache/hosting/`
 * @returns path of the copy
 */
export function copySite(name: string, dist: string, base: string): string {
  const source = path.join(root, dist);
  if (!existsSync(path.join(source, 'index.html'))) {
    throw new Error(`${dist} does not exist. Run \`npm test -- build site hosting\`.`);
  }
  const folder = path.join(root, '.cache/hosting', name);
  rmSync(folder, { recursive: true, force: true });
  const copy = path.join(folder, 'dist');
  cpSync(source, copy, { recursive: true });
  const headers = path.join(copy, '_headers');
  if (!existsSync(headers)) writeFileSync(headers, createSampleHeaders(base.replace(/\/$/, '')));
  return copy;
}

/** Runs `errbook` in the folder of the project. Returns its standard output; throws if it fails. */
export function runErrbook(...args: string[]): string {
  const { BASE_PATH: _base, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`errbook ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}
