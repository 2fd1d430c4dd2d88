import type { APIRoute } from 'astro';
import { schemaPath } from '../../catalog/model/addresses.ts';
import { createDocumentSchema } from '../../outputs/document-schema.ts';
import { toAbsoluteUrl } from '../../site.ts';

export const GET: APIRoute = () => Response.json(createDocumentSchema(toAbsoluteUrl(schemaPath)));
