/** The types of errors and pastes, and how to create a paste. */

/** An error as an API sends it, with values for its placeholders. */
export interface SentError {
  /** Id of the catalog: `clerk` or `code0`. */
  catalog: string;
  code: string | null;
  /** The short message with its values; `null` if it is not sent. */
  title: string | null;
  /** The message with its values; `null` if it is not sent. */
  message: string | null;
  /** As in the response; `undefined` if there is none. */
  meta: unknown;
  status: number | null;
  /** The whole response body as a JSON value, with the error in it. */
  body: unknown;
  /** The object of the error in the body. */
  error: Record<string, unknown>;
  /** The absolute docs URL, with the case as its fragment. */
  docsUrl: string;
}

/** The fields of the error that a paste contains completely, apart from the escapes of the tool. */
export interface ContainedFields {
  code: boolean;
  title: boolean;
  message: boolean;
  meta: boolean;
  status: boolean;
}

export interface Paste {
  text: string;
  contains: ContainedFields;
}

/** A form in which developers copy an error. */
export interface Form {
  name: string;
  /** Returns `null` if the error cannot have this form. */
  render(error: SentError, random: () => number): Paste | null;
}

export type Field = keyof ContainedFields;

/** The fields of the error object itself. */
export type ErrorField = Exclude<Field, 'status'>;

/** Finds the key of each field in the error object. Fields that are not sent have no key. */
export function findFieldKeys(sent: SentError): Partial<Record<ErrorField, string>> {
  const entries = Object.entries(sent.error);
  const keys: Partial<Record<ErrorField, string>> = {};
  const setKey = (field: ErrorField, key: string | undefined) => {
    if (key !== undefined) keys[field] = key;
  };
  const hasValue = (value: unknown) => (entry: [string, unknown]) =>
    hasContent(value) && entry[1] === value;
  setKey('code', entries.find(hasValue(sent.code))?.[0]);
  setKey(
    'title',
    entries.find(([key, value]) => key !== keys.code && hasValue(sent.title)([key, value]))?.[0],
  );
  setKey(
    'message',
    entries.findLast(
      ([key, value]) => key !== keys.code && hasValue(sent.message)([key, value]),
    )?.[0],
  );
  setKey('meta', hasContent(sent.meta) && Object.hasOwn(sent.error, 'meta') ? 'meta' : undefined);
  return keys;
}

/** Lists the fields of a paste that contains the whole error object. */
export function listErrorFields(sent: SentError): ErrorField[] {
  return Object.keys(findFieldKeys(sent)) as ErrorField[];
}

/** Creates a paste that contains these fields. Returns `null` if it contains neither the code nor a message. */
export function createPaste(sent: SentError, text: string, fields: readonly Field[]): Paste | null {
  const has = (field: Field) => fields.includes(field) && hasContent(sent[field]);
  // Title and message are the same text, so the paste contains both or neither.
  const hasSharedText = sent.title === sent.message && (has('title') || has('message'));
  const contains: ContainedFields = {
    code: has('code'),
    title: has('title') || hasSharedText,
    message: has('message') || hasSharedText,
    meta: has('meta'),
    status: has('status'),
  };
  return contains.code || contains.title || contains.message ? { text, contains } : null;
}

/** Creates a form that contains the whole error object. */
export function createWholeForm(
  name: string,
  print: (sent: SentError, random: () => number) => string | null,
  extraFields: readonly Field[] = [],
): Form {
  return {
    name,
    render(sent, random) {
      const text = print(sent, random);
      return text === null
        ? null
        : createPaste(sent, text, [...listErrorFields(sent), ...extraFields]);
    },
  };
}

/** Lists the fields of the error in its docs URL. */
export function listUrlFields({ code, docsUrl }: SentError): Field[] {
  return code && docsUrl.includes(code) ? ['code'] : [];
}

/** Whether a value has any content to search for. */
function hasContent(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
