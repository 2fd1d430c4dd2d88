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
interface CaseData { readonly status: number | null; readonly title: readonly Part[] | null; readonly message: readonly Part[] | null; readonly fields?: Readonly<Record<string, string | number | boolean | readonly string[] | null>>; readonly envelope?: number; readonly meta?: unknown; readonly firstStatus?: number }
interface ErrorData { readonly code: SentCode | null; readonly url: string; readonly title: string; readonly cases: Readonly<Record<string, CaseData>> }
interface EnvelopeData { readonly template: unknown; readonly values: Readonly<Record<string, unknown>>; readonly byCode: Readonly<Record<string, Readonly<Record<string, unknown>>>>; readonly returns: Readonly<Record<string, string>> }
type PartsOf<D, K> = K extends keyof D ? Exclude<D[K], null> : never;
type NameOf<P> = P extends readonly (infer Item)[] ? (Item extends readonly [infer N extends string, string] ? N : never) : never;
type NamesOf<E extends CatalogError, C extends CatalogCase<E>, K> = NameOf<PartsOf<Errors[E]['cases'][C], K>>;
type Value = string | number;
/** Values of a message's placeholders, by name. A list gives the values of a repeated placeholder in order. */
export type CatalogValues<E extends CatalogError, C extends CatalogCase<E>> = {
  readonly [N in NamesOf<E, C, 'title' | 'message'>]?: Value | readonly Value[] | undefined;
};
type IsUnion<T, All = T> = T extends unknown ? ([All] extends [T] ? false : true) : never;
/** The case and its values. A code with only one case does not need the name of the case. */
export type CatalogOptions<E extends CatalogError, C extends CatalogCase<E>> =
  true extends IsUnion<CatalogCase<E>>
    ? { readonly case: C; readonly values?: CatalogValues<E, C> | undefined } | { readonly case?: undefined; readonly values?: undefined }
    : { readonly case?: C | undefined; readonly values?: CatalogValues<E, C> | undefined };
type Needed<E extends CatalogError, C extends CatalogCase<E>, K> = [NamesOf<E, C, K>] extends [never]
  ? { readonly values?: CatalogValues<E, C> | undefined }
  : { readonly values: CatalogValues<E, C> & { readonly [N in NamesOf<E, C, K>]: Value | readonly Value[] } };
/** The case and all values of its message or, with K, of other texts. */
export type CatalogFilled<E extends CatalogError, C extends CatalogCase<E>, K = 'message'> =
  true extends IsUnion<CatalogCase<E>>
    ? ({ readonly case: C } & Needed<E, C, K>) | { readonly case?: undefined; readonly values?: undefined }
    : { readonly case?: C | undefined } & Needed<E, C, K>;
type Rest<O, More extends unknown[] = []> = {} extends O ? [options?: O, ...more: More] : [options: O, ...more: More];
type Loose = { readonly case?: string | undefined; readonly values?: Readonly<Record<string, unknown>> | undefined };

/** Whether a text is an error of this catalog. */
export function isCatalogError(text: string): text is CatalogError {
  return Object.hasOwn(errors, text);
}

/** The permanent URL of an error's page. With a case and values, the page shows the case with these values. */
export function docsUrl<E extends CatalogError, C extends CatalogCase<E>>(error: E, options?: CatalogOptions<E, C>): string {
  return createUrl(error, options);
}

/**
 * The message with its values. Undefined if no message is documented, or if there are several cases and none is given.
 */
export function message<E extends CatalogError, C extends CatalogCase<E>>(error: E, ...rest: Rest<CatalogFilled<E, C>>): string | undefined;
export function message(error: CatalogError, options?: Loose): string | undefined {
  const { errorCase, values } = read(error, options);
  return errorCase === undefined ? undefined : fill(errorCase.message, values);
}

/** Problem details (RFC 9457). The type is the page of the code; docsUrl is the case with its values. */
export function problem<E extends CatalogError, C extends CatalogCase<E>>(error: E, ...rest: Rest<CatalogFilled<E, C>>): { type: string; title: string; status?: number; detail?: string; code?: SentCode; docsUrl: string };
export function problem(error: CatalogError, options?: Loose) {
  const { data, errorCase, values } = read(error, options);
  const status = findStatus(error, options);
  const detail = errorCase === undefined ? undefined : fill(errorCase.message, values);
  return {
    type: data.url,
    title: data.title,
    ...(status === undefined ? {} : { status }),
    ...(detail === undefined ? {} : { detail }),
    ...(data.code === null ? {} : { code: data.code }),
    docsUrl: createUrl(error, options),
  };
}

/** The documented HTTP status; undefined if there is none, or if there are several and no case is given. */
export function statusOf<E extends CatalogError, C extends CatalogCase<E>>(error: E, options?: CatalogOptions<E, C>): number | undefined {
  return findStatus(error, options);
}

/** Value of a Link header (RFC 8288). */
export function linkHeader<E extends CatalogError, C extends CatalogCase<E>>(error: E, options?: CatalogOptions<E, C>): string {
  return '<' + createUrl(error, options) + '>; rel="help"';
}

/** The extensions of a GraphQL error. */
export function extensions<E extends CatalogError, C extends CatalogCase<E>>(error: E, options?: CatalogOptions<E, C>): { code: SentCode | null; docsUrl: string } {
  return { code: read(error, options).data.code, docsUrl: createUrl(error, options) };
}

/**
 * Creates what the API sends: the body of a response, with the docs URL next to the code unless the catalog says where
 * it is, or a text. Undefined if the catalog documents no form.
 *
 * @param fields values of this response: those of the envelope ('meta', 'operation', ...), and other values for fields
 *   of the body, by name. A field that is undefined is omitted
 * @param docsKey the name of the field for the docs URL
 */
export function envelope<E extends CatalogError, C extends CatalogCase<E>>(error: E, ...rest: Rest<CatalogFilled<E, C, 'title' | 'message'>, [fields?: Readonly<Record<string, unknown>>, docsKey?: string]>): unknown;
export function envelope(error: CatalogError, options?: Loose, fields: Readonly<Record<string, unknown>> = {}, docsKey = 'docs_url'): unknown {
  const { data, errorCase, values } = read(error, options);
  const form = envelopes[errorCase?.envelope ?? 0];
  if (form === undefined) return undefined;
  const { template: whole, byCode, returns } = form;
  const exceptions = Object.entries(byCode).flatMap(([name, all]) => (data.code !== null && Object.hasOwn(all, String(data.code)) ? [[name, all[String(data.code)]]] : []));
  const operation = String(fields['operation']);
  const url = createUrl(error, options);
  const known: Record<string, unknown> = {
    ...Object.fromEntries(Object.entries(errorCase?.fields ?? {}).map(([id, value]) => ['fields.' + id, value ?? undefined])),
    meta: errorCase?.meta,
    code: data.code ?? undefined,
    title: errorCase === undefined ? undefined : fill(errorCase.title, values),
    message: errorCase === undefined ? undefined : fill(errorCase.message, values),
    // Of several statuses, only a program knows which one it sends: { status: 503 }.
    status: findStatus(error, options) ?? errorCase?.firstStatus,
    docsUrl: url,
    returns: Object.hasOwn(returns, operation) ? returns[operation] : undefined,
    ...form.values,
    ...Object.fromEntries(exceptions),
    ...fields,
  };
  const get = (name: string): unknown => (Object.hasOwn(known, name) ? known[name] : undefined);
  const isMissing = (name: string) => get(name) === undefined;
  const isUnknown = (part: string) => listNames(part).length > 0 && listNames(part).every(isMissing);
  const writeLine = (line: string) => {
    const filled = line
      .replace(enclosed, (part) => (isUnknown(part) ? '' : part))
      .replace(token, (_, name?: string) => (name === undefined ? '$' : toText(get(name))));
    return listNames(line).some(isMissing) ? filled.trimEnd() : filled;
  };
  const writeText = (text: string): unknown => {
    if (text.startsWith('$') && Object.hasOwn(known, text.slice(1))) return known[text.slice(1)];
    return isUnknown(text) ? undefined : text.split('\n').filter((line) => !isUnknown(line)).map(writeLine).join('\n');
  };
  const hasUrl = JSON.stringify(whole).includes('$docsUrl');
  const write = (template: unknown): unknown => {
    if (typeof template === 'string') return writeText(template);
    if (Array.isArray(template)) return template.map(write).filter((item) => item !== undefined);
    if (typeof template !== 'object' || template === null) return template;
    const entries = Object.entries(template).flatMap(([key, item]): [string, unknown][] => {
      const name = write(key);
      const isFixed = typeof item === 'string' && listNames(item).length === 0 && Object.hasOwn(fields, key);
      const value = isFixed ? fields[key] : write(item);
      // Everything below an unknown name would be lost, including the code.
      if (typeof name !== 'string' && typeof value === 'object' && value !== null) throw new RangeError('The body needs fields.' + key.slice(1));
      return typeof name === 'string' && value !== undefined ? [[name, value]] : [];
    });
    const holdsCode = !hasUrl && Object.values(template).includes('$code');
    return Object.fromEntries(holdsCode ? [...entries, [docsKey, url]] : entries);
  };
  return write(whole);
}

const token = /\$(?:\$|(fields\.\w+(?:-\w+)*|[A-Za-z_]\w*))/g;
const enclosed = /^(?:\([^()]*\)|\[[^[\]]*\])\s*|\s*(?:\([^()]*\)|\[[^[\]]*\])/g;

function listNames(text: string): string[] {
  return [...text.matchAll(token)].flatMap(([, name]) => name ?? []);
}

function toText(value: unknown): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}

function createUrl(error: CatalogError, options?: Loose): string {
  const { data, errorCase, id, values } = read(error, options);
  const pairs = errorCase === undefined ? [] : listPlacedValues(errorCase, values);
  const query = new URLSearchParams(pairs).toString();
  // The page of a code with only one case does not need its id.
  const fragment = (Object.keys(data.cases).length > 1 ? encodeURIComponent(id) : '') + (query === '' ? '' : '?' + query);
  return data.url + (fragment === '' ? '' : '#' + fragment);
}

function findStatus(error: CatalogError, options?: Loose): number | undefined {
  const { data, errorCase } = read(error, options);
  const all = new Set((errorCase === undefined ? Object.values(data.cases) : [errorCase]).map(({ status }) => status));
  const [status] = all;
  return all.size === 1 && typeof status === 'number' ? status : undefined;
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
