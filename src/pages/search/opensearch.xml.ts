import type { APIRoute } from 'astro';
import { formatOpenSearch } from '../../outputs/opensearch.ts';
import { aboutSite, absoluteUrl } from '../../site.ts';

export const GET: APIRoute = () => {
  const { title, description, iconUrl } = aboutSite();
  const xml = formatOpenSearch({
    name: title,
    description,
    searchUrl: absoluteUrl('/search/'),
    selfUrl: absoluteUrl('/search/opensearch.xml'),
    iconUrl,
  });
  return new Response(xml, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
