/** The output of programs on the JVM, which neither quote nor escape. */
import { createPaste, createWholeForm, type Form } from '../paste.ts';
import { toApiName, formatCodeAndMessage, toSdkModel, getReasonPhrase } from '../sdk.ts';
import { isFields, toPascalCase, type Fields } from '../shape.ts';

const javaFrames = [
  'com.example.users.UserService.create(UserService.java:57)',
  'com.example.users.UserController.post(UserController.java:23)',
  'java.base/java.lang.Thread.run(Thread.java:1583)',
];

export const jvmForms: readonly Form[] = [
  createWholeForm('Java map', ({ body }) => formatJavaValue(body)),
  createWholeForm(
    'Java record',
    (sent) => `${toApiName(sent)}Error[${formatPairs(toSdkModel(sent))}]`,
  ),
  createWholeForm(
    'Java Lombok class',
    (sent) => `${toApiName(sent)}Error(${formatPairs(toSdkModel(sent))})`,
  ),
  createWholeForm('Java OpenAPI model', (sent) => {
    const lines = Object.entries(toSdkModel(sent)).map(
      ([key, value]) => `    ${key}: ${indent(formatJavaValue(value))}`,
    );
    return `class ${toApiName(sent)}Error {\n${lines.join('\n')}\n}`;
  }),
  createWholeForm(
    'Java OpenAPI client exception',
    ({ body, status }) =>
      status === null
        ? null
        : `com.example.client.ApiException: Message: ${getReasonPhrase(status)}\n` +
          `HTTP response code: ${status}\nHTTP response body: ${JSON.stringify(body)}\n` +
          `HTTP response headers: {connection=[keep-alive], content-type=[application/json]}\n` +
          formatFrames(
            'com.example.client.ApiClient.handleResponse(ApiClient.java:1074)',
            ...javaFrames,
          ),
    ['status'],
  ),
  createWholeForm('Kotlin data class', (sent) =>
    formatKotlinClass(`${toApiName(sent)}Error`, toSdkModel(sent)),
  ),
  {
    name: 'stack trace, Java',
    render(sent) {
      const { text, fields } = formatCodeAndMessage(sent);
      const head = `Exception in thread "main" com.example.ApiException: ${text}\n`;
      return createPaste(sent, head + formatFrames(...javaFrames), fields);
    },
  },
  {
    name: 'stack trace, Java, caused by',
    render(sent) {
      const { text, fields } = formatCodeAndMessage(sent);
      const cause = `com.example.ApiException: ${text}`;
      const [first = '', ...rest] = javaFrames;
      const head = `java.lang.RuntimeException: ${cause}\n`;
      return createPaste(
        sent,
        `${head}${formatFrames(...rest)}\nCaused by: ${cause}\n${formatFrames(first)}\n\t... 2 more`,
        fields,
      );
    },
  },
];

function formatJavaValue(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return `[${value.map(formatJavaValue).join(', ')}]`;
  return isFields(value) ? `{${formatPairs(value)}}` : JSON.stringify(value);
}

function formatPairs(fields: Fields): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}=${formatJavaValue(value)}`)
    .join(', ');
}

/** Formats every object as a separate class. */
function formatKotlinClass(name: string, fields: Fields): string {
  const fieldTexts = Object.entries(fields).map(([key, value]) => {
    return `${key}=${isFields(value) ? formatKotlinClass(toPascalCase(key), value) : formatJavaValue(value)}`;
  });
  return `${name}(${fieldTexts.join(', ')})`;
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n    ');
}

function formatFrames(...calls: string[]): string {
  return calls.map((call) => `\tat ${call}`).join('\n');
}
