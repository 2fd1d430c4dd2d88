import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserCandidates, isBrowserVersion, launchOptionsFor } from './browser-candidates.ts';
import { installPackages, run } from '../debian.ts';
import { toolCommand } from '../tools.ts';

/** A browser for the tests. Without a path it is the one that Playwright downloaded. */
export interface Browser {
  executablePath?: string;
  /** How it was come by, in words. */
  how: string;
}

type Say = (line: string) => void;

const seconds = 1000;
const minutes = 60 * seconds;

/** What `use.launchOptions` of Playwright gets; it reads the path that `useBrowser` has left. */
export function launchOptions() {
  return launchOptionsFor(process);
}

/** Finds a browser and remembers it for this process and its children, in `CHROME_PATH`. */
export function useBrowser(say?: Say): Browser {
  const browser = findBrowser(say);
  if (browser.executablePath) process.env['CHROME_PATH'] = browser.executablePath;
  else delete process.env['CHROME_PATH'];
  return browser;
}

/**
 * A Chromium or Chrome: an installed one, else the one that Playwright downloaded before, else one that Playwright
 * downloads now, else that of Debian or Ubuntu.
 *
 * @param say gets one line for each step taken
 * @throws when there is none and none could be installed; the message says what was tried and what to do
 */
export function findBrowser(say: Say = console.log): Browser {
  const tried: string[] = [];
  for (const step of [installed, downloaded, download, install]) {
    const result = step(say);
    if (typeof result !== 'string') {
      say(`browser: ${result.how}`);
      return result;
    }
    tried.push(result);
    say(`browser: ${result}`);
  }
  throw new Error(
    `No Chromium or Chrome for the browser tests.\nTried:\n${tried.map((line) => `  - ${line}`).join('\n')}\n` +
      'Install Chromium or Chrome and run again, or set CHROME_PATH to its program.',
  );
}

function installed(): Browser | string {
  const executablePath = browserCandidates(process).find(works);
  const wanted = process.env['CHROME_PATH'];
  const wrong =
    wanted && wanted !== executablePath ? `CHROME_PATH=${wanted} is no browser that starts; ` : '';
  if (!executablePath) return `${wrong}no installed Chromium or Chrome found`;
  return { executablePath, how: `${wrong}uses the installed ${executablePath}` };
}

function downloaded(): Browser | string {
  if (works(chromium.executablePath()))
    return { how: 'uses the Chromium that Playwright downloaded' };
  return 'Playwright has downloaded none before';
}

function download(say: Say): Browser | string {
  if (process.env['PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD']) {
    return 'PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD is set, so Playwright downloaded none';
  }
  say('browser: runs `playwright install chromium`, at most 5 minutes');
  const [command, args] = toolCommand('@playwright/test', 'playwright');
  // Without a network the first connection tells; Playwright's own limit would be waited for at each mirror.
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(20 * seconds), ...process.env };
  if (!run(command, [...args, 'install', 'chromium'], { timeout: 5 * minutes, env })) {
    return '`playwright install chromium` failed';
  }
  const found = downloaded();
  return typeof found === 'string' ? '`playwright install chromium` gave none that starts' : found;
}

function install(say: Say): Browser | string {
  const packages = ['chromium', 'fonts-liberation'];
  const problem = installPackages(packages, (line) => say(`browser: ${line}`));
  if (problem !== null) return problem;
  const found = installed();
  return typeof found === 'string' ? '`apt-get install chromium` gave none that starts' : found;
}

function works(file: string): boolean {
  if (!existsSync(file)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(file, ['--version'], { timeout: 20 * seconds, encoding: 'utf8' });
  return isBrowserVersion(stdout);
}
