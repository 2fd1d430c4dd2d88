import { servedUrl } from '../builds.ts';

/**
 * Returns the URL of a page in the build with a base path. The site without a base path is Playwright's `baseURL`.
 *
 * @param path relative to the base, such as `clerk/resource_not_found/`
 */
export function toBasedUrl(path = ''): string {
  const url = servedUrl('based');
  if (url === undefined) throw new Error('The build with a base path is not being served');
  return `${url}${path.replace(/^\//, '')}`;
}
