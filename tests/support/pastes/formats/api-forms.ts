/** The same error in the formats of other kinds of APIs. */
import { listUrlFields, createPaste, createWholeForm, type Field, type Form } from '../paste.ts';
import { getThrownMessage } from '../sdk.ts';

export const apiForms: readonly Form[] = [
  createWholeForm('GraphQL, error in the payload', ({ body, error, catalog }) => {
    if (catalog === 'code0') return JSON.stringify(body, null, 2);
    return JSON.stringify({ data: { createUser: { user: null, errors: [error] } } }, null, 2);
  }),
  {
    name: 'GraphQL, code in extensions',
    render(sent) {
      if (!sent.code) return null;
      const { text, fields } = getThrownMessage(sent);
      const path = [sent.catalog === 'code0' ? 'usersLogin' : 'createUser'];
      const error = { message: text, path, extensions: { code: sent.code } };
      return createPaste(sent, JSON.stringify({ errors: [error], data: null }), [
        'code',
        ...fields,
      ]);
    },
  },
  createProblemForm('RFC 9457 problem with a code', true),
  createProblemForm('RFC 9457 problem, only the type', false),
];

function createProblemForm(name: string, withCode: boolean): Form {
  return {
    name,
    render(sent) {
      if (withCode && !sent.code) return null;
      const document = {
        type: sent.docsUrl,
        ...(sent.title ? { title: sent.title } : {}),
        ...(sent.status === null ? {} : { status: sent.status }),
        ...(sent.message ? { detail: sent.message } : {}),
        ...(withCode ? { code: sent.code } : {}),
      };
      const codeFields: Field[] = withCode ? ['code'] : listUrlFields(sent);
      const text = JSON.stringify(document, null, 2);
      return createPaste(sent, text, ['title', 'status', 'message', ...codeFields]);
    },
  };
}
