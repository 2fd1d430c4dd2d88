import type { APIRoute } from 'astro';
import { toCodePath } from '../../catalog/model/addresses.ts';
import type { Code } from '../../catalog/model/catalog.ts';
import type { CatalogView } from '../../catalog/model/view.ts';
import { getCodeDocuments } from '../../content.ts';
import { createCodeJson } from '../../outputs/code-json.ts';
import { toAbsoluteUrl } from '../../site.ts';

export const getStaticPaths = getCodeDocuments;

export const GET: APIRoute<{ catalog: CatalogView; code: Code }> = ({ props: { catalog, code } }) =>
  Response.json(createCodeJson(code, catalog, toAbsoluteUrl(toCodePath(code.catalog, code.slug))));
