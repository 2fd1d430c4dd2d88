/** The response body as JSON, whole. */
import { pick } from '../../random.ts';
import { wholeForm, type Form } from '../paste.ts';

const harmless = [
  { id: 'user_2abcDEF', object: 'user' },
  { object: 'list', data: [], total_count: 0 },
  { ok: true },
];

export const jsonForms: readonly Form[] = [
  wholeForm('JSON, compact', ({ body }) => JSON.stringify(body)),
  wholeForm('JSON, indented by 2', ({ body }) => JSON.stringify(body, null, 2)),
  wholeForm('JSON, indented by 4', ({ body }) => JSON.stringify(body, null, 4)),
  wholeForm('JSON, indented by tabs', ({ body }) => JSON.stringify(body, null, '\t')),
  wholeForm('JSON, the error object alone', ({ error }, random) =>
    JSON.stringify(error, null, pick([0, 2], random)),
  ),
  wholeForm('two JSON documents', ({ body }, random) => {
    const indent = pick([0, 2], random);
    const documents = [body, pick(harmless, random)];
    if (random() < 0.5) documents.reverse();
    return documents
      .map((document) => JSON.stringify(document, null, indent))
      .join(pick(['\n', '\n\n', ''], random));
  }),
];
