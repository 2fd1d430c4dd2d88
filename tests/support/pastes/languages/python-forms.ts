/** The output of Python. */
import { createPaste, createWholeForm, type Form } from '../paste.ts';
import { formatPython } from './python.ts';
import { toApiName, formatCodeAndMessage, getReasonPhrase } from '../sdk.ts';

const traceback = `Traceback (most recent call last):
  File "/app/main.py", line 12, in <module>
    user = create_user(payload)
           ^^^^^^^^^^^^^^^^^^^^
  File "/app/users.py", line 31, in create_user
    raise ApiError(response)
`;

export const pythonForms: readonly Form[] = [
  createWholeForm('Python dict', ({ body }) => formatPython(body)),
  createWholeForm('Python exception with a dict', ({ body, catalog }) => {
    return `${traceback}${catalog}.errors.ApiError: ${formatPython(body)}`;
  }),
  createWholeForm(
    'Python exception with status and dict, repr',
    ({ body, status }) => (status === null ? null : `ApiError(${status}, ${formatPython(body)})`),
    ['status'],
  ),
  createWholeForm(
    'Python dataclass',
    (sent) => `${toApiName(sent)}Error(${formatFields(sent.error, ', ')})`,
  ),
  createWholeForm('Python pydantic model, str', ({ error }) => formatFields(error, ' ')),
  createWholeForm(
    'Python OpenAPI client exception',
    ({ body, status }) =>
      status === null
        ? null
        : `(${status})\nReason: ${getReasonPhrase(status)}\n` +
          `HTTP response headers: HTTPHeaderDict({'Content-Type': 'application/json', 'Connection': 'keep-alive'})\n` +
          `HTTP response body: ${JSON.stringify(body)}\n`,
    ['status'],
  ),
  {
    name: 'stack trace, Python',
    render(sent) {
      const { text, fields } = formatCodeAndMessage(sent);
      return createPaste(sent, `${traceback}${sent.catalog}.errors.ApiError: ${text}`, fields);
    },
  },
];

function formatFields(error: Record<string, unknown>, separator: string): string {
  return Object.entries(error)
    .map(([key, value]) => `${key}=${formatPython(value)}`)
    .join(separator);
}
