import type { Case, Catalog, Code } from '../model/catalog.ts';
import { lookUp } from '../files/lookup.ts';
import { fillMessage, createSamples, type Samples } from './template.ts';

/** A response as it travels on the wire, with samples in the place of placeholders. */
export interface WireExample {
  /** `null` where no status is documented. */
  status: number | null;
  /** Any JSON value. */
  body: unknown;
  /** What a reader has to know about the example, as whole sentences. */
  remarks: string[];
}

type Values = Record<string, unknown>;

/** Builds the complete response around one case, in the catalog's envelope. */
export function createWireExample(
  catalog: Pick<Catalog, 'about'>,
  code: Pick<Code, 'code'>,
  one: Case,
): WireExample {
  const { envelope, placeholders } = catalog.about;
  const samples = createSamples(placeholders, [one.name, code.code]);
  const fill = (text: string | null) =>
    text === null ? undefined : fillMessage(text, placeholders, samples);
  const operation = one.operations[0] ?? envelope.unknownOperation;
  const meta = createWireMeta(one.meta, envelope.meta ?? {}, catalog, samples);
  const values: Values = {
    code: code.code ?? '',
    title: fill(one.title),
    message: fill(one.message),
    meta: meta.value,
    status: one.status ?? undefined,
    operation,
    returns: operation === undefined ? undefined : lookUp(envelope.returns, operation),
  };
  const remarks = [...meta.remarks];
  for (const [name, { default: usual, byCode = {}, remark }] of Object.entries(
    envelope.values ?? {},
  )) {
    const isException = code.code !== null && Object.hasOwn(byCode, code.code);
    values[name] = isException ? byCode[code.code ?? ''] : usual;
    if (isException && remark !== undefined) remarks.push(remark);
  }
  const used = JSON.stringify(envelope.body);
  if (one.title === '' && used.includes('"$title"')) {
    remarks.push('The catalog documents an empty short message for this case.');
  }
  if (one.message === null && used.includes('"$message"')) {
    remarks.push('The catalog documents no long message for this case, so the example has none.');
  }
  if (one.operations.length === 0 && operation !== undefined && used.includes('$operation')) {
    remarks.push('Which operation returns this code is not documented.');
  }
  return { status: one.status, body: substitute(envelope.body, values), remarks };
}

/** One error as the API's own documentation prints it; `null` where the catalog does not say how it does. */
export function createDocumentedForm(
  catalog: Pick<Catalog, 'about'>,
  code: Pick<Code, 'code'>,
  one: Case,
): unknown {
  const { documented } = catalog.about.envelope;
  if (documented === undefined) return null;
  return substitute(documented, {
    code: code.code ?? '',
    title: one.title ?? undefined,
    message: one.message ?? undefined,
    meta: one.meta ?? undefined,
    status: one.status ?? undefined,
  });
}

/** Replaces `$name` values and keys; a key whose name or value has no value is left out. */
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

function createWireMeta(
  meta: Case['meta'],
  wireKeys: Record<string, string>,
  { about }: Pick<Catalog, 'about'>,
  samples: Samples,
): { value: unknown; remarks: string[] } {
  if (meta === null || meta === undefined) return { value: undefined, remarks: [] };
  const keys = typeof meta === 'string' ? [] : Object.keys(meta);
  if (typeof meta === 'string' || !keys.every((key) => lookUp(wireKeys, key) !== undefined)) {
    return {
      value: meta,
      remarks: ['The meta of this case is shown as documented; its form on the wire is not.'],
    };
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
 * A meta is documented by the variable its value comes from. Where a placeholder of the messages has its name, both
 * carry the same value; `meta:<name>` gives a sample to those where they do not.
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
