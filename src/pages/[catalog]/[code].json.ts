import type { APIRoute, GetStaticPaths } from 'astro';
import { codePath } from '../../catalog/address.ts';
import { formerAddresses } from '../../catalog/former.ts';
import type { Code } from '../../catalog/model.ts';
import { getCatalogs } from '../../content.ts';
import { codeJson } from '../../outputs/code-json.ts';
import { absoluteUrl } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await getCatalogs()).flatMap((catalog) =>
    // A program cannot be led on from a static file, so at a former address it finds what it would be led to.
    [...catalog.codes.map((code) => ({ slug: code.slug, code })), ...formerAddresses(catalog)].map(
      ({ slug, code }) => ({ params: { catalog: catalog.id, code: slug }, props: { code } }),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: Code }> = ({ props: { code } }) =>
  Response.json(codeJson(code, absoluteUrl(codePath(code.catalog, code.slug))));
