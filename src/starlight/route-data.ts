import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { hasCards } from '../card-image.ts';
import { toCardPath, toCatalogPath } from '../catalog/model/addresses.ts';
import { getCatalogs, getDocsPages } from '../content.ts';
import { cardSize } from '../outputs/card/social-card.ts';
import { shortenName } from '../outputs/opensearch.ts';
import { href, toAbsoluteUrl, toPathBelowBase } from '../site.ts';
import { getUi } from '../ui.ts';
import { describeBlockedTag } from '../hosting/blocked-tags.ts';
import { SettingError } from '../hosting/site-settings.ts';
import { addSearchLink, setSocialImage, setTitle } from './head.ts';
import { buildSidebar } from './sidebar.ts';

/** Sets the title, the picture, and the sidebar of every page, generated or prose. On a phone, every page has the sidebar as its menu. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  // Starlight keeps pages with such an id out of the full-text index. Here, they are the pages of the status 404 and of
  // codes with this spelling. The page for missing pages has its own setting.
  if (route.entry.id.endsWith('/404')) route.entry.id += '/';
  const { titleDelimiter, allow } = import.meta.env.SITE_FACTS;
  const title = context.locals.pageTitle ?? route.entry.data.title;
  const catalogs = await getCatalogs();
  const path = toPathBelowBase(context.url.pathname);
  const catalog = catalogs.find(({ id }) => path.startsWith(toCatalogPath(id)));
  const image = (await hasCards()) && {
    ...cardSize,
    url: toAbsoluteUrl(toCardPath(catalog?.id)),
    alt: catalog ? `${catalog.about.title} | ${route.siteTitle}` : route.siteTitle,
  };
  route.head = addSearchLink(
    setSocialImage(setTitle(route.head, title, route.siteTitle, titleDelimiter), image || null),
    shortenName(route.siteTitle),
    href('/search/opensearch.xml'),
  );
  const blocked = describeBlockedTag(route.head, allow, import.meta.env.SITE);
  if (blocked !== null) throw new SettingError(`${context.url.pathname}: ${blocked}`);
  route.sidebar = buildSidebar({
    catalogs,
    pages: await getDocsPages(),
    chosen: route.sidebar,
    path,
    href,
    ui: getUi(context),
  });
});
