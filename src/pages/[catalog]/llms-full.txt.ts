import type { APIRoute, GetStaticPaths } from 'astro';
import type { CatalogView } from '../../catalog/model/view.ts';
import { getCatalogPaths } from '../../content.ts';
import { formatCatalogMarkdown } from '../../outputs/llms.ts';
import { describeSite, toAbsoluteUrl } from '../../site.ts';
import { getUi } from '../../ui.ts';

export const getStaticPaths = (() => getCatalogPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ catalog: CatalogView }> = (context) => {
  const site = { title: describeSite().title, url: toAbsoluteUrl, ui: getUi(context) };
  return new Response(formatCatalogMarkdown(context.props.catalog, site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
