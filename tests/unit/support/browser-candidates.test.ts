import { describe, expect, it } from 'vitest';
import {
  browserCandidates,
  isBrowserVersion,
  launchOptionsFor,
} from '../../support/browser/browser-candidates.ts';

describe('browserCandidates', () => {
  it('puts CHROME_PATH before everything else', () => {
    const env = { CHROME_PATH: '/mine/chrome', PATH: '/usr/bin' };
    expect(browserCandidates({ platform: 'linux', env })[0]).toBe('/mine/chrome');
  });

  it('looks for every name on the PATH, Chromium first wherever it lies', () => {
    const env = { PATH: '/usr/local/bin::/usr/bin' };
    const found = browserCandidates({ platform: 'linux', env });
    expect(found.slice(0, 2)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium']);
    expect(found).toContain('/usr/bin/chromium-browser');
    expect(found).toContain('/usr/bin/google-chrome-stable');
    expect(found).not.toContain('chromium');
  });

  it('knows the usual places of macOS', () => {
    const found = browserCandidates({ platform: 'darwin', env: { HOME: '/Users/ada' } });
    expect(found).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(found).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('knows the usual places of Windows', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', Path: 'C:\\a;C:\\b' };
    const found = browserCandidates({ platform: 'win32', env });
    expect(found).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(found).toContain('C:\\b\\chromium.exe');
  });

  it('names no place twice', () => {
    const found = browserCandidates({ platform: 'linux', env: { PATH: '/snap/bin:/snap/bin' } });
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('isBrowserVersion', () => {
  it.each([
    'Chromium 156.0.8078.79 built on Debian',
    'Google Chrome 149.0.1',
    'Google Chrome for Testing 150.0.2',
  ])('takes %j for a browser', (output) => expect(isBrowserVersion(output)).toBe(true));

  it.each(['', 'Command requires the chromium snap to be installed.'])(
    'takes %j for none',
    (output) => expect(isBrowserVersion(output)).toBe(false),
  );
});

describe('launchOptionsFor', () => {
  it('has a sandbox everywhere but on Linux', () => {
    expect(launchOptionsFor({ platform: 'linux', env: {} }).chromiumSandbox).toBe(false);
    expect(launchOptionsFor({ platform: 'darwin', env: {} }).chromiumSandbox).toBe(true);
  });

  it("leaves the path to Playwright's own browser where none was found", () => {
    expect(launchOptionsFor({ platform: 'linux', env: {} })).not.toHaveProperty('executablePath');
    const env = { CHROME_PATH: '/usr/bin/chromium' };
    expect(launchOptionsFor({ platform: 'linux', env }).executablePath).toBe('/usr/bin/chromium');
  });
});
