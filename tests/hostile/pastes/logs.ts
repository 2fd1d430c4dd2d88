/** Long logs, responses, and source code with one error, or the same one many times. */
import { error, errorCase, fill, pasteLength, response, type PasteKind } from './kind.ts';

const half = pasteLength / 2;
const logLine = (index: number) =>
  `${JSON.stringify({ level: 30, time: 1_795_161_600_000 + index, pid: 4711, msg: 'incoming request', req: { method: 'GET', url: `/v1/items/${index}` } })}\n`;
const textLine = (index: number) =>
  `2026-11-25 12:00:${String(index % 60).padStart(2, '0')} INFO [worker-${index % 8}] job ${index} done in ${index % 997} ms\n`;
const frame = (index: number) => `    at step${index} (file:///app/src/users.js:${index}:11)\n`;
const item = { id: 'item_1', name: 'Jane Roe', tags: ['a', 'b'], active: true };
const items = (length: number) => Array.from({ length: Math.ceil(length / 64) }, () => item);
const accented = 'Dernière étape terminée à l’heure prévue, e\u0301te\u0301 compris. ';
const inLine = `resource_not_found: ${error.long_message}`;

/** The text of each kind with an error, by its name. */
const withError: Readonly<Record<string, () => string>> = {
  'JSON lines, then the error': () => fill(logLine) + response,
  'the error, then JSON lines': () => `${response}\n${fill(logLine)}`,
  'the error between JSON lines': () => `${fill(logLine, half)}${response}\n${fill(logLine, half)}`,
  'lines of text, then the error': () => `${fill(textLine)}ERROR ${inLine}\n`,
  'the error between lines of text': () =>
    `${fill(textLine, half)}ERROR ${inLine}\n${fill(textLine, half)}`,
  'one line of text, then the error': () =>
    `${fill('INFO nothing happened here at all ')} {"error":${JSON.stringify(error)}}`,
  'a list in JSON, then the error': () => JSON.stringify({ items: items(pasteLength), ...error }),
  'indented JSON with the error': () =>
    JSON.stringify({ items: items(half), errors: [error] }, null, 2),
  'the error in JSON that was escaped twice': () =>
    JSON.stringify({ body: JSON.stringify({ items: items(pasteLength), errors: [error] }) }),
  'a stack trace after the error': () => `ApiError: ${inLine}\n${fill(frame)}`,
  'a stack trace before the error': () => `${fill(frame)}ApiError: ${inLine}\n`,
  'combining characters, then the error': () => fill('e\u0301 ') + response,
  'text with accents, then the error': () => `${fill(accented)}\n${response}`,
  'colors of terminals, then the error': () =>
    `${fill('\x1b[32minfo\x1b[0m ready\n')}\x1b[31m${inLine}\x1b[0m\n`,
  'quoted lines of a mail with the error': () =>
    `${fill('> nothing to see here\n')}> ${response}\n`,
  'lines of Windows, then the error': () => `${fill('all is well\r\n')}${response}\r\n`,
  'Chinese, then the error': () => `${fill('漢字仮名交じり文。')}\n${response}`,
  'emoji, then the error': () => `${fill('💥 ')}\n${response}`,
  'the same error in lines': () => fill(`${response}\n`),
  'the same error on one line': () => fill(`${response} `),
  'the same error in YAML': () =>
    fill(`- code: resource_not_found\n  long_message: ${error.long_message}\n`),
  'the same error in lines of text': () => fill(`2026-11-25 WARN [api] ${inLine}\n`),
  'the same error, escaped in lines of text': () =>
    fill((index) => `ERROR ${index} body=${JSON.stringify(response)}\n`),
  'the same docs URL': () =>
    fill('https://errors.example.com/clerk/resource_not_found/#UserNotFound '),
  'the message without its code, after lines of text': () =>
    `${fill(textLine)}ERROR clerk_trace_id=28b5b7a7 ${error.long_message}\n`,
  'an HTML page with the error': () =>
    `<!doctype html><body>${fill('<p class="a">Lorem ipsum dolor</p>\n')}<pre>${response}</pre>`,
  'a CSV with the error': () =>
    `${fill((index) => `${index},ok,200,"fine"\n`)}9,failed,404,"${inLine}"\n`,
  'an HTTP archive with the error': () =>
    JSON.stringify({
      log: {
        entries: [
          ...Array.from({ length: 4500 }, (_, index) => ({
            request: {
              method: 'GET',
              url: `https://api.example.com/v1/items/${index}`,
              headers: [{ name: 'accept', value: 'application/json' }],
            },
            response: {
              status: 200,
              content: { mimeType: 'application/json', text: '{"ok":true}' },
            },
            time: index,
          })),
          { response: { status: 404, content: { text: response } } },
        ],
      },
    }),
};

/** Creates the kinds with the error. */
export function createLogKinds(): PasteKind[] {
  return Object.entries(withError).map(([name, create]) => ({ name, create, expected: errorCase }));
}
