import type { Case, Catalog, Code } from '../model/catalog.ts';
import { lookUp } from '../files/names.ts';
import type { Status } from './http-status.ts';
import { fillMessage, createSamples, type Samples } from './template.ts';

/** A response as the API sends it, with samples in place of placeholders. */
export interface WireExample {
  /** The first documented status, or its class if no number is documented; `null` if no status is documented. */
  status: Status | null;
  /** Any JSON value. */
  body: unknown;
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
] as const;

/** The values that the documented form of an error can use. */
export const documentedNames = ['code', 'title', 'message', 'meta', 'status'] as const;

type Values = Record<string, unknown>;

/** Creates the complete response of a case, in the catalog's envelope. */
export function createWireExample(
  catalog: Pick<Catalog, 'about'>,
  code: Pick<Code, 'code'>,
  errorCase: Case,
): WireExample {
  const { envelope, placeholders } = catalog.about;
  const samples = createSamples(placeholders, [errorCase.name, code.code]);
  const status = findExampleStatus(errorCase);
  const fill = (text: string | null) =>
    text === null ? undefined : fillMessage(text, placeholders, samples);
  const operation = errorCase.operations[0] ?? envelope.unknownOperation;
  const meta = createWireMeta(errorCase.meta, envelope.meta ?? {}, catalog, samples);
  const usual: Record<(typeof envelopeNames)[number], unknown> = {
    code: code.code ?? '',
    title: fill(errorCase.title),
    message: fill(errorCase.message),
    meta: meta.value,
    status: typeof status === 'number' ? status : undefined,
    operation,
    returns: operation === undefined ? undefined : lookUp(envelope.returns, operation),
  };
  const values: Values = { ...usual };
  const remarks = [...meta.remarks];
  for (const [name, { default: plain, byCode = {}, remark }] of Object.entries(
    envelope.values ?? {},
  )) {
    const isException = code.code !== null && Object.hasOwn(byCode, code.code);
    values[name] = isException ? byCode[code.code ?? ''] : plain;
    if (isException && remark !== undefined) remarks.push({ text: remark });
  }
  const used = JSON.stringify(envelope.body);
  if (errorCase.title === '' && used.includes('"$title"')) {
    remarks.push('emptyTitle');
  }
  if (errorCase.message === null && used.includes('"$message"')) {
    remarks.push('noMessage');
  }
  if (errorCase.operations.length === 0 && operation !== undefined && used.includes('$operation')) {
    remarks.push('noOperation');
  }
  return { status, body: substitute(envelope.body, values), remarks };
}

/** Creates an error as the documentation of the API shows it; `null` if the catalog has no documented form. */
export function createDocumentedForm(
  catalog: Pick<Catalog, 'about'>,
  code: Pick<Code, 'code'>,
  errorCase: Case,
): unknown {
  const { documented } = catalog.about.envelope;
  if (documented === undefined) return null;
  const values: Record<(typeof documentedNames)[number], unknown> = {
    code: code.code ?? '',
    title: errorCase.title ?? undefined,
    message: errorCase.message ?? undefined,
    meta: errorCase.meta ?? undefined,
    status: errorCase.status ?? undefined,
  };
  return substitute(documented, values);
}

/** Replaces `$name` in values and keys. A key is omitted if its name or its content has no value. */
function substitute(template: unknown, values: Values): unknown {
  if (typeof template === 'string') {
    if (template.startsWith('$$')) return template.slice(1);
    if (!template.startsWith('$')) return template;
    return lookUp(values, template.slice(1));
  }
  if (Array.isArray(template)) {
    return template.map((item) => substitute(item, values)).filter((item) => item !== undefined);
  }
  if (typeof template !== 'object' || template === null) return template;
  const entries = Object.entries(template).flatMap(([key, value]): [string, unknown][] => {
    const name = substitute(key, values);
    const content = substitute(value, values);
    return typeof name === 'string' && content !== undefined ? [[name, content]] : [];
  });
  return Object.fromEntries(entries);
}

function findExampleStatus({ statuses }: Case): Status | null {
  return statuses.find((status) => typeof status === 'number') ?? statuses[0] ?? null;
}

function createWireMeta(
  meta: Case['meta'],
  wireKeys: Record<string, string>,
  { about }: Pick<Catalog, 'about'>,
  samples: Samples,
): { value: unknown; remarks: Remark[] } {
  if (meta === null) return { value: undefined, remarks: [] };
  const keys = typeof meta === 'string' ? [] : Object.keys(meta);
  if (typeof meta === 'string' || !keys.every((key) => lookUp(wireKeys, key) !== undefined)) {
    return { value: meta, remarks: ['rawMeta'] };
  }
  const value = Object.fromEntries(
    Object.entries(meta).map(([key, documented]): [string, unknown] => [
      lookUp(wireKeys, key) ?? key,
      (typeof documented === 'string' ? findMetaSample(documented, about, samples) : undefined) ??
        documented,
    ]),
  );
  return { value, remarks: [] };
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
