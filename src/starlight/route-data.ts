import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getCatalogs, getDocsPages } from '../content.ts';
import { shortenName } from '../outputs/opensearch.ts';
import { href, toPathBelowBase } from '../site.ts';
import { getUi } from '../ui.ts';
import { addSearchLink, setTitle } from './head.ts';
import { buildSidebar } from './sidebar.ts';

/** Sets the title and the sidebar of every page, generated or prose. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  // Starlight keeps pages with such an id out of the full-text index. Here, they are the pages of the status 404 and of
  // codes with this spelling. The page for missing pages has its own setting.
  if (route.entry.id.endsWith('/404')) route.entry.id += '/';
  const title = context.locals.pageTitle ?? route.entry.data.title;
  route.head = addSearchLink(
    setTitle(route.head, title, route.siteTitle),
    shortenName(route.siteTitle),
    href('/search/opensearch.xml'),
  );
  if (!route.hasSidebar) return;
  route.sidebar = buildSidebar({
    catalogs: await getCatalogs(),
    pages: await getDocsPages(),
    path: toPathBelowBase(context.url.pathname),
    href,
    ui: getUi(context),
  });
});
