import type { Case, Catalog, Code } from '../model/catalog.ts';
import { lookUp } from '../files/names.ts';
import type { CatalogFile, Envelope } from '../files/schema.ts';
import { findEnvelope } from './envelopes.ts';
import { listAllNames, substitute, type Values } from './substitute.ts';
import type { Status } from './http-status.ts';
import { fillMessage, createSamples, type Samples } from './template.ts';

/** An error as the API sends it, with samples in place of placeholders. */
export interface WireExample {
  /** The first documented status, or its class if no number is documented; `null` if no status is documented. */
  status: Status | null;
  /** Any JSON value; the text itself for an envelope that is a text. */
  body: unknown;
  /** The language of the example for the highlighter. */
  language: 'json' | 'text';
  remarks: Remark[];
}

/**
 * A remark about an example: a sentence of the catalog, or one of the following.
 *
 * - `rawMeta`: The meta is shown as documented, because its form in responses is not documented.
 * - `emptyTitle`: The documented short message is empty.
 * - `noMessage`: No long message is documented, so the example has none.
 * - `noOperation`: The operation that returns the code is not documented.
 */
export type Remark = 'rawMeta' | 'emptyTitle' | 'noMessage' | 'noOperation' | { text: string };

/** The values that every envelope can use, as `$<name>`, besides its own. */
export const envelopeNames = [
  'code',
  'title',
  'message',
  'meta',
  'status',
  'operation',
  'returns',
  'docsUrl',
] as const;

/** The values that the documented form of an error can use. */
export const documentedNames = ['code', 'title', 'message', 'meta', 'status', 'docsUrl'] as const;

/**
 * Creates the complete response of a case, in its envelope.
 *
 * @param docsUrl the absolute URL of the case; without one, examples have no `$docsUrl`
 * @returns `null` if the form of the error is not documented, or nothing in it is known
 */
export function createWireExample(
  { about }: Pick<Catalog, 'about'>,
  code: Pick<Code, 'code'>,
  errorCase: Case,
  docsUrl?: string,
): WireExample | null {
  const envelope = findEnvelope(about, errorCase);
  if (!envelope) return null;
  const { placeholders } = about;
  const args = errorCase.arguments;
  const samples = createSamples(placeholders, [errorCase.name, errorCase.id, code.code], args);
  const status = findExampleStatus(errorCase);
  const fill = (text: string | null) =>
    text === null ? undefined : fillMessage(text, placeholders, samples, args);
  const operation = errorCase.operations[0] ?? envelope.unknownOperation;
  const meta = createWireMeta(
    errorCase.meta,
    envelope,
    envelope.metaVariables ? (name) => findMetaSample(name, about, samples) : undefined,
  );
  const usual: Record<(typeof envelopeNames)[number], unknown> = {
    code: toWireCode(code.code, about),
    title: fill(errorCase.title),
    message: fill(errorCase.message),
    meta: meta.value,
    status: typeof status === 'number' ? status : undefined,
    operation,
    returns: operation === undefined ? undefined : lookUp(envelope.returns, operation),
    docsUrl,
  };
  const values: Record<string, unknown> = { ...listFieldValues(errorCase), ...usual };
  const remarks: Remark[] = [];
  for (const [name, { default: plain, byCode = {}, remark }] of Object.entries(
    envelope.values ?? {},
  )) {
    const isException = code.code !== null && Object.hasOwn(byCode, code.code);
    values[name] = isException ? byCode[code.code ?? ''] : plain;
    if (isException && remark !== undefined) remarks.push({ text: remark });
  }
  const body = substitute(envelope.text ?? envelope.body, values);
  if (body === undefined) return null;
  const used = listAllNames(envelope.text ?? envelope.body);
  if (meta.isRaw && used.includes('meta')) remarks.unshift('rawMeta');
  if (errorCase.title === '' && used.includes('title')) remarks.push('emptyTitle');
  if (errorCase.message === null && used.includes('message')) remarks.push('noMessage');
  if (errorCase.operations.length === 0 && operation !== undefined && used.includes('operation')) {
    remarks.push('noOperation');
  }
  const language = envelope.text === undefined ? 'json' : 'text';
  return { status, body, language, remarks };
}

/**
 * Creates an error as the documentation of the API shows it; `null` if the catalog has no documented form.
 *
 * @param docsUrl the absolute URL of the case
 */
export function createDocumentedForm(
  { about }: Pick<Catalog, 'about'>,
  code: Pick<Code, 'code'>,
  errorCase: Case,
  docsUrl?: string,
): unknown {
  const envelope = findEnvelope(about, errorCase);
  if (envelope?.documented === undefined) return null;
  const values: Record<(typeof documentedNames)[number], unknown> = {
    code: toWireCode(code.code, about),
    title: errorCase.title ?? undefined,
    message: errorCase.message ?? undefined,
    meta: errorCase.meta ?? undefined,
    status: errorCase.status ?? undefined,
    docsUrl,
  };
  return substitute(envelope.documented, { ...listFieldValues(errorCase), ...values }) ?? null;
}

/** Formats an example as readers see it: a text as it is, any other value as JSON. */
export function formatWire({ body, language }: Pick<WireExample, 'body' | 'language'>): string {
  return language === 'text' ? String(body) : JSON.stringify(body, null, 2);
}

/** Returns the status in the example of a case: the first documented one, or its class if no number is documented. */
export function findExampleStatus({ statuses }: Pick<Case, 'statuses'>): Status | null {
  return statuses.find((status) => typeof status === 'number') ?? statuses[0] ?? null;
}

/**
 * Returns the documented meta of a case that its example does not contain; `null` if it has none, or the example
 * contains it.
 */
export function findUnsentMeta(
  { about }: Pick<Catalog, 'about'>,
  errorCase: Pick<Case, 'meta' | 'envelope'>,
): Case['meta'] {
  const envelope = findEnvelope(about, errorCase);
  const template = [envelope?.text, envelope?.body, envelope?.documented];
  return listAllNames(template).includes('meta') ? null : errorCase.meta;
}

/** Returns a code in the type in which the API sends it; `undefined` for a case without a code. */
export function toWireCode(
  code: string | null,
  { codeType }: Pick<CatalogFile, 'codeType'>,
): string | number | undefined {
  if (code === null) return undefined;
  return codeType === 'number' ? Number(code) : code;
}

/** Returns the meta of a case that every response has; `undefined` if it has none, or if it has variables. */
export function findFixedMeta(errorCase: Case, envelope: Envelope): unknown {
  return envelope.metaVariables ? undefined : createWireMeta(errorCase.meta, envelope).value;
}

/** Returns the declared fields of a case as values, by `fields.<id>`. */
function listFieldValues(errorCase: Case): Values {
  return Object.fromEntries(
    Object.entries(errorCase.fields).map(([id, value]) => [`fields.${id}`, value ?? undefined]),
  );
}

/**
 * Creates the meta of a response.
 *
 * @param findSample returns the sample of a variable; without it, the meta has no variables
 */
function createWireMeta(
  meta: Case['meta'],
  { meta: wireKeys = {} }: Envelope,
  findSample: (variable: string) => string | undefined = () => undefined,
): { value: unknown; isRaw: boolean } {
  if (meta === null) return { value: undefined, isRaw: false };
  const keys = typeof meta === 'string' ? [] : Object.keys(meta);
  if (typeof meta === 'string' || !keys.every((key) => lookUp(wireKeys, key) !== undefined)) {
    return { value: meta, isRaw: true };
  }
  const value = Object.fromEntries(
    Object.entries(meta).map(([key, documented]): [string, unknown] => [
      lookUp(wireKeys, key) ?? key,
      (typeof documented === 'string' ? findSample(documented) : undefined) ?? documented,
    ]),
  );
  return { value, isRaw: false };
}

/**
 * Finds the sample for a variable in a documented meta. If a placeholder has the same name, both have the same value.
 * For other names, `meta:<name>` is the name of the sample.
 */
function findMetaSample(
  documented: string,
  { placeholders }: Catalog['about'],
  samples: Samples,
): string | undefined {
  const name = Object.keys(placeholders.samples).find(
    (placeholder) => placeholder.toLowerCase() === documented.toLowerCase(),
  );
  return samples(`meta:${documented}`, 0) ?? (name === undefined ? undefined : samples(name, 0));
}
