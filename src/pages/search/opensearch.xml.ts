import type { APIRoute } from 'astro';
import { formatOpenSearch } from '../../outputs/opensearch.ts';
import { aboutSite, absoluteUrl } from '../../site.ts';
import { uiOf } from '../../ui.ts';

export const GET: APIRoute = (context) => {
  const { title, iconUrl } = aboutSite();
  const xml = formatOpenSearch({
    name: title,
    description: uiOf(context).t('errbook.search.openSearch', { site: title }),
    searchUrl: absoluteUrl('/search/'),
    selfUrl: absoluteUrl('/search/opensearch.xml'),
    iconUrl,
  });
  return new Response(xml, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
