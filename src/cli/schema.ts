import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { createJsonSchemas } from '../catalog/files/json-schema.ts';

/** Where the JSON Schemas of content files stand, relative to the project. */
export const schemasFolder = 'content/schemas';

/** `errbook schema`: writes the JSON Schemas that give editors completion and hover help. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description(`write the JSON Schemas of the content files to ${schemasFolder}/`)
    .action(() => {
      mkdirSync(schemasFolder, { recursive: true });
      for (const [name, schema] of Object.entries(createJsonSchemas())) {
        writeFileSync(path.join(schemasFolder, name), `${JSON.stringify(schema, null, 2)}\n`);
        console.log(`${schemasFolder}/${name}`);
      }
    });
}
