/** What Python prints. */
import { paste, wholeForm, type Form } from '../paste.ts';
import { pythonRepr } from './python.ts';
import { apiName, codeAndMessage, reason } from '../sdk.ts';

const traceback = `Traceback (most recent call last):
  File "/app/main.py", line 12, in <module>
    user = create_user(payload)
           ^^^^^^^^^^^^^^^^^^^^
  File "/app/users.py", line 31, in create_user
    raise ApiError(response)
`;

export const pythonForms: readonly Form[] = [
  wholeForm('Python dict', ({ body }) => pythonRepr(body)),
  wholeForm('Python exception with a dict', ({ body, catalog }) => {
    return `${traceback}${catalog}.errors.ApiError: ${pythonRepr(body)}`;
  }),
  wholeForm(
    'Python exception with status and dict, repr',
    ({ body, status }) => (status === null ? null : `ApiError(${status}, ${pythonRepr(body)})`),
    ['status'],
  ),
  wholeForm('Python dataclass', (sent) => `${apiName(sent)}Error(${fields(sent.error, ', ')})`),
  wholeForm('Python pydantic model, str', ({ error }) => fields(error, ' ')),
  wholeForm(
    'Python OpenAPI client exception',
    ({ body, status }) =>
      status === null
        ? null
        : `(${status})\nReason: ${reason(status)}\n` +
          `HTTP response headers: HTTPHeaderDict({'Content-Type': 'application/json', 'Connection': 'keep-alive'})\n` +
          `HTTP response body: ${JSON.stringify(body)}\n`,
    ['status'],
  ),
  {
    name: 'stack trace, Python',
    render(sent) {
      const { text, fields: shown } = codeAndMessage(sent);
      return paste(sent, `${traceback}${sent.catalog}.errors.ApiError: ${text}`, shown);
    },
  },
];

function fields(error: Record<string, unknown>, separator: string): string {
  return Object.entries(error)
    .map(([key, value]) => `${key}=${pythonRepr(value)}`)
    .join(separator);
}
