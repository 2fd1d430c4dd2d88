import type { AllowedSources } from './allowed-sources.ts';
import { createContentSecurityPolicy } from './content-security-policy.ts';

const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The only feature that the site uses is copying to the clipboard. */
const permissionsPolicy = [
  ...unused.map((feature) => `${feature}=()`),
  'clipboard-write=(self)',
].join(', ');

/** The name and the value of a header. */
export type Header = readonly [name: string, value: string];

/** Files for programs, by path below the site's base. Pages of any origin may read them. */
export const sharedDocuments: readonly string[] = ['/*.json', '/*.md', '/*.txt', '/*.xml'];

/** Lets other origins read a document. No response depends on who requests it, so this discloses nothing. */
export const sharingHeader: Header = ['Access-Control-Allow-Origin', '*'];

/**
 * Creates the headers of every response of the site.
 *
 * @param scriptHashes the hashes of the inline scripts of all pages, `sha256-<base64>`
 */
export function createSecurityHeaders(
  scriptHashes: readonly string[],
  allowed: AllowedSources = {},
): Header[] {
  return [
    ['Content-Security-Policy', createContentSecurityPolicy(scriptHashes, allowed)],
    // No `includeSubDomains` and `preload`, because this site cannot decide for other hosts of the domain.
    ['Strict-Transport-Security', 'max-age=63072000'],
    ['X-Content-Type-Options', 'nosniff'],
    // URLs contain codes and searches, which other sites should not see.
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', permissionsPolicy],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    // Programs from other origins read documents through CORS, which this does not affect.
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    // For browsers that do not know `frame-ancestors`.
    ['X-Frame-Options', 'DENY'],
  ];
}
