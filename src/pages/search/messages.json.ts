import type { APIRoute } from 'astro';
import { getCatalogs } from '../../content.ts';
import { encodeMessages } from '../../search/index/encode.ts';

export const GET: APIRoute = async () => Response.json(encodeMessages(await getCatalogs()));
