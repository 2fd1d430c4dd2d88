/** The same error as other kinds of API send it. */
import { inAddress, paste, wholeForm, type Field, type Form } from '../paste.ts';
import { thrownMessage } from '../sdk.ts';

export const apiForms: readonly Form[] = [
  wholeForm('GraphQL, error in the payload', ({ body, error, catalog }) => {
    if (catalog === 'code0') return JSON.stringify(body, null, 2);
    return JSON.stringify({ data: { createUser: { user: null, errors: [error] } } }, null, 2);
  }),
  {
    name: 'GraphQL, code in extensions',
    render(sent) {
      if (!sent.code) return null;
      const { text, fields } = thrownMessage(sent);
      const path = [sent.catalog === 'code0' ? 'usersLogin' : 'createUser'];
      const error = { message: text, path, extensions: { code: sent.code } };
      return paste(sent, JSON.stringify({ errors: [error], data: null }), ['code', ...fields]);
    },
  },
  problem('RFC 9457 problem with a code', true),
  problem('RFC 9457 problem, the type alone', false),
];

function problem(name: string, withCode: boolean): Form {
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
      const code: Field[] = withCode ? ['code'] : inAddress(sent);
      const text = JSON.stringify(document, null, 2);
      return paste(sent, text, ['title', 'status', 'message', ...code]);
    },
  };
}
