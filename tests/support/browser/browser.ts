import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import {
  listBrowserCandidates,
  isBrowserVersion,
  createLaunchOptions,
} from './browser-candidates.ts';
import { installPackages, run } from '../debian.ts';
import { toolCommand } from '../tools.ts';

/** A browser for the tests. Without a path, it is the one that Playwright downloaded. */
export interface Browser {
  executablePath?: string;
  /** How it was found. */
  how: string;
}

type Log = (line: string) => void;

const second = 1000;
const minute = 60 * second;

/** Returns Playwright's `use.launchOptions`, with the path that `useBrowser` has set. */
export function launchOptions() {
  return createLaunchOptions(process);
}

/** Finds a browser and sets `CHROME_PATH` for this process and its children. */
export function useBrowser(log?: Log): Browser {
  const browser = findBrowser(log);
  if (browser.executablePath) process.env['CHROME_PATH'] = browser.executablePath;
  else delete process.env['CHROME_PATH'];
  return browser;
}

/**
 * Finds Chromium or Chrome. It tries an installed one, one that Playwright has downloaded, a new download by
 * Playwright, and the package of Debian or Ubuntu, in this order.
 *
 * @param log receives one line for each step
 * @throws if there is none and none can be installed; the message lists the attempts and says what to do
 */
export function findBrowser(log: Log = console.log): Browser {
  const attempts: string[] = [];
  for (const step of [findInstalled, findDownloaded, download, install]) {
    const result = step(log);
    if (typeof result !== 'string') {
      log(`browser: ${result.how}`);
      return result;
    }
    attempts.push(result);
    log(`browser: ${result}`);
  }
  throw new Error(
    `No Chromium or Chrome for the browser tests.\nTried:\n${attempts.map((line) => `  - ${line}`).join('\n')}\n` +
      'Install Chromium or Chrome and try again, or set CHROME_PATH to its path.',
  );
}

function findInstalled(): Browser | string {
  const executablePath = listBrowserCandidates(process).find(canStart);
  const chromePath = process.env['CHROME_PATH'];
  const warning =
    chromePath && chromePath !== executablePath ? `CHROME_PATH=${chromePath} does not start; ` : '';
  if (!executablePath) return `${warning}no installed Chromium or Chrome found`;
  return { executablePath, how: `${warning}using the installed ${executablePath}` };
}

function findDownloaded(): Browser | string {
  if (canStart(chromium.executablePath()))
    return { how: 'using the Chromium that Playwright downloaded' };
  return 'Playwright has not downloaded Chromium';
}

function download(log: Log): Browser | string {
  if (process.env['PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD']) {
    return 'PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD is set, so Playwright downloads nothing';
  }
  log('browser: running `playwright install chromium` (at most 5 minutes)');
  const [command, args] = toolCommand('@playwright/test', 'playwright');
  // Without a network, the first connection fails after this limit. Playwright's default is longer, and applies to each
  // mirror.
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(20 * second), ...process.env };
  if (!run(command, [...args, 'install', 'chromium'], { timeout: 5 * minute, env })) {
    return '`playwright install chromium` failed';
  }
  const browser = findDownloaded();
  return typeof browser === 'string'
    ? 'the Chromium of `playwright install chromium` does not start'
    : browser;
}

function install(log: Log): Browser | string {
  const packages = ['chromium', 'fonts-liberation'];
  const problem = installPackages(packages, (line) => log(`browser: ${line}`));
  if (problem !== null) return problem;
  const browser = findInstalled();
  return typeof browser === 'string'
    ? 'the Chromium of `apt-get install chromium` does not start'
    : browser;
}

function canStart(file: string): boolean {
  if (!existsSync(file)) return false;
  // On Windows, `--version` opens a window instead of printing the version.
  if (process.platform === 'win32') return true;
  const { stdout } = spawnSync(file, ['--version'], { timeout: 20 * second, encoding: 'utf8' });
  return isBrowserVersion(stdout);
}
