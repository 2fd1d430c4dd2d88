import type { APIRoute } from 'astro';
import { hasCards, renderCard } from '../../card-image.ts';
import { listCaseStatuses } from '../../catalog/model/catalog.ts';
import { usesHttp, type CatalogView } from '../../catalog/model/view.ts';
import type { Status } from '../../catalog/text/http-status.ts';
import { getCatalogs } from '../../content.ts';
import { describeSite } from '../../site.ts';
import { getUi } from '../../ui.ts';

export async function getStaticPaths() {
  if (!(await hasCards())) return [];
  const catalogs = await getCatalogs();
  return [undefined, ...catalogs.map(({ id }) => id)].map((catalog) => ({ params: { catalog } }));
}

export const GET: APIRoute = async (context) => {
  const catalogs = await getCatalogs();
  const catalog = catalogs.find(({ id }) => id === context.params['catalog']);
  const { title } = describeSite();
  const card = await renderCard({
    site: catalog ? title : '',
    title: catalog ? catalog.about.title : title,
    facts: describe(catalog ? [catalog] : catalogs, getUi(context)),
    statuses: (catalog ? [catalog] : catalogs).filter(usesHttp).flatMap(listStatuses),
  });
  return new Response(card, { headers: { 'Content-Type': 'image/png' } });
};

function describe(catalogs: readonly CatalogView[], ui: ReturnType<typeof getUi>): string {
  const codes = catalogs.flatMap((catalog) => catalog.codes);
  const count = codes.flatMap(({ cases }) => cases).length;
  return ui.t('errbook.catalog.errorsOnPages', {
    errors: ui.t('errbook.catalog.errors', { count }),
    pages: ui.t('errbook.catalog.pages', { count: codes.length }),
  });
}

function listStatuses({ codes }: CatalogView): (Status | null)[] {
  return codes.flatMap(({ cases }) => cases.flatMap(listCaseStatuses));
}
