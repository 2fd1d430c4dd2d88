import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getCatalogs, getDocsPages } from '../content.ts';
import { shortenName } from '../outputs/opensearch.ts';
import { href, pathBelowBase } from '../site.ts';
import { uiOf } from '../ui.ts';
import { addSearchLink, setTitle } from './head.ts';
import { buildSidebar } from './sidebar.ts';

/** Gives every page, generated or prose, its title and its sidebar. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
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
    path: pathBelowBase(context.url.pathname),
    href,
    ui: uiOf(context),
  });
});
