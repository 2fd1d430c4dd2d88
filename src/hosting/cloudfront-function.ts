/** The CloudFront Function of a built site: it does what S3 cannot do, before S3 gets the request. */
import type { Redirect } from './redirects.ts';
import type { BuiltSite } from './site-files.ts';

/** The longest function that CloudFront accepts, in bytes. */
export const longestFunction = 10_240;

/**
 * Creates the code of the function, for the event `viewer request` and the runtime `cloudfront-js-2.0`. It requests the
 * page of a folder from S3, adds a missing slash with a redirect, and redirects old URLs, if all of them fit.
 *
 * @returns the code, and whether the redirects are in it
 */
export function createViewerRequest(
  site: BuiltSite,
  redirects: readonly Redirect[],
): { code: string; redirected: boolean } {
  const base = site.base.replace(/\/$/, '');
  const moved = Object.fromEntries(redirects.map(({ from, to }) => [from.toLowerCase(), to]));
  const types = listFileTypes(site.files);
  const whole = createSource(base, types, moved);
  if (new TextEncoder().encode(whole).length <= longestFunction) {
    return { code: whole, redirected: true };
  }
  return { code: createSource(base, types, {}), redirected: redirects.length === 0 };
}

/**
 * Returns the extensions of the files in each top-level folder: `/clerk/v1.0` is a page, `/clerk/v1.0.json` is a file.
 */
function listFileTypes(files: readonly string[]): Record<string, string[]> {
  const pairs = files.map((file) => ({
    folder: file.includes('/') ? (file.split('/')[0] ?? '') : '',
    type: /\.[^./]*$/.exec(file)?.[0] ?? '',
  }));
  return Object.fromEntries(
    [...Map.groupBy(pairs, ({ folder }) => folder)].map(([folder, entries]) => [
      folder,
      [...new Set(entries.map(({ type }) => type))].sort(),
    ]),
  );
}

function createSource(base: string, types: object, moved: object): string {
  return `// Written by \`npm run errbook -- hosting cloudfront\`. Runtime: cloudfront-js-2.0. Event: viewer request.
const base = ${JSON.stringify(base)};
const moved = new Map(Object.entries(${JSON.stringify(moved)}));
const types = new Map(Object.entries(${JSON.stringify(types)}));

function handler(event) {
  const request = event.request;
  const path = request.uri.replace(/\\/index\\.html$/, '/');
  const stem = path.replace(/\\/+$/, '');
  const to = moved.get(stem.toLowerCase());
  if (to) return redirect(to, request.querystring);
  if (path !== base && !path.startsWith(base + '/')) {
    request.uri = base + '/404.html';
    return request;
  }
  const below = path.slice(base.length + 1);
  if (below === '' && path === base + '/') request.uri = path + 'index.html';
  else if (!path.endsWith('/') && !isFile(below)) return redirect(path + '/', request.querystring);
  else if (path !== request.uri) return redirect(path, request.querystring);
  else if (path.endsWith('/')) request.uri = path + 'index.html';
  return request;
}

function isFile(below) {
  const slash = below.indexOf('/');
  const folder = slash === -1 ? '' : below.slice(0, slash);
  const name = below.slice(below.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot !== -1 && (types.get(folder) || []).includes(name.slice(dot));
}

function redirect(to, querystring) {
  const pairs = [];
  for (const name of Object.keys(querystring)) {
    const parameter = querystring[name];
    for (const each of parameter.multiValue || [parameter]) pairs.push(each.value === '' ? name : name + '=' + each.value);
  }
  // Browsers treat a path that begins with two slashes or backslashes as the URL of another host.
  const location = to.replace(/^[/\\\\]+/, '/') + (pairs.length > 0 ? '?' + pairs.join('&') : '');
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: location } },
  };
}
`;
}
