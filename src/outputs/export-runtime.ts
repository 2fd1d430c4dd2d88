/**
 * Creates the functions of an exported TypeScript module, which are the same for every catalog. They are a string
 * because the module imports nothing. Tests compare its fragments with those of `toCasePath`.
 *
 * @param name the prefix of the names of types: `Clerk`
 */
export function createExportRuntime(name: string): string {
  return runtime.replaceAll('Catalog', name);
}

const runtime = String.raw`
type Errors = typeof errors;
/** The key of an error: its code, or its name if it has no code. */
export type CatalogError = keyof Errors;
/** The cases of a code. */
export type CatalogCase<E extends CatalogError> = keyof Errors[E]['cases'] & string;
type Part = string | readonly [name: string, written: string];
interface CaseData { readonly status: number | null; readonly title: readonly Part[] | null; readonly message: readonly Part[] | null; readonly fields?: Readonly<Record<string, string | number | boolean | readonly string[] | null>> }
interface ErrorData { readonly code: string | null; readonly url: string; readonly title: string; readonly cases: Readonly<Record<string, CaseData>> }
type PartsOf<D> = D extends { title: infer T; message: infer M } ? Exclude<T | M, null> : never;
type NameOf<P> = P extends readonly (infer Item)[] ? (Item extends readonly [infer N extends string, string] ? N : never) : never;
type Value = string | number;
/** Values of a message's placeholders, by name. A list gives the values of a repeated placeholder in order. */
export type CatalogValues<E extends CatalogError, C extends CatalogCase<E>> = {
  readonly [N in NameOf<PartsOf<Errors[E]['cases'][C]>>]?: Value | readonly Value[] | undefined;
};
type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;
/** The case and its values. A code with only one case does not need the name of the case. */
export type CatalogOptions<E extends CatalogError, C extends CatalogCase<E>> =
  true extends IsUnion<CatalogCase<E>>
    ? { readonly case: C; readonly values?: CatalogValues<E, C> | undefined } | { readonly case?: undefined; readonly values?: undefined }
    : { readonly case?: C | undefined; readonly values?: CatalogValues<E, C> | undefined };
type Loose = { readonly case?: string | undefined; readonly values?: Readonly<Record<string, unknown>> | undefined };

/** Whether a text is an error of this catalog. */
export function isCatalogError(text: string): text is CatalogError {
  return Object.hasOwn(errors, text);
}

/** The permanent URL of an error's page. With a case and values, the page shows the case with these values. */
export function docsUrl<E extends CatalogError, C extends CatalogCase<E>>(error: E, options?: CatalogOptions<E, C>): string {
  const { data, errorCase, id, values } = read(error, options);
  const pairs = errorCase === undefined ? [] : listPlacedValues(errorCase, values);
  const query = new URLSearchParams(pairs).toString();
  // The page of a code with only one case does not need its id.
  const fragment = (Object.keys(data.cases).length > 1 ? encodeURIComponent(id) : '') + (query === '' ? '' : '?' + query);
  return data.url + (fragment === '' ? '' : '#' + fragment);
}

/** The message with its values. Placeholders without a value are kept. Undefined if no message is documented. */
export function message<E extends CatalogError, C extends CatalogCase<E>>(error: E, options?: CatalogOptions<E, C>): string | undefined {
  const { errorCase, values } = read(error, options);
  return errorCase === undefined ? undefined : fill(errorCase.message, values);
}

/** Problem details (RFC 9457). The type is the page of the code; docsUrl is the case with its values. */
export function problem<E extends CatalogError, C extends CatalogCase<E>>(error: E, options?: CatalogOptions<E, C>): { type: string; title: string; status?: number; detail?: string; code?: string; docsUrl: string } {
  const { data } = read(error, options);
  const status = statusOf(error, options);
  const detail = message(error, options);
  return {
    type: data.url,
    title: data.title,
    ...(status === undefined ? {} : { status }),
    ...(detail === undefined ? {} : { detail }),
    ...(data.code === null ? {} : { code: data.code }),
    docsUrl: docsUrl(error, options),
  };
}

/** The documented HTTP status; undefined if there is none, or if there are several and no case is given. */
export function statusOf<E extends CatalogError, C extends CatalogCase<E>>(error: E, options?: CatalogOptions<E, C>): number | undefined {
  const { data, errorCase } = read(error, options);
  const all = new Set((errorCase === undefined ? Object.values(data.cases) : [errorCase]).map(({ status }) => status));
  const [status] = all;
  return all.size === 1 && typeof status === 'number' ? status : undefined;
}

/** Value of a Link header (RFC 8288). */
export function linkHeader<E extends CatalogError, C extends CatalogCase<E>>(error: E, options?: CatalogOptions<E, C>): string {
  return '<' + docsUrl(error, options) + '>; rel="help"';
}

/** The extensions of a GraphQL error. */
export function extensions<E extends CatalogError, C extends CatalogCase<E>>(error: E, options?: CatalogOptions<E, C>): { code: string | null; docsUrl: string } {
  return { code: read(error, options).data.code, docsUrl: docsUrl(error, options) };
}

/**
 * Creates the body of a response as the API sends it, with the docs URL next to the code.
 *
 * @param fields values of this response: those of the envelope ('meta', 'operation', ...), and other values for fields
 *   of the body, by name. A field that is undefined is omitted
 * @param docsKey the name of the field for the docs URL
 */
export function envelope<E extends CatalogError, C extends CatalogCase<E>>(error: E, options?: CatalogOptions<E, C>, fields: Readonly<Record<string, unknown>> = {}, docsKey = 'docs_url'): unknown {
  const { data, errorCase, values } = read(error, options);
  const known: Record<string, unknown> = {
    ...defaults,
    code: data.code ?? '',
    title: errorCase === undefined ? undefined : fill(errorCase.title, values),
    message: errorCase === undefined ? undefined : fill(errorCase.message, values),
    status: statusOf(error, options),
    ...fields,
  };
  const write = (template: unknown): unknown => {
    if (typeof template === 'string') {
      if (template.startsWith('$$')) return template.slice(1);
      if (!template.startsWith('$')) return template;
      return Object.hasOwn(known, template.slice(1)) ? known[template.slice(1)] : undefined;
    }
    if (Array.isArray(template)) return template.map(write).filter((item) => item !== undefined);
    if (typeof template !== 'object' || template === null) return template;
    const entries = Object.entries(template).flatMap(([key, item]): [string, unknown][] => {
      const name = write(key);
      const isFixed = typeof item === 'string' && !item.startsWith('$') && Object.hasOwn(fields, key);
      const value = isFixed ? fields[key] : write(item);
      // Everything below an unknown name would be lost, including the code.
      if (typeof name !== 'string' && typeof value === 'object' && value !== null) throw new RangeError('The body needs fields.' + key.slice(1));
      return typeof name === 'string' && value !== undefined ? [[name, value]] : [];
    });
    const holdsCode = Object.values(template).includes('$code');
    return Object.fromEntries(holdsCode ? [...entries, [docsKey, docsUrl(error, options)]] : entries);
  };
  return write(body);
}

function read(error: CatalogError, options: Loose = {}): { data: ErrorData; errorCase: CaseData | undefined; id: string; values: Readonly<Record<string, unknown>> } {
  if (!Object.hasOwn(errors, error)) throw new RangeError('No such error: ' + String(error));
  const data: ErrorData = errors[error];
  const ids = Object.keys(data.cases);
  const id = options.case ?? (ids.length === 1 ? ids[0] : undefined);
  if (id !== undefined && !Object.hasOwn(data.cases, id)) throw new RangeError('No such case of ' + error + ': ' + id);
  return { data, errorCase: id === undefined ? undefined : data.cases[id], id: id ?? '', values: options.values ?? {} };
}

function valueOf(values: Readonly<Record<string, unknown>>, name: string, turn: number): string | undefined {
  const given = Object.hasOwn(values, name) ? values[name] : undefined;
  const value: unknown = Array.isArray(given) ? given[turn] : given;
  return value === undefined || value === null ? undefined : String(value);
}

function fill(parts: readonly Part[] | null, values: Readonly<Record<string, unknown>>): string | undefined {
  if (parts === null) return undefined;
  const turns = new Map<string, number>();
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    const turn = turns.get(part[0]) ?? 0;
    turns.set(part[0], turn + 1);
    return valueOf(values, part[0], turn) ?? part[1];
  }).join('');
}

/** The values in the order of the placeholders. A placeholder of the title counts only if the message does not have it. */
function listPlacedValues({ title, message: template }: CaseData, values: Readonly<Record<string, unknown>>): [string, string][] {
  const names = (parts: readonly Part[] | null) => (parts ?? []).flatMap((part) => (typeof part === 'string' ? [] : [part[0]]));
  const first = names(template);
  const turns = new Map<string, number>();
  return [...first, ...names(title).filter((name) => !first.includes(name))].flatMap((name): [string, string][] => {
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    const value = valueOf(values, name, turn);
    return value === undefined ? [] : [[name, value]];
  });
}
`;
