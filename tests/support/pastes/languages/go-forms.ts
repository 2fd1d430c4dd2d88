/** What Go programs print: `fmt`'s verbs and the text lines of loggers. */
import { goQuote, goStruct, goSyntax, goValue } from './go.ts';
import { paste, wholeForm, type Field, type Form, type SentError } from '../paste.ts';
import { codeAndMessage, thrownMessage } from '../sdk.ts';

export const goForms: readonly Form[] = [
  wholeForm('Go map, %v', ({ body }) => goValue(body)),
  wholeForm('Go struct, %+v', ({ error }) => goStruct(error)),
  wholeForm('Go pointer to a struct, %+v', ({ error }) => `&${goStruct(error)}`),
  wholeForm('Go struct, %#v', ({ error, catalog }) => goSyntax(`${catalog}.Error`, error)),
  wholeForm('Go pointer to a struct, %#v', ({ error, catalog }) => {
    return `&${goSyntax(`${catalog}.Error`, error)}`;
  }),
  {
    name: 'Go log line, standard logger',
    render(sent) {
      const { text, fields } = codeAndMessage(sent);
      return paste(sent, `2026/11/20 10:00:00 create user: ${sent.catalog}: ${text}`, fields);
    },
  },
  {
    name: 'Go log line, slog',
    render(sent) {
      const { pairs, fields } = logged(sent);
      const line = [
        'time=2026-11-20T10:00:00.123Z',
        'level=ERROR',
        `msg="create user failed"`,
        ...pairs.map(([key, value]) => `${key}=${slogValue(value)}`),
      ];
      return paste(sent, line.join(' '), fields);
    },
  },
  {
    name: 'Go log line, logrus',
    render(sent) {
      const { pairs, fields } = logged(sent);
      const line = [
        'time="2026-11-20T10:00:00Z"',
        'level=error',
        `msg="create user failed"`,
        // The default order of logrus: by key.
        ...pairs
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, value]) => `${key}=${logrusValue(value)}`),
      ];
      return paste(sent, line.join(' '), fields);
    },
  },
];

/** The attributes of a line about the error. */
function logged(sent: SentError): { pairs: [string, string][]; fields: Field[] } {
  const { text, fields } = thrownMessage(sent);
  const pairs: [string, string][] = [];
  if (sent.status !== null) pairs.push(['status', String(sent.status)]);
  if (sent.code) pairs.push(['code', sent.code]);
  pairs.push(['err', text]);
  return { pairs, fields: ['status', 'code', ...fields] };
}

function slogValue(text: string): string {
  const quotes = text === '' || /[\s"=]|[^\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(text);
  return quotes ? goQuote(text) : text;
}

function logrusValue(text: string): string {
  return /^[\w\-./@^+]*$/.test(text) ? text : goQuote(text);
}
