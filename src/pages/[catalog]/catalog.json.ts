import type { APIRoute, GetStaticPaths } from 'astro';
import { toCodePath, schemaPath } from '../../catalog/model/addresses.ts';
import type { CatalogView } from '../../catalog/model/view.ts';
import { getCatalogPaths } from '../../content.ts';
import { createCatalogJson } from '../../outputs/code-json.ts';
import { toAbsoluteUrl } from '../../site.ts';

export const getStaticPaths = (() => getCatalogPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ catalog: CatalogView }> = ({ props: { catalog } }) =>
  Response.json(
    createCatalogJson(
      catalog,
      ({ catalog: id, slug }) => toAbsoluteUrl(toCodePath(id, slug)),
      toAbsoluteUrl(schemaPath),
    ),
  );
