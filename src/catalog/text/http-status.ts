/** The classes of statuses (RFC 9110, section 15), by the way they are written. */
const classNames = {
  '1xx': 'Informational',
  '2xx': 'Successful',
  '3xx': 'Redirection',
  '4xx': 'Client Error',
  '5xx': 'Server Error',
} as const;

/** A class of statuses: `4xx`. */
export type StatusClass = keyof typeof classNames;

/** A status as an API documents it: a number, or a class if any status of the class is possible. */
export type Status = number | StatusClass;

/** The classes of statuses, ascending. */
export const statusClasses = Object.keys(classNames) as StatusClass[];

/** Reason phrases of the IANA HTTP Status Code Registry (RFC 9110 and the registered extensions). */
const names: Readonly<Record<number, string>> = {
  100: 'Continue',
  101: 'Switching Protocols',
  102: 'Processing',
  103: 'Early Hints',
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  203: 'Non-Authoritative Information',
  204: 'No Content',
  205: 'Reset Content',
  206: 'Partial Content',
  207: 'Multi-Status',
  208: 'Already Reported',
  226: 'IM Used',
  300: 'Multiple Choices',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  305: 'Use Proxy',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  407: 'Proxy Authentication Required',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  417: 'Expectation Failed',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  423: 'Locked',
  424: 'Failed Dependency',
  425: 'Too Early',
  426: 'Upgrade Required',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  505: 'HTTP Version Not Supported',
  506: 'Variant Also Negotiates',
  507: 'Insufficient Storage',
  508: 'Loop Detected',
  511: 'Network Authentication Required',
};

/** The statuses that have a section in RFC 9110, by their class, in the order of the sections. */
const sections: Readonly<Record<number, readonly number[]>> = {
  1: [100, 101],
  2: [200, 201, 202, 203, 204, 205, 206],
  3: [300, 301, 302, 303, 304, 305, 306, 307, 308],
  4: [
    400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418,
    421, 422, 426,
  ],
  5: [500, 501, 502, 503, 504, 505],
};

/** Returns the standard name of a status: `404` gives `Not Found`; `null` for a number without a registered name. */
export function findReasonPhrase(status: Status): string | null {
  return (typeof status === 'number' ? names[status] : classNames[status]) ?? null;
}

/** Formats a status for readers: `404 Not Found`, `4xx Client Error`, or only the number if it has no registered name. */
export function formatStatus(status: Status): string {
  const name = findReasonPhrase(status);
  return name === null ? String(status) : `${status} ${name}`;
}

/** Returns whether a text is only the registered name of a status or the name of a class: `Not Found`, `Client Error`. */
export function isReasonPhrase(text: string): boolean {
  const phrases: readonly string[] = [...Object.values(names), ...Object.values(classNames)];
  return phrases.includes(text.trim());
}

/** Returns the class of a status (RFC 9110, section 15): `404` gives `4xx`; `none` if no status is documented. */
export function toStatusClass(status: Status | null): string {
  if (status === null) return 'none';
  return typeof status === 'number' ? `${Math.floor(status / 100)}xx` : status;
}

/** Returns whether a status that was sent is a documented one, or in a documented class. */
export function isDocumentedStatus(sent: number, documented: readonly Status[]): boolean {
  return documented.some((status) => status === sent || status === toStatusClass(sent));
}

/** Sorts statuses in ascending order, without duplicates. A class comes before the statuses in it. */
export function sortStatuses<Value extends Status>(statuses: readonly Value[]): Value[] {
  return [...new Set(statuses)].sort((a, b) => rankStatus(a) - rankStatus(b));
}

/** Returns a number by which statuses are sorted. */
export function rankStatus(status: Status): number {
  return typeof status === 'number' ? status : Number(status[0]) * 100 - 0.5;
}

/**
 * Returns where a status or a class is defined: in a section of RFC 9110, such as `15.5.5`, or, with `null` for the
 * section, in the IANA registry. A status without a registered name gives the registry as well.
 */
export function findStatusReference(status: Status): { section: string | null; url: string } {
  if (typeof status !== 'number') return referTo(`15.${Number(status[0]) + 1}`);
  const hundreds = Math.floor(status / 100);
  const place = sections[hundreds]?.indexOf(status) ?? -1;
  if (place === -1 || findReasonPhrase(status) === null) {
    return {
      section: null,
      url: 'https://www.iana.org/assignments/http-status-codes/',
    };
  }
  return referTo(`15.${hundreds + 1}.${place + 1}`);
}

function referTo(section: string): { section: string; url: string } {
  return { section, url: `https://www.rfc-editor.org/rfc/rfc9110#section-${section}` };
}
