import type { Family } from './family.ts';

type Loader = () => Promise<{ family: Family }>;

/** The families by name. Each is loaded only when it is needed, because some need a browser or a server. */
export const families: Readonly<Record<string, Loader>> = {
  builds: () => import('./builds.ts'),
  catalogs: () => import('./catalogs.ts'),
  mcp: () => import('./mcp.ts'),
  nginx: () => import('./nginx.ts'),
  page: () => import('./page.ts'),
  pastes: () => import('./pastes.ts'),
  secrets: () => import('./secrets.ts'),
  sources: () => import('./sources.ts'),
};
