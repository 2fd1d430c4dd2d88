import type { APIRoute } from 'astro';
import { getCatalogs } from '../../content.ts';
import { encodeCodes } from '../../search/index/encode.ts';

export const GET: APIRoute = async () => Response.json(encodeCodes(await getCatalogs()));
