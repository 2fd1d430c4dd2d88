import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startChild, stopChild } from './child.ts';
import { installPackages } from './debian.ts';
import { root } from './tools.ts';

/** A running nginx. */
export interface Nginx {
  port: number;
  stop: () => Promise<void>;
}

/** How long it may take to start; a busy machine takes many times as long as an idle one. */
const limit = 60_000;

/** What the container installs, too. */
export const nginxPackages = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/**
 * Whether there is an nginx with the module for brotli, installing Debian's where there is none.
 *
 * @returns why there is none, or `null` where there is one
 */
export function findNginx(say: (line: string) => void = console.log): string | null {
  if (isInstalled()) return null;
  const problem = installPackages(nginxPackages, (line) => say(`nginx: ${line}`));
  return problem ?? (isInstalled() ? null : 'the packages gave no nginx that starts');
}

/**
 * Starts nginx in the foreground with the shipped `nginx.conf`, as the container does.
 *
 * @param folder holds `errbook/`, written by `errbook hosting nginx`; nginx writes its own files into it
 * @param port that the configuration listens on
 * @param brotli whether it has the module for brotli
 */
export async function startNginx(folder: string, port: number, brotli: boolean): Promise<Nginx> {
  const shipped = readFileSync(path.join(root, 'hosting/nginx/nginx.conf'), 'utf8');
  const conf = brotli ? shipped : shipped.replace(/^load_module .*brotli.*$/m, '');
  writeFileSync(path.join(folder, 'nginx.conf'), conf);
  const log = path.join(folder, 'nginx.log');
  const out = openSync(log, 'w');
  // Started by root, it would look for files as another user.
  const user = process.getuid?.() === 0 ? ' user root;' : '';
  const args = ['-e', 'stderr', '-p', folder, '-c', path.join(folder, 'nginx.conf')];
  const child = startChild('nginx', [...args, '-g', `daemon off;${user}`], {
    stdio: ['ignore', out, out],
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
  });
  closeSync(out);
  for (const start = Date.now(); child.exitCode === null && Date.now() - start < limit;) {
    if (await answers(port)) return { port, stop: () => stopChild(child) };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill('SIGKILL');
  throw new Error(`nginx does not start:\n${readFileSync(log, 'utf8')}`);
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
}

function isInstalled(): boolean {
  const { status } = spawnSync('sh', [
    '-c',
    'PATH=$PATH:/usr/sbin nginx -v && ls /usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  ]);
  return status === 0;
}
