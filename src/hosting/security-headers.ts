import { createContentSecurityPolicy } from './content-security-policy.ts';

/** A header as its name and its value. */
export type Header = readonly [name: string, value: string];

/**
 * The headers that every answer of the site carries.
 *
 * @param scriptHashes of the inline scripts of all pages, `sha256-<base64>`
 */
export function createSecurityHeaders(scriptHashes: readonly string[]): Header[] {
  return [
    ['Content-Security-Policy', createContentSecurityPolicy(scriptHashes)],
    // Other hosts of the domain are not this site's to speak for, so `includeSubDomains` and `preload` are not said.
    ['Strict-Transport-Security', 'max-age=63072000'],
    ['X-Content-Type-Options', 'nosniff'],
    // Addresses hold codes and searches, which are nothing to the sites that a page links to.
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', permissionsPolicy],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    // Programs of other origins read documents by CORS, which this does not touch.
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    // For browsers that do not know `frame-ancestors`.
    ['X-Frame-Options', 'DENY'],
  ];
}

/** Files for programs below the site's address: anyone may read them from a page of any other origin. */
export const sharedDocuments: readonly string[] = ['/*.json', '/*.md', '/*.txt', '/*.xml'];

/** What lets other origins read a document. No answer depends on who asks, so there is nothing to give away. */
export const sharingHeader: Header = ['Access-Control-Allow-Origin', '*'];

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

/** Copying is the one thing that the site does. */
const permissionsPolicy = [
  ...unused.map((feature) => `${feature}=()`),
  'clipboard-write=(self)',
].join(', ');
