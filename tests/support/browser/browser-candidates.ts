import path from 'node:path';

/** The facts about a machine that are needed to find a browser. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

/** The features that Playwright disables. Chromium uses only the last `--disable-features`, so ours repeats them. */
const disabledByPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];
/**
 * Features of the browser window. A full Chromium loads them in a separate process for each window, even if it is
 * headless. They took 40% of the CPU time of the browser tests.
 */
const disabledWindowFeatures = [
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Lists the possible paths of Chromium or Chrome, best first: `CHROME_PATH`, the `PATH`, and the usual paths of the
 * platform. It does not check whether they exist.
 */
export function listBrowserCandidates({ platform, env }: Machine): string[] {
  const chromePath = env['CHROME_PATH'];
  const all = [
    ...(chromePath ? [chromePath] : []),
    ...listPathCandidates(platform, env),
    ...listUsualPaths(platform, env),
  ];
  return [...new Set(all)];
}

/** Whether the output of `<browser> --version` comes from a browser. Some distributions have a stub with that name. */
export function isBrowserVersion(output: string): boolean {
  return /\b(?:Chromium|Chrome)\b.* \d+\.\d+/.test(output);
}

/** Creates launch options for Chromium without background network traffic. */
export function createLaunchOptions({ platform, env }: Machine) {
  const executablePath = env['CHROME_PATH'];
  return {
    ...(executablePath ? { executablePath } : {}),
    // On Linux, the sandbox does not work for root, in containers, and on recent distributions. Tests open only our own
    // pages.
    chromiumSandbox: platform !== 'linux',
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${[...disabledByPlaywright, ...disabledWindowFeatures].join(',')}`,
    ],
  };
}

function listPathCandidates(platform: NodeJS.Platform, env: Machine['env']): string[] {
  const isWindows = platform === 'win32';
  const { join } = isWindows ? path.win32 : path.posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(isWindows ? ';' : ':').filter(Boolean);
  // Names come first: a `chromium` late on the PATH is better than a `chrome` early on it.
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, isWindows ? `${name}.exe` : name)),
  );
}

function listUsualPaths(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'darwin') {
    const roots = ['', ...(env['HOME'] ? [env['HOME']] : [])];
    return ['Chromium', 'Google Chrome'].flatMap((app) =>
      roots.map((root) => `${root}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) =>
        ['Chromium', 'Google\\Chrome'].map((app) =>
          path.win32.join(root, app, 'Application', 'chrome.exe'),
        ),
      );
  }
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}
