import { astroEnvironment } from './build-fixture.ts';
import { startChild, stopChild } from './child.ts';
import { freePort, toolCommand } from './tools.ts';

/** A running `astro dev`. */
export interface DevServer {
  /** Address of the site's first page, with a slash at its end. */
  url: string;
  /** All that it has printed so far. */
  said: () => string;
  stop: () => Promise<void>;
}

/** A busy machine takes many times as long as an idle one. */
const limit = 5 * 60_000;

/** Starts `astro dev` for a project, on a free port, and waits until it answers. It ends with this process at the latest. */
export async function startDev(
  root: string,
  environment: Record<string, string> = {},
): Promise<DevServer> {
  const [command, args] = toolCommand('astro');
  const child = startChild(command, [...args, 'dev', '--port', String(await freePort())], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: astroEnvironment(environment),
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      child.kill();
      reject(new Error(`astro dev ${why}:\n${output}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), limit);
    child.once('close', () => fail('ended'));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const address = /Local\s+(http:\S+)/.exec(output)?.[1];
        if (address === undefined) return;
        clearTimeout(timer);
        resolve(address);
      });
    }
  });
  return {
    url: url.replace(/\/?$/, '/'),
    said: () => output,
    stop: () => stopChild(child),
  };
}
