import type { APIRoute, GetStaticPaths } from 'astro';
import type { CatalogView } from '../../catalog/model/view.ts';
import { getCatalogPaths } from '../../content.ts';
import { formatCatalogMarkdown } from '../../outputs/llms.ts';
import { aboutSite, absoluteUrl } from '../../site.ts';

export const getStaticPaths = (() => getCatalogPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ catalog: CatalogView }> = ({ props: { catalog } }) =>
  new Response(formatCatalogMarkdown(catalog, { title: aboutSite().title, url: absoluteUrl }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
