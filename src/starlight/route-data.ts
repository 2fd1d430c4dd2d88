import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getCatalogs, getDocsPages } from '../content.ts';
import { shortenName } from '../outputs/opensearch.ts';
import { href, toPathBelowBase } from '../site.ts';
import { getUi } from '../ui.ts';
import { addSearchLink, setTitle } from './head.ts';
import { buildSidebar } from './sidebar.ts';

/** Sets the title and the sidebar of every page, generated or prose. On a phone, every page has the sidebar as its menu. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  const title = context.locals.pageTitle ?? route.entry.data.title;
  route.head = addSearchLink(
    setTitle(route.head, title, route.siteTitle),
    shortenName(route.siteTitle),
    href('/search/opensearch.xml'),
  );
  route.sidebar = buildSidebar({
    catalogs: await getCatalogs(),
    pages: await getDocsPages(),
    path: toPathBelowBase(context.url.pathname),
    href,
    ui: getUi(context),
  });
});
