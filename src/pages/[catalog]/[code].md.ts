import type { APIRoute } from 'astro';
import type { Code } from '../../catalog/model/catalog.ts';
import type { CatalogView } from '../../catalog/model/view.ts';
import { getCodeDocuments } from '../../content.ts';
import { formatCodeMarkdown } from '../../outputs/code-markdown.ts';
import { aboutSite, absoluteUrl } from '../../site.ts';
import { uiOf } from '../../ui.ts';

export const getStaticPaths = getCodeDocuments;

export const GET: APIRoute<{ catalog: CatalogView; code: Code }> = (context) => {
  const { catalog, code } = context.props;
  const site = { title: aboutSite().title, url: absoluteUrl, ui: uiOf(context) };
  return new Response(formatCodeMarkdown(code, catalog, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
