import type { APIRoute } from 'astro';
import type { CatalogView, FamilyView } from '../../../catalog/model/view.ts';
import { getFamilyPaths } from '../../../content.ts';
import { formatFamilyMarkdown } from '../../../outputs/family-markdown.ts';
import { describeSite, toAbsoluteUrl } from '../../../site.ts';
import { getUi } from '../../../ui.ts';

export const getStaticPaths = getFamilyPaths;

export const GET: APIRoute<{ catalog: CatalogView; family: FamilyView }> = (context) => {
  const { catalog, family } = context.props;
  const site = { title: describeSite().title, url: toAbsoluteUrl, ui: getUi(context) };
  return new Response(formatFamilyMarkdown(family, catalog, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
