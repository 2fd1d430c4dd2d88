import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { createJsonSchemas } from '../catalog/files/schema.ts';
import { createCommand, print, resolvePath, type Context } from './context.ts';

/** The folder of the JSON Schemas of content files, relative to the project. */
export const schemasFolder = 'content/schemas';

/** `errbook schema`: writes the JSON Schemas that give editors completion and hover help. */
export function createSchemaCommand(context: Context): Command {
  return createCommand('schema', context)
    .description(`Write the JSON Schemas of the content files to ${schemasFolder}/`)
    .action(() => {
      const folder = resolvePath(context, schemasFolder);
      mkdirSync(folder, { recursive: true });
      for (const [name, schema] of Object.entries(createJsonSchemas())) {
        writeFileSync(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
        print(context, `${schemasFolder}/${name}`);
      }
    });
}
