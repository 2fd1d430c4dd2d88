/** The message or the code, with little or no text around it. */
import { pick } from '../../random.ts';
import { createPaste, type Form, type SentError } from '../paste.ts';
import { toErrorClass } from '../sdk.ts';

type Template = (text: string, sent: SentError) => string;

export const plainForms: readonly Form[] = [
  createMessageForm('message', [(text) => text]),
  createMessageForm('message after "Error:"', [
    (text) => `Error: ${text}`,
    (text) => `Uncaught (in promise) Error: ${text}`,
    (text) => `ERROR ${text}`,
    (text) => `error: ${text}`,
  ]),
  {
    name: 'message after a log prefix',
    render(sent, random) {
      const { message, status } = sent;
      if (!message || status === null) return null;
      const prefixes = [
        `[api] ${status}:`,
        `[2026-11-20 10:00:00] production.ERROR: ${status}`,
        `2026-11-20 10:00:00,123 ERROR [api.client] request failed (${status}):`,
        `E/ApiClient(4711): HTTP ${status} -`,
      ];
      return createPaste(sent, `${pick(prefixes, random)} ${message}`, ['message', 'status']);
    },
  },
  createMessageForm('message in quotes', [
    (text) => `"${text}"`,
    (text) => `'${text}'`,
    (text) => `“${text}”`,
    (text) => `\`${text}\``,
  ]),
  createMessageForm('title of an error tracker', [
    (text, sent) => `${toErrorClass(sent)}: ${text}`,
  ]),
  createCodeForm('code', [(code) => code]),
  createCodeForm('code on its own line', [
    (code) => `code: ${code}`,
    (code) => `"code": "${code}",`,
    (code) => `code=${code}`,
    (code) => `Error code: ${code}`,
    (code) => `errorCode: '${code}'`,
  ]),
];

function createMessageForm(name: string, templates: readonly Template[]): Form {
  return {
    name,
    render: (sent, random) =>
      sent.message
        ? createPaste(sent, pick(templates, random)(sent.message, sent), ['message'])
        : null,
  };
}

function createCodeForm(name: string, templates: readonly Template[]): Form {
  return {
    name,
    render: (sent, random) =>
      sent.code ? createPaste(sent, pick(templates, random)(sent.code, sent), ['code']) : null,
  };
}
