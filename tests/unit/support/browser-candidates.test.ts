import { describe, expect, it } from 'vitest';
import {
  listBrowserCandidates,
  isBrowserVersion,
  createLaunchOptions,
} from '../../support/browser/browser-candidates.ts';

describe('listBrowserCandidates', () => {
  it('lists CHROME_PATH first', () => {
    const env = { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' };
    expect(listBrowserCandidates({ platform: 'linux', env })[0]).toBe('/mine/chrome');
  });

  it('lists every name on the PATH, with Chromium first in any folder', () => {
    const env = { PATH: '/usr/local/bin::/usr/bin' };
    const candidates = listBrowserCandidates({ platform: 'linux', env });
    expect(candidates.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(candidates).toContain('/usr/bin/chromium-browser');
    expect(candidates).toContain('/usr/bin/google-chrome-stable');
    expect(candidates).not.toContain('chromium');
  });

  it('lists the usual paths of macOS', () => {
    const candidates = listBrowserCandidates({ platform: 'darwin', env: { HOME: '/Users/ada' } });
    expect(candidates).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(candidates).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('lists the usual paths of Windows', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', Path: 'C:\\a;C:\\b' };
    const candidates = listBrowserCandidates({ platform: 'win32', env });
    expect(candidates).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(candidates).toContain('C:\\b\\chromium.exe');
  });

  it('lists no path twice', () => {
    const candidates = listBrowserCandidates({
      platform: 'linux',
      env: { PATH: '/snap/bin:/snap/bin' },
    });
    expect(new Set(candidates).size).toBe(candidates.length);
  });
});

describe('isBrowserVersion', () => {
  it.each([
    'Chromium 156.0.8078.79 built on Debian',
    'Google Chrome 149.0.1',
    'Google Chrome for Testing 150.0.2',
  ])('accepts %j', (output) => expect(isBrowserVersion(output)).toBe(true));

  it.each(['', 'Command requires the chromium snap to be installed.'])('rejects %j', (output) =>
    expect(isBrowserVersion(output)).toBe(false),
  );
});

describe('createLaunchOptions', () => {
  it('enables the sandbox except on Linux', () => {
    expect(createLaunchOptions({ platform: 'linux', env: {} }).chromiumSandbox).toBe(false);
    expect(createLaunchOptions({ platform: 'darwin', env: {} }).chromiumSandbox).toBe(true);
  });

  it("leaves Playwright's default path if no browser was found", () => {
    expect(createLaunchOptions({ platform: 'linux', env: {} })).not.toHaveProperty(
      'executablePath',
    );
    const env = { CHROME_PATH: '/usr/bin/chromium' };
    expect(createLaunchOptions({ platform: 'linux', env }).executablePath).toBe(
      '/usr/bin/chromium',
    );
  });
});
