import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { parseHeaders } from '../../../src/hosting/headers-file.ts';
import { createNginxFiles } from '../../../src/hosting/nginx.ts';
import { buildOrThrow, createFixtureSite } from '../../support/build-fixture.ts';
import { listSiteFiles } from '../../support/html.ts';
import { startNginx, type Nginx } from '../../support/nginx.ts';
import { findFreePort, root } from '../../support/tools.ts';

/** A response to a raw request. */
export interface RawResponse {
  status: number;
  /** Pairs of name, in lower case, and value, in order. */
  headers: [string, string][];
}

/** How long a response may take. A connection that nginx keeps open has no more to say. */
const patience = 400;

/** Builds a small site and starts nginx for it, with an old URL. */
export async function startSmallSite(): Promise<Nginx> {
  const { dist } = await buildOrThrow(createFixtureSite('small', 'hostile-nginx'));
  const folder = path.join(root, '.cache/hosting/hostile');
  const options = { root: path.join(folder, 'dist'), folder: path.join(folder, 'errbook') };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(options.folder, { recursive: true });
  cpSync(dist, options.root, { recursive: true });
  const { rules } = parseHeaders(readFileSync(path.join(dist, '_headers'), 'utf8'), '/');
  const site = { base: '/', files: listSiteFiles(dist), headers: '', redirects: '' };
  const redirects = [{ from: '/small/old', to: '/small/card_expired/' }];
  const port = await findFreePort();
  const files = createNginxFiles(site, rules, redirects, {
    ...options,
    port,
    name: '_',
    brotli: false,
  });
  for (const [name, text] of Object.entries(files))
    writeFileSync(path.join(options.folder, name), text);
  return startNginx(folder, port, false);
}

/** Sends a raw request, one byte for each character. Returns everything that is answered. */
export function sendRaw(port: number, raw: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(raw, 'latin1'));
    socket.setEncoding('latin1');
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (text: string) => (answer += text));
    // nginx may close the connection while it is still written to.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

/** Parses the heads of all responses in an answer. */
export function parseResponses(answer: string): RawResponse[] {
  return answer
    .split(/(?=^HTTP\/1\.[01] \d{3} )/m)
    .filter((part) => part.startsWith('HTTP/'))
    .map((part) => {
      const [first = '', ...lines] = (part.split('\r\n\r\n')[0] ?? '').split('\r\n');
      const headers = lines.map((line): [string, string] => {
        const at = line.indexOf(':');
        return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
      });
      return { status: Number(first.split(' ')[1]), headers };
    });
}
