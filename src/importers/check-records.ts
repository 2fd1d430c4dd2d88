import { stringify } from 'yaml';
import type { Issue } from '../catalog/files/issue.ts';
import { recordSchema, type ErrorRecord } from '../catalog/files/schema.ts';
import { validate } from '../catalog/files/validate.ts';
import { parseYamlText } from '../catalog/files/yaml-text.ts';

/**
 * Checks the records of a source, so that an import never writes a file that it cannot read again.
 *
 * @param file the source
 */
export function checkRecords(records: readonly ErrorRecord[], file: string): Issue[] {
  return records.flatMap((record) => {
    if (recordSchema.safeParse(record).success) return [];
    const label = record.code ?? record.name ?? record.title ?? '';
    const { issues } = validate(recordSchema, parseYamlText(stringify([record]), file), [0]);
    return issues.map(({ message, hint }) => ({
      file,
      line: 1,
      column: 1,
      message: `The case \`${label}\` cannot be imported: ${message}`,
      hint,
    }));
  });
}
