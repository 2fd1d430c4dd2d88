/** The response body as YAML, and its error as logfmt. */
import { stringify } from 'yaml';
import { pick } from '../../random.ts';
import { createPaste, createWholeForm, type Form } from '../paste.ts';

export const yamlForms: readonly Form[] = [
  createWholeForm('YAML, wrapped at 80 columns', ({ body }, random) =>
    stringify(body, { lineWidth: 80, singleQuote: random() < 0.5 }),
  ),
  createWholeForm('YAML, not wrapped', ({ body }) => stringify(body, { lineWidth: 0 })),
  createWholeForm('YAML, flow style', ({ body }, random) =>
    stringify(body, { collectionStyle: 'flow', lineWidth: pick([0, 80], random) }),
  ),
  createWholeForm('YAML, block scalars', ({ body }, random) =>
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
        ...(sent.code ? [`code=${formatLogfmtValue(sent.code)}`] : []),
        ...(sent.title ? [`title=${formatLogfmtValue(sent.title)}`] : []),
        ...(sent.message ? [`error=${formatLogfmtValue(sent.message)}`] : []),
      ];
      return createPaste(sent, pairs.join(' '), ['status', 'code', 'title', 'message']);
    },
  },
];

/** Formats a value as go-logfmt does: it is quoted as a JSON string, but only if necessary. */
function formatLogfmtValue(text: string): string {
  return text === 'null' || /[\0- ="\x7f\ufffd]/.test(text) ? JSON.stringify(text) : text;
}
