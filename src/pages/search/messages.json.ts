import type { APIRoute } from 'astro';
import { getCatalogs } from '../../content.ts';
import { messageIndex } from '../../outputs/code-index.ts';

export const GET: APIRoute = async () => Response.json(messageIndex(await getCatalogs()));
