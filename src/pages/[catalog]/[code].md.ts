import type { APIRoute } from 'astro';
import type { Code } from '../../catalog/model/catalog.ts';
import type { CatalogView } from '../../catalog/model/view.ts';
import { getCodeDocuments } from '../../content.ts';
import { formatCodeDocument } from '../../outputs/code-document.ts';
import { describeSite, toAbsoluteUrl } from '../../site.ts';
import { getUi } from '../../ui.ts';

export const getStaticPaths = getCodeDocuments;

export const GET: APIRoute<{ catalog: CatalogView; code: Code }> = (context) => {
  const { catalog, code } = context.props;
  const site = { title: describeSite().title, url: toAbsoluteUrl, ui: getUi(context) };
  return new Response(formatCodeDocument(code, catalog, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
