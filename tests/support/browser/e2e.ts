import { servedUrl } from '../builds.ts';

/**
 * Address of a page of the build below a base path, for browser tests. The site itself is Playwright's `baseURL`.
 *
 * @param path below the base, such as `clerk/resource_not_found/`
 */
export function basedUrl(path = ''): string {
  const url = servedUrl('based');
  if (url === undefined) throw new Error('The build below a base path is not being served');
  return `${url}${path.replace(/^\//, '')}`;
}
