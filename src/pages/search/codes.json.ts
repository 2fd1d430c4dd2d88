import type { APIRoute } from 'astro';
import { getCatalogs } from '../../content.ts';
import { codeIndex } from '../../search/index/encode.ts';

export const GET: APIRoute = async () => Response.json(codeIndex(await getCatalogs()));
