import type { APIRoute } from 'astro';
import { formatOpenSearch } from '../../outputs/opensearch.ts';
import { describeSite, toAbsoluteUrl } from '../../site.ts';
import { getUi } from '../../ui.ts';

export const GET: APIRoute = (context) => {
  const { title, iconUrl } = describeSite();
  const xml = formatOpenSearch({
    name: title,
    description: getUi(context).t('errbook.search.openSearch', { site: title }),
    searchUrl: toAbsoluteUrl('/search/'),
    selfUrl: toAbsoluteUrl('/search/opensearch.xml'),
    iconUrl,
  });
  return new Response(xml, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
