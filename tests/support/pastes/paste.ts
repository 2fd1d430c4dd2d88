/** What a paste is rendered from, and what is known of one. */

/** One error as an API sends it, filled with values. */
export interface SentError {
  /** `clerk`, `code0`. */
  catalog: string;
  code: string | null;
  /** The filled short message; `null` where it is not sent. */
  title: string | null;
  /** The filled message; `null` where it is not sent. */
  message: string | null;
  /** As on the wire; `undefined` for none. */
  meta: unknown;
  status: number | null;
  /** The whole response body as a JSON value, with the error in it. */
  body: unknown;
  /** The object in the body that is the error itself. */
  error: Record<string, unknown>;
  /** The absolute URL of the page of documentation, with the case as its fragment. */
  docsUrl: string;
}

/** What a rendered paste still holds of the error, whole and with nothing but the tool's escapes between. */
export interface Holds {
  code: boolean;
  title: boolean;
  message: boolean;
  meta: boolean;
  status: boolean;
}

export interface Paste {
  text: string;
  holds: Holds;
}

/** One way in which developers have an error in their clipboard. */
export interface Form {
  name: string;
  /** `null` where the error cannot be shown in this form. */
  render(error: SentError, random: () => number): Paste | null;
}

export type Field = keyof Holds;

/** The fields of the error object itself. */
export type ErrorField = Exclude<Field, 'status'>;

/** The keys under which the fields stand in the error object; none for a field that is not sent. */
export function fieldKeys(sent: SentError): Partial<Record<ErrorField, string>> {
  const entries = Object.entries(sent.error);
  const found: Partial<Record<ErrorField, string>> = {};
  const note = (field: ErrorField, key: string | undefined) => {
    if (key !== undefined) found[field] = key;
  };
  const holding = (value: unknown) => (entry: [string, unknown]) =>
    says(value) && entry[1] === value;
  note('code', entries.find(holding(sent.code))?.[0]);
  note(
    'title',
    entries.find(([key, value]) => key !== found.code && holding(sent.title)([key, value]))?.[0],
  );
  note(
    'message',
    entries.findLast(
      ([key, value]) => key !== found.code && holding(sent.message)([key, value]),
    )?.[0],
  );
  note('meta', says(sent.meta) && Object.hasOwn(sent.error, 'meta') ? 'meta' : undefined);
  return found;
}

/** The fields that are there wherever the error object is shown as a whole. */
export function wholeError(sent: SentError): ErrorField[] {
  return Object.keys(fieldKeys(sent)) as ErrorField[];
}

/** A paste with these fields in it; `null` where neither code nor message is left of the error. */
export function paste(sent: SentError, text: string, fields: readonly Field[]): Paste | null {
  const has = (field: Field) => fields.includes(field) && says(sent[field]);
  // One text for both: where one is, the other is too.
  const either = sent.title === sent.message && (has('title') || has('message'));
  const holds: Holds = {
    code: has('code'),
    title: has('title') || either,
    message: has('message') || either,
    meta: has('meta'),
    status: has('status'),
  };
  return holds.code || holds.title || holds.message ? { text, holds } : null;
}

/** A form that shows the error object as a whole. */
export function wholeForm(
  name: string,
  print: (sent: SentError, random: () => number) => string | null,
  more: readonly Field[] = [],
): Form {
  return {
    name,
    render(sent, random) {
      const text = print(sent, random);
      return text === null ? null : paste(sent, text, [...wholeError(sent), ...more]);
    },
  };
}

/** What the address of the page says of the error. */
export function inAddress({ code, docsUrl }: SentError): Field[] {
  return code && docsUrl.includes(code) ? ['code'] : [];
}

/** Whether there is anything in a value that could be found again. */
function says(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
