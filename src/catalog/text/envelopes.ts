import { lookUp } from '../files/names.ts';
import type { CatalogFile, Envelope } from '../files/schema.ts';

/** The part of `catalog.yaml` that describes what the API sends. */
export type EnvelopeFacts = Pick<CatalogFile, 'envelope' | 'envelopes'>;

/** The name of the envelope that applies to cases that name none. */
const defaultName = 'default';

/** Returns the envelopes of a catalog by their names, in order; none if the form of its errors is not documented. */
export function listEnvelopes({ envelope, envelopes }: EnvelopeFacts): [string, Envelope][] {
  return envelopes ? Object.entries(envelopes) : envelope ? [[defaultName, envelope]] : [];
}

/**
 * Returns the envelope of a case: the one that it names, the one with the name `default`, or the first one; `null` if
 * the catalog has none.
 */
export function findEnvelope(
  about: EnvelopeFacts,
  { envelope: name }: { envelope?: string | null | undefined } = {},
): Envelope | null {
  const all = listEnvelopes(about);
  const byName = Object.fromEntries(all);
  return lookUp(byName, name ?? defaultName) ?? lookUp(byName, defaultName) ?? all[0]?.[1] ?? null;
}
