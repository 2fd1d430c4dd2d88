import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Code } from './catalog/model.ts';
import { catalogLoader, codeLoader, type CatalogEntry } from './loaders/catalogs.ts';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/[^_]*.{md,mdx}' }),
    schema: docsSchema(),
  }),
  // The loaders have checked their data against the schemas of `catalog/` and joined it; only the type is left to say.
  catalogs: defineCollection({ loader: catalogLoader(), schema: z.custom<CatalogEntry>() }),
  codes: defineCollection({ loader: codeLoader(), schema: z.custom<Code>() }),
};
