/** The whole response body as JSON. */
import { pick } from '../../random.ts';
import { createWholeForm, type Form } from '../paste.ts';

const otherDocuments = [
  { id: 'user_2abcDEF', object: 'user' },
  { object: 'list', data: [], total_count: 0 },
  { ok: true },
];

export const jsonForms: readonly Form[] = [
  createWholeForm('JSON, compact', ({ body }) => JSON.stringify(body)),
  createWholeForm('JSON, indented by 2', ({ body }) => JSON.stringify(body, null, 2)),
  createWholeForm('JSON, indented by 4', ({ body }) => JSON.stringify(body, null, 4)),
  createWholeForm('JSON, indented by tabs', ({ body }) => JSON.stringify(body, null, '\t')),
  createWholeForm('JSON, only the error object', ({ error }, random) =>
    JSON.stringify(error, null, pick([0, 2], random)),
  ),
  createWholeForm('two JSON documents', ({ body }, random) => {
    const indent = pick([0, 2], random);
    const documents = [body, pick(otherDocuments, random)];
    if (random() < 0.5) documents.reverse();
    return documents
      .map((document) => JSON.stringify(document, null, indent))
      .join(pick(['\n', '\n\n', ''], random));
  }),
];
