/** The message or the code, with little or nothing around. */
import { pick } from '../../random.ts';
import { paste, type Form, type SentError } from '../paste.ts';
import { errorClass } from '../sdk.ts';

type Around = (text: string, sent: SentError) => string;

export const plainForms: readonly Form[] = [
  messageForm('message', [(text) => text]),
  messageForm('message behind "Error:"', [
    (text) => `Error: ${text}`,
    (text) => `Uncaught (in promise) Error: ${text}`,
    (text) => `ERROR ${text}`,
    (text) => `error: ${text}`,
  ]),
  {
    name: 'message behind a log prefix',
    render(sent, random) {
      const { message, status } = sent;
      if (!message || status === null) return null;
      const prefixes = [
        `[api] ${status}:`,
        `[2026-11-20 10:00:00] production.ERROR: ${status}`,
        `2026-11-20 10:00:00,123 ERROR [api.client] request failed (${status}):`,
        `E/ApiClient(4711): HTTP ${status} -`,
      ];
      return paste(sent, `${pick(prefixes, random)} ${message}`, ['message', 'status']);
    },
  },
  messageForm('message in quotes', [
    (text) => `"${text}"`,
    (text) => `'${text}'`,
    (text) => `“${text}”`,
    (text) => `\`${text}\``,
  ]),
  messageForm('title of an error tracker', [(text, sent) => `${errorClass(sent)}: ${text}`]),
  codeForm('code', [(code) => code]),
  codeForm('code in a line of its own', [
    (code) => `code: ${code}`,
    (code) => `"code": "${code}",`,
    (code) => `code=${code}`,
    (code) => `Error code: ${code}`,
    (code) => `errorCode: '${code}'`,
  ]),
];

function messageForm(name: string, around: readonly Around[]): Form {
  return {
    name,
    render: (sent, random) =>
      sent.message ? paste(sent, pick(around, random)(sent.message, sent), ['message']) : null,
  };
}

function codeForm(name: string, around: readonly Around[]): Form {
  return {
    name,
    render: (sent, random) =>
      sent.code ? paste(sent, pick(around, random)(sent.code, sent), ['code']) : null,
  };
}
