import type { APIRoute, GetStaticPaths } from 'astro';
import { codePath } from '../../catalog/address.ts';
import type { Code } from '../../catalog/model.ts';
import { getCatalogs } from '../../content.ts';
import { codeJson } from '../../outputs/code-json.ts';
import { absoluteUrl } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await getCatalogs()).flatMap(({ id, codes }) =>
    codes.map((code) => ({ params: { catalog: id, code: code.slug }, props: { code } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: Code }> = ({ props: { code } }) =>
  Response.json(codeJson(code, absoluteUrl(codePath(code.catalog, code.slug))));
