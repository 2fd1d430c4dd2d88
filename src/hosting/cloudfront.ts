/** What CloudFront and S3 need besides the files of a built site. */
import { createDeployScript } from './cloudfront-deploy.ts';
import { createViewerRequest } from './cloudfront-function.ts';
import type { HeaderRule } from './header-rules.ts';
import type { Redirect } from './redirects.ts';
import type { BuiltSite } from './site-files.ts';

/** The files for CloudFront, and a note for each omission. */
export interface CloudFrontResult {
  files: Record<string, string>;
  notes: string[];
}

/**
 * Creates the function, the response headers policy, the custom error responses, and the script that copies the site.
 */
export function createCloudFrontFiles(
  site: BuiltSite,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
): CloudFrontResult {
  const { code, redirected } = createViewerRequest(site, redirects);
  const prefix = site.base.replace(/\/$/, '');
  const notes = redirected
    ? []
    : [
        `The ${redirects.length} redirects of old URLs do not fit into a CloudFront function. The pages at the old URLs redirect instead.`,
      ];
  const rest = rules.filter(({ path }) => path !== '/*');
  for (const { path, headers } of rest) {
    const left = headers.filter(([name]) => name.toLowerCase() !== 'cache-control');
    for (const [name, value] of left) {
      notes.push(
        `The header \`${name}: ${value}\` applies only to ${path}. Add it to a cache behavior for that path.`,
      );
    }
  }
  return {
    files: {
      'viewer-request.js': code,
      'response-headers-policy.json': formatJson(createHeadersPolicy(rules)),
      'custom-error-responses.json': formatJson(createErrorResponses(prefix)),
      'deploy.sh': createDeployScript(prefix, rules),
    },
    notes,
  };
}

/** Creates a `ResponseHeadersPolicyConfig` with the headers of every response. It lists security headers separately. */
function createHeadersPolicy(rules: readonly HeaderRule[]): object {
  const headers = rules
    .filter(({ path }) => path === '/*')
    .flatMap((rule) => rule.headers)
    .filter(([name]) => name.toLowerCase() !== 'cache-control');
  const known = headers.map(([name, value]) => ({
    name,
    value,
    security: toSecurityHeader(name, value),
  }));
  const custom = known.filter((header) => header.security === null);
  return {
    Name: 'errbook',
    Comment: 'Written by npm run errbook -- hosting cloudfront',
    SecurityHeadersConfig: Object.assign({}, ...known.map((header) => header.security)) as object,
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(({ name, value }) => ({ Header: name, Value: value, Override: true })),
    },
  };
}

function toSecurityHeader(name: string, value: string): object | null {
  switch (name.toLowerCase()) {
    case 'content-security-policy':
      return { ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value } };
    case 'strict-transport-security':
      return {
        StrictTransportSecurity: {
          Override: true,
          IncludeSubdomains: /includesubdomains/i.test(value),
          Preload: /preload/i.test(value),
          AccessControlMaxAgeSec: Number(/max-age=(\d+)/i.exec(value)?.[1] ?? 0),
        },
      };
    case 'x-content-type-options':
      return { ContentTypeOptions: { Override: true } };
    case 'x-frame-options':
      return { FrameOptions: { Override: true, FrameOption: value.toUpperCase() } };
    case 'referrer-policy':
      return { ReferrerPolicy: { Override: true, ReferrerPolicy: value } };
    default:
      return null;
  }
}

/** Creates the custom error responses. A private bucket responds with 403 if it does not have the file. */
function createErrorResponses(prefix: string): object {
  const items = [403, 404].map((status) => ({
    ErrorCode: status,
    ResponsePagePath: `${prefix}/404.html`,
    ResponseCode: '404',
    ErrorCachingMinTTL: 10,
  }));
  return { Quantity: items.length, Items: items };
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
