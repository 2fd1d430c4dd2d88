import type { ErrorRecord } from '../catalog/files/schema.ts';

/**
 * Reads `Use SomeName instead` in the reason of a deprecation: it names the case that takes the place, and the code of
 * that case is what callers see.
 */
export function addReplacements(records: readonly ErrorRecord[]): ErrorRecord[] {
  return records.map((record) => {
    const name = /\bUse (\w+) instead\b/.exec(record.deprecated?.reason ?? '')?.[1];
    const code = records.find((one) => name !== undefined && one.name === name)?.code;
    if (!record.deprecated || code == null) return record;
    return { ...record, deprecated: { ...record.deprecated, replacedBy: [code] } };
  });
}
