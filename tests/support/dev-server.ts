import { createEnvironment } from './build-fixture.ts';
import { startChild, stopChild } from './child.ts';
import { findFreePort, toolCommand } from './tools.ts';

/** A running `astro dev` or `astro preview`. */
export interface DevServer {
  /** URL of the home page, with a trailing slash. */
  url: string;
  /** Everything printed so far. */
  getOutput: () => string;
  stop: () => Promise<void>;
}

/** The limit is generous because a busy machine takes many times as long as an idle one. */
const limit = 5 * 60_000;

/**
 * Starts `astro dev` for a project on a free port and waits until it is ready. It is killed when this process exits.
 *
 * @param name `preview` serves the built site instead
 */
export async function startDev(
  root: string,
  environment: Record<string, string> = {},
  name: 'dev' | 'preview' = 'dev',
): Promise<DevServer> {
  const [command, args] = toolCommand('astro');
  const child = startChild(command, [...args, name, '--port', String(await findFreePort())], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: createEnvironment(environment),
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => {
      clearTimeout(timer);
      child.kill();
      reject(new Error(`astro ${name} ${reason}:\n${output}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), limit);
    child.once('close', () => fail('ended'));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const localUrl = /Local\s+(http:\S+)/.exec(output)?.[1];
        if (localUrl === undefined) return;
        clearTimeout(timer);
        resolve(localUrl);
      });
    }
  });
  return {
    url: url.replace(/\/?$/, '/'),
    getOutput: () => output,
    stop: () => stopChild(child),
  };
}
