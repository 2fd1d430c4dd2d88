import path from 'node:path';

/** What the machine says about itself, as far as finding a browser needs it. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

/** What Playwright switches off. Chromium takes only the last list that it gets, so ours repeats it. */
const offInPlaywright = [
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
 * Parts of the browser's own window. A full Chromium loads them in a process of their own for each window, even where
 * nobody sees it; they took 40% of the processor time of the browser tests.
 */
const offInWindows = [
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Where a Chromium or Chrome may lie, best first: `CHROME_PATH`, the `PATH`, then the usual places of the platform.
 * Nothing is looked up on the disk.
 */
export function browserCandidates({ platform, env }: Machine): string[] {
  const wanted = env['CHROME_PATH'];
  const all = [
    ...(wanted ? [wanted] : []),
    ...onPath(platform, env),
    ...usualPlaces(platform, env),
  ];
  return [...new Set(all)];
}

/** Whether the output of `<browser> --version` is that of a browser; a distribution may ship a stub of that name. */
export function isBrowserVersion(output: string): boolean {
  return /\b(?:Chromium|Chrome)\b.* \d+\.\d+/.test(output);
}

/** Chromium's options for a quiet run without network chatter of its own. */
export function launchOptionsFor({ platform, env }: Machine) {
  const executablePath = env['CHROME_PATH'];
  return {
    ...(executablePath ? { executablePath } : {}),
    // Root has no sandbox on Linux, containers and recent distributions forbid it, and only our own pages are opened.
    chromiumSandbox: platform !== 'linux',
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${[...offInPlaywright, ...offInWindows].join(',')}`,
    ],
  };
}

function onPath(platform: NodeJS.Platform, env: Machine['env']): string[] {
  const windows = platform === 'win32';
  const { join } = windows ? path.win32 : path.posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(windows ? ';' : ':').filter(Boolean);
  // By name first: a `chromium` late on the PATH is wanted more than a `chrome` early on it.
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, windows ? `${name}.exe` : name)),
  );
}

function usualPlaces(platform: NodeJS.Platform, env: Machine['env']): string[] {
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
