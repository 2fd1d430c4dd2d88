import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Code } from './catalog/model/catalog.ts';
import { createCatalogLoaders, type CatalogEntry } from './loaders/catalogs.ts';

const loaders = createCatalogLoaders();
const docs = docsSchema();
let ofPages: ReturnType<typeof docs> | undefined;

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/[^_]*.{md,mdx}' }),
    schema: (context) => {
      // Images in the front matter of a file are resolved from its folder, so each file needs its own schema. A page that
      // is not a file has resolved images, and Starlight requests its schema once per page. Creating it each time takes a
      // tenth of a large build.
      const isFile = !(context.image() instanceof z.ZodCustom);
      return isFile ? docs(context) : (ofPages ??= docs(context));
    },
  }),
  // Texts of the site that replace those of Errbook and Starlight.
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  // The loaders have already checked their data against the schemas of `catalog/`, so only the type is needed.
  catalogs: defineCollection({ loader: loaders.catalogs, schema: z.custom<CatalogEntry>() }),
  codes: defineCollection({ loader: loaders.codes, schema: z.custom<Code>() }),
};
