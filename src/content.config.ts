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
      // Images in the front matter of a file are found from its folder, so its schema is for that file alone. A page
      // that is no file brings images that were found already; Starlight asks for its schema once a page, and making
      // it anew takes a tenth of a large build.
      const isFile = !(context.image() instanceof z.ZodCustom);
      return isFile ? docs(context) : (ofPages ??= docs(context));
    },
  }),
  // A site's own words in place of Errbook's and Starlight's.
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  // The loaders have checked their data against the schemas of `catalog/` and joined it; only the type is left to say.
  catalogs: defineCollection({ loader: loaders.catalogs, schema: z.custom<CatalogEntry>() }),
  codes: defineCollection({ loader: loaders.codes, schema: z.custom<Code>() }),
};
