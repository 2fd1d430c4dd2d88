/** The response body as YAML, and its error as logfmt. */
import { stringify } from 'yaml';
import { pick } from '../../random.ts';
import { paste, wholeForm, type Form } from '../paste.ts';

export const yamlForms: readonly Form[] = [
  wholeForm('YAML, wrapped at 80 columns', ({ body }, random) =>
    stringify(body, { lineWidth: 80, singleQuote: random() < 0.5 }),
  ),
  wholeForm('YAML, not wrapped', ({ body }) => stringify(body, { lineWidth: 0 })),
  wholeForm('YAML, flow style', ({ body }, random) =>
    stringify(body, { collectionStyle: 'flow', lineWidth: pick([0, 80], random) }),
  ),
  wholeForm('YAML, block scalars', ({ body }, random) =>
    stringify(body, {
      defaultStringType: pick(['BLOCK_FOLDED', 'BLOCK_LITERAL'] as const, random),
      defaultKeyType: 'PLAIN',
    }),
  ),
  {
    name: 'logfmt',
    render(sent) {
      const pairs = [
        'ts=2026-11-20T10:00:00Z',
        'level=error',
        'msg="upstream request failed"',
        ...(sent.status === null ? [] : [`status=${sent.status}`]),
        ...(sent.code ? [`code=${logfmtValue(sent.code)}`] : []),
        ...(sent.title ? [`title=${logfmtValue(sent.title)}`] : []),
        ...(sent.message ? [`error=${logfmtValue(sent.message)}`] : []),
      ];
      return paste(sent, pairs.join(' '), ['status', 'code', 'title', 'message']);
    },
  },
];

/** As go-logfmt writes it: what needs no quotes has none, and a quoted one is a JSON string. */
function logfmtValue(text: string): string {
  return text === 'null' || /[\0- ="\x7f\ufffd]/.test(text) ? JSON.stringify(text) : text;
}
