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

/** How long it may take to start. It is generous because a busy machine takes many times as long as an idle one. */
const limit = 60_000;

/** The packages that the container installs as well. */
export const nginxPackages = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/**
 * Checks for an nginx with the Brotli module, and installs that of Debian if there is none.
 *
 * @returns why there is none, or `null` if there is one
 */
export function ensureNginx(log: (line: string) => void = console.log): string | null {
  if (isInstalled()) return null;
  const problem = installPackages(nginxPackages, (line) => log(`nginx: ${line}`));
  return problem ?? (isInstalled() ? null : 'the installed nginx does not start');
}

/**
 * Starts nginx in the foreground with the included `nginx.conf`, as the container does.
 *
 * @param folder with `errbook/`, written by `errbook hosting nginx`; nginx writes its other files into it
 * @param port that the configuration listens on
 * @param brotli whether to load the Brotli module
 */
export async function startNginx(folder: string, port: number, brotli: boolean): Promise<Nginx> {
  const shipped = readFileSync(path.join(root, 'hosting/nginx/nginx.conf'), 'utf8');
  const conf = brotli ? shipped : shipped.replace(/^load_module .*brotli.*$/m, '');
  writeFileSync(path.join(folder, 'nginx.conf'), conf);
  const log = path.join(folder, 'nginx.log');
  const out = openSync(log, 'w');
  // If root starts it, it would read the files as another user.
  const user = process.getuid?.() === 0 ? ' user root;' : '';
  const args = ['-e', 'stderr', '-p', folder, '-c', path.join(folder, 'nginx.conf')];
  const child = startChild('nginx', [...args, '-g', `daemon off;${user}`], {
    stdio: ['ignore', out, out],
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
  });
  closeSync(out);
  for (const start = Date.now(); child.exitCode === null && Date.now() - start < limit;) {
    if (await isListening(port)) return { port, stop: () => stopChild(child) };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill('SIGKILL');
  throw new Error(`nginx does not start:\n${readFileSync(log, 'utf8')}`);
}

async function isListening(port: number): Promise<boolean> {
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
