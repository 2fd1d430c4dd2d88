import type { Command } from 'commander';
import { createJsonSchemas } from '../catalog/files/schema.ts';
import { createCommand, print, type Context } from './context.ts';
import { writeFiles } from './write.ts';

/** The folder of the JSON Schemas of content files, relative to the project. */
export const schemasFolder = 'content/schemas';

/** `errbook schema`: writes the JSON Schemas that give editors completion and hover help. */
export function createSchemaCommand(context: Context): Command {
  return createCommand('schema', context)
    .description(`Write the JSON Schemas of the content files to ${schemasFolder}/`)
    .action(() => {
      const files = Object.entries(createJsonSchemas()).map(([name, schema]) => [
        `${schemasFolder}/${name}`,
        `${JSON.stringify(schema, null, 2)}\n`,
      ]);
      writeFiles(Object.fromEntries(files) as Record<string, string>, context.cwd);
      for (const [file = ''] of files) print(context, file);
    });
}
