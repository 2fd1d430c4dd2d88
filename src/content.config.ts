import { existsSync } from 'node:fs';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Code } from './catalog/model/catalog.ts';
import { createCatalogLoaders, type CatalogEntry } from './loaders/catalogs.ts';
import { createProseLoader } from './loaders/prose.ts';

const loaders = createCatalogLoaders();
const docs = docsSchema();
let pagesSchema: ReturnType<typeof docs> | undefined;

export const collections = {
  docs: defineCollection({
    loader: createProseLoader(),
    schema: (context) => {
      // Images in the front matter of a file are relative to it, so each file needs its own schema. Generated pages can
      // share one. Starlight requests a schema once per page, and creating each of them takes a tenth of the time of a
      // large build.
      const isFile = !(context.image() instanceof z.ZodCustom);
      return isFile ? docs(context) : (pagesSchema ??= docs(context));
    },
  }),
  // The texts of a site that replace those of Errbook and Starlight. Most sites replace none; an entry without texts
  // prevents Astro's warning about an empty collection.
  i18n: defineCollection({
    loader: existsSync('src/content/i18n') ? i18nLoader() : () => [{ id: 'en' }],
    schema: i18nSchema(),
  }),
  // The loaders have already checked their data against the schemas of `catalog/`, so only the types are given here.
  catalogs: defineCollection({ loader: loaders.catalogs, schema: z.custom<CatalogEntry>() }),
  codes: defineCollection({ loader: loaders.codes, schema: z.custom<Code>() }),
  families: defineCollection({
    loader: loaders.families,
    schema: z.custom<Record<string, never>>(),
  }),
};
