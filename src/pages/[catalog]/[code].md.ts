import type { APIRoute } from 'astro';
import type { Code } from '../../catalog/model/catalog.ts';
import type { CatalogView } from '../../catalog/model/view.ts';
import { getCodeDocuments } from '../../content.ts';
import { formatCodeMarkdown } from '../../outputs/code-markdown.ts';
import { absoluteUrl, aboutSite } from '../../site.ts';

export const getStaticPaths = getCodeDocuments;

export const GET: APIRoute<{ catalog: CatalogView; code: Code }> = ({ props }) =>
  new Response(
    formatCodeMarkdown(props.code, props.catalog, { title: aboutSite().title, url: absoluteUrl }),
    { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
  );
