/** The output of Go programs: the verbs of `fmt`, and the text lines of loggers. */
import { quoteGo, formatGoStruct, formatGoSyntax, formatGoValue } from './go.ts';
import { createPaste, createWholeForm, type Field, type Form, type SentError } from '../paste.ts';
import { formatCodeAndMessage, getThrownMessage } from '../sdk.ts';

export const goForms: readonly Form[] = [
  createWholeForm('Go map, %v', ({ body }) => formatGoValue(body)),
  createWholeForm('Go struct, %+v', ({ error }) => formatGoStruct(error)),
  createWholeForm('Go pointer to a struct, %+v', ({ error }) => `&${formatGoStruct(error)}`),
  createWholeForm('Go struct, %#v', ({ error, catalog }) =>
    formatGoSyntax(`${catalog}.Error`, error),
  ),
  createWholeForm('Go pointer to a struct, %#v', ({ error, catalog }) => {
    return `&${formatGoSyntax(`${catalog}.Error`, error)}`;
  }),
  {
    name: 'Go log line, standard logger',
    render(sent) {
      const { text, fields } = formatCodeAndMessage(sent);
      return createPaste(sent, `2026/11/20 10:00:00 create user: ${sent.catalog}: ${text}`, fields);
    },
  },
  {
    name: 'Go log line, slog',
    render(sent) {
      const { pairs, fields } = listAttributes(sent);
      const line = [
        'time=2026-11-20T10:00:00.123Z',
        'level=ERROR',
        `msg="create user failed"`,
        ...pairs.map(([key, value]) => `${key}=${formatSlogValue(value)}`),
      ];
      return createPaste(sent, line.join(' '), fields);
    },
  },
  {
    name: 'Go log line, logrus',
    render(sent) {
      const { pairs, fields } = listAttributes(sent);
      const line = [
        'time="2026-11-20T10:00:00Z"',
        'level=error',
        `msg="create user failed"`,
        // By default, logrus sorts by key.
        ...pairs
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, value]) => `${key}=${formatLogrusValue(value)}`),
      ];
      return createPaste(sent, line.join(' '), fields);
    },
  },
];

/** Lists the attributes of the log line of an error. */
function listAttributes(sent: SentError): { pairs: [string, string][]; fields: Field[] } {
  const { text, fields } = getThrownMessage(sent);
  const pairs: [string, string][] = [];
  if (sent.status !== null) pairs.push(['status', String(sent.status)]);
  if (sent.code) pairs.push(['code', sent.code]);
  pairs.push(['err', text]);
  return { pairs, fields: ['status', 'code', ...fields] };
}

function formatSlogValue(text: string): string {
  const needsQuotes = text === '' || /[\s"=]|[^\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(text);
  return needsQuotes ? quoteGo(text) : text;
}

function formatLogrusValue(text: string): string {
  return /^[\w\-./@^+]*$/.test(text) ? text : quoteGo(text);
}
