import type { APIRoute } from 'astro';
import { schemaPath } from '../../catalog/address.ts';
import { documentSchema } from '../../outputs/json-schema.ts';
import { absoluteUrl } from '../../site.ts';

export const GET: APIRoute = () => Response.json(documentSchema(absoluteUrl(schemaPath)));
