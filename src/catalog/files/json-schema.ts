import { z } from 'zod';
import { catalogSchema, errorsSchema, guideSchema, historySchema } from './schema.ts';

/** JSON Schemas (draft 2020-12) of the content files by file name, from the schemas that check them. */
export function createJsonSchemas(): Record<string, unknown> {
  return {
    'catalog.schema.json': z.toJSONSchema(catalogSchema, { io: 'input' }),
    'errors.schema.json': z.toJSONSchema(errorsSchema, { io: 'input' }),
    'guide.schema.json': z.toJSONSchema(guideSchema, { io: 'input' }),
    'history.schema.json': z.toJSONSchema(historySchema, { io: 'input' }),
  };
}
