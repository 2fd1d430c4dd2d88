import type { APIRoute } from 'astro';
import { getCatalogs } from '../../content.ts';
import { messageIndex } from '../../search/index/encode.ts';

export const GET: APIRoute = async () => Response.json(messageIndex(await getCatalogs()));
