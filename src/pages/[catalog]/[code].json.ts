import type { APIRoute } from 'astro';
import { codePath } from '../../catalog/model/addresses.ts';
import type { Code } from '../../catalog/model/catalog.ts';
import { getCodeDocuments } from '../../content.ts';
import { createCodeJson } from '../../outputs/code-json.ts';
import { absoluteUrl } from '../../site.ts';

export const getStaticPaths = getCodeDocuments;

export const GET: APIRoute<{ code: Code }> = ({ props: { code } }) =>
  Response.json(createCodeJson(code, absoluteUrl(codePath(code.catalog, code.slug))));
