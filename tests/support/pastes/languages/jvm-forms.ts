/** What programs on the JVM print: nothing in them is quoted or escaped. */
import { paste, wholeForm, type Form } from '../paste.ts';
import { apiName, codeAndMessage, modelled, reason } from '../sdk.ts';
import { isFields, pascal, type Fields } from '../shape.ts';

const javaFrames = [
  'com.example.users.UserService.create(UserService.java:57)',
  'com.example.users.UserController.post(UserController.java:23)',
  'java.base/java.lang.Thread.run(Thread.java:1583)',
];

export const jvmForms: readonly Form[] = [
  wholeForm('Java map', ({ body }) => javaValue(body)),
  wholeForm('Java record', (sent) => `${apiName(sent)}Error[${pairs(modelled(sent))}]`),
  wholeForm('Java Lombok class', (sent) => `${apiName(sent)}Error(${pairs(modelled(sent))})`),
  wholeForm('Java OpenAPI model', (sent) => {
    const lines = Object.entries(modelled(sent)).map(
      ([key, value]) => `    ${key}: ${indented(javaValue(value))}`,
    );
    return `class ${apiName(sent)}Error {\n${lines.join('\n')}\n}`;
  }),
  wholeForm(
    'Java OpenAPI client exception',
    ({ body, status }) =>
      status === null
        ? null
        : `com.example.client.ApiException: Message: ${reason(status)}\n` +
          `HTTP response code: ${status}\nHTTP response body: ${JSON.stringify(body)}\n` +
          `HTTP response headers: {connection=[keep-alive], content-type=[application/json]}\n` +
          frames('com.example.client.ApiClient.handleResponse(ApiClient.java:1074)', ...javaFrames),
    ['status'],
  ),
  wholeForm('Kotlin data class', (sent) => kotlinClass(`${apiName(sent)}Error`, modelled(sent))),
  {
    name: 'stack trace, Java',
    render(sent) {
      const { text, fields } = codeAndMessage(sent);
      const head = `Exception in thread "main" com.example.ApiException: ${text}\n`;
      return paste(sent, head + frames(...javaFrames), fields);
    },
  },
  {
    name: 'stack trace, Java, caused by',
    render(sent) {
      const { text, fields } = codeAndMessage(sent);
      const cause = `com.example.ApiException: ${text}`;
      const [first = '', ...rest] = javaFrames;
      const head = `java.lang.RuntimeException: ${cause}\n`;
      return paste(
        sent,
        `${head}${frames(...rest)}\nCaused by: ${cause}\n${frames(first)}\n\t... 2 more`,
        fields,
      );
    },
  },
];

function javaValue(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(javaValue).join(', ')}]`;
  return isFields(value) ? `{${pairs(value)}}` : JSON.stringify(value);
}

function pairs(fields: Fields): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}=${javaValue(value)}`)
    .join(', ');
}

/** A class of its own for every object. */
function kotlinClass(name: string, fields: Fields): string {
  const shown = Object.entries(fields).map(([key, value]) => {
    return `${key}=${isFields(value) ? kotlinClass(pascal(key), value) : javaValue(value)}`;
  });
  return `${name}(${shown.join(', ')})`;
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n    ');
}

function frames(...calls: string[]): string {
  return calls.map((call) => `\tat ${call}`).join('\n');
}
