import type { Case, Catalog } from '../catalog/model/catalog.ts';
import type { Envelope } from '../catalog/files/schema.ts';
import { findExampleStatus, findFixedMeta } from '../catalog/text/envelope.ts';
import { findEnvelope, listEnvelopes } from '../catalog/text/envelopes.ts';
import { listAllNames } from '../catalog/text/substitute.ts';

/** The facts of a case that its envelope needs in an exported module. */
interface OwnFacts {
  /** The index of its envelope, if it is not the first one. */
  envelope?: number;
  /** The meta that it sends. */
  meta?: unknown;
  /** The status in its example, if several are documented. */
  firstStatus?: number;
}

/** Returns the envelopes of a catalog, beginning with the one of cases that name none. */
export function listExportedEnvelopes(about: Catalog['about']): Envelope[] {
  const usual = findEnvelope(about);
  const others = listEnvelopes(about).map(([, envelope]) => envelope);
  return usual ? [usual, ...others.filter((envelope) => envelope !== usual)] : [];
}

/** Returns what an exported module needs of an envelope. */
export function toEnvelopeData({ text, body, values = {}, returns = {} }: Envelope) {
  const all = Object.entries(values);
  return {
    template: text ?? body,
    values: Object.fromEntries(all.map(([name, value]) => [name, value.default])),
    byCode: Object.fromEntries(all.map(([name, { byCode = {} }]) => [name, byCode])),
    returns,
  };
}

/** Returns the facts of a case that its envelope uses, without those that only a response has. */
export function listOwnFacts(errorCase: Case, about: Catalog['about']): OwnFacts {
  const envelope = findEnvelope(about, errorCase);
  if (!envelope) return {};
  const index = listExportedEnvelopes(about).indexOf(envelope);
  const names = listAllNames(envelope.text ?? envelope.body);
  const isSent = names.includes('meta');
  const meta = findFixedMeta(errorCase, envelope);
  const first = findExampleStatus(errorCase);
  return {
    ...(index > 0 ? { envelope: index } : {}),
    ...(isSent && meta !== undefined ? { meta } : {}),
    ...(errorCase.status === null && typeof first === 'number' && names.includes('status')
      ? { firstStatus: first }
      : {}),
  };
}
