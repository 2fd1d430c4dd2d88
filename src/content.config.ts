import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Code } from './catalog/model.ts';
import { catalogLoaders, type CatalogEntry } from './loaders/catalogs.ts';

const loaders = catalogLoaders();

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/[^_]*.{md,mdx}' }),
    schema: docsSchema(),
  }),
  // The loaders have checked their data against the schemas of `catalog/` and joined it; only the type is left to say.
  catalogs: defineCollection({ loader: loaders.catalogs, schema: z.custom<CatalogEntry>() }),
  codes: defineCollection({ loader: loaders.codes, schema: z.custom<Code>() }),
};
