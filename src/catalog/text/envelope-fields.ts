import { lookUp } from '../files/names.ts';
import type { Case } from '../model/catalog.ts';
import type { Envelope } from '../files/schema.ts';
import { listEnvelopes, type EnvelopeFacts } from './envelopes.ts';
import { listNames } from './substitute.ts';

/** The keys of an error in a response, by the meaning of their values. */
export interface EnvelopeFields {
  /** Keys whose value is the code. */
  code: string[];
  /** Keys whose value is a message or a short message. */
  texts: string[];
  /** Keys whose value is the meta. */
  meta: string[];
  /** Every key of the object that contains the code. */
  all: string[];
  /** Keys whose value is the name of a parameter. */
  parameters: string[];
  /** Further keys that an error may have. */
  extra: string[];
  /** Keys whose value is the operation, in any object of the response. */
  operation: string[];
}

/** The fields of an unknown envelope. */
export const noFields: EnvelopeFields = {
  code: [],
  texts: [],
  meta: [],
  all: [],
  parameters: [],
  extra: [],
  operation: [],
};

/** Reads the keys of an error from all envelopes of a catalog. */
export function readAllFields(about: EnvelopeFacts): EnvelopeFields {
  return mergeFields(listEnvelopes(about).map(([, envelope]) => readEnvelopeFields(envelope)));
}

/** Reads the keys of an error from an envelope. A value inside a longer text counts for messages only. */
export function readEnvelopeFields({
  body,
  parameterKeys = [],
  extraKeys = [],
}: Pick<Envelope, 'body' | 'parameterKeys' | 'extraKeys'>): EnvelopeFields {
  const fields: EnvelopeFields = {
    code: [],
    texts: [],
    meta: [],
    all: [],
    parameters: parameterKeys,
    extra: extraKeys,
    operation: [],
  };
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    const holds = (name: string) =>
      entries.flatMap(([key, content]) => (content === name ? [key] : []));
    const codes = Array.isArray(value) ? [] : holds('$code');
    if (!Array.isArray(value)) fields.operation.push(...holds('$operation'));
    const texts = Array.isArray(value) ? [] : entries.filter(([, text]) => isLongerText(text));
    if (codes.length > 0 || texts.length > 0) {
      fields.code.push(...codes);
      fields.texts.push(...holds('$title'), ...holds('$message'), ...texts.map(([key]) => key));
      fields.meta.push(...holds('$meta'));
      fields.all.push(...entries.map(([key]) => key));
    }
    for (const [, content] of entries) walk(content);
  };
  walk(body);
  return fields;
}

/** Returns whether a text of an envelope has a message and more. */
function isLongerText(text: unknown): boolean {
  if (typeof text !== 'string' || text === '$title' || text === '$message') return false;
  return listNames(text).some((name) => name === 'title' || name === 'message');
}

/** Returns the keys of errors in several envelopes. */
export function mergeFields(all: readonly EnvelopeFields[]): EnvelopeFields {
  const merge = (name: keyof EnvelopeFields) => [...new Set(all.flatMap((fields) => fields[name]))];
  return {
    code: merge('code'),
    texts: merge('texts'),
    meta: merge('meta'),
    all: merge('all'),
    parameters: merge('parameters'),
    extra: merge('extra'),
    operation: merge('operation'),
  };
}

/** Returns the keys of a documented meta in a response; `null` if no meta is documented, or only as text. */
export function listMetaKeys(
  meta: Case['meta'],
  { meta: wireKeys }: Pick<Envelope, 'meta'>,
): string[] | null {
  if (meta === null || typeof meta === 'string') return null;
  return Object.keys(meta).map((key) => lookUp(wireKeys ?? {}, key) ?? key);
}
