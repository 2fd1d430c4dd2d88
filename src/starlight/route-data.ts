import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getCatalogs, getDocsPages } from '../content.ts';
import { href, pathBelowBase } from '../site.ts';
import { withTitle } from './head.ts';
import { buildSidebar } from './sidebar.ts';

/** Gives every page, generated or prose, its title and the same sidebar around its own place. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  route.head = withTitle(
    route.head,
    context.locals.pageTitle ?? route.entry.data.title,
    route.siteTitle,
  );
  if (!route.hasSidebar) return;
  const catalogs = (await getCatalogs()).map((catalog) => ({
    id: catalog.id,
    title: catalog.about.title,
    categories: catalog.categories,
    count: catalog.codes.length,
    statuses: catalog.statuses.length,
    operations: catalog.operations.length,
  }));
  route.sidebar = buildSidebar(
    catalogs,
    await getDocsPages(),
    pathBelowBase(context.url.pathname),
    href,
  );
});
