import type { APIRoute, GetStaticPaths } from 'astro';
import type { CatalogView } from '../../catalog/model/view.ts';
import { getCatalogPaths } from '../../content.ts';
import { formatCatalogMarkdown } from '../../outputs/llms.ts';
import { aboutSite, absoluteUrl } from '../../site.ts';
import { uiOf } from '../../ui.ts';

export const getStaticPaths = (() => getCatalogPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ catalog: CatalogView }> = (context) => {
  const site = { title: aboutSite().title, url: absoluteUrl, ui: uiOf(context) };
  return new Response(formatCatalogMarkdown(context.props.catalog, site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
