/** Texts that people write about an error. */
import { pick } from '../../random.ts';
import {
  listUrlFields,
  createPaste,
  listErrorFields,
  type Field,
  type Form,
  type SentError,
} from '../paste.ts';

type Template = (code: string, message: string) => string;

const withCode: Template[] = [
  (code) => `Since the last deploy I get \`${code}\` from the users endpoint, what is wrong?`,
  (code) => `How do I get rid of \`${code}\`?`,
  (code) => `Our sign-up is broken: the API answers with ${code}. Any ideas?`,
  (code) => `what does ${code} mean`,
];

const withBoth: Template[] = [
  (code, message) =>
    `anyone seen \`${code}\` with "${message}" since this morning? started with the 2.4 deploy`,
  (code, message) =>
    `The API says “${message}” (${code}) but the dashboard looks fine to me :thinking_face:`,
  (code, message) => `We are getting ${code} - '${message}' - for about 2% of requests.`,
  (code, message) => `Hi team!\n> ${message}\nThe code is \`${code}\`. Can somebody have a look?`,
];

export const proseForms: readonly Form[] = [
  {
    name: 'prose with the code',
    render: (sent, random) =>
      sent.code ? createPaste(sent, pick(withCode, random)(sent.code, ''), ['code']) : null,
  },
  {
    name: 'chat message with code and message',
    render: (sent, random) => {
      const { code, message } = sent;
      if (!code || !message) return null;
      return createPaste(sent, pick(withBoth, random)(code, message), ['code', 'message']);
    },
  },
  {
    name: 'Markdown issue with fenced JSON',
    render: (sent, random) => {
      const json = JSON.stringify(sent.body, null, 2);
      const { text, fields } = createIssue(sent, json, random);
      return createPaste(sent, text, fields);
    },
  },
  {
    name: 'docs URL',
    render: (sent) => createPaste(sent, sent.docsUrl, listUrlFields(sent)),
  },
  {
    name: 'docs URL in a sentence',
    render: (sent, random) => {
      const { docsUrl } = sent;
      const text = pick(
        [
          `See ${docsUrl} for what it means.`,
          `The docs (${docsUrl}) say it is the client's fault.`,
          `I read [the page](${docsUrl}), but it does not help.`,
          `For more information, visit <${docsUrl}>`,
        ],
        random,
      );
      return createPaste(sent, text, listUrlFields(sent));
    },
  },
];

function createIssue(
  sent: SentError,
  json: string,
  random: () => number,
): { text: string; fields: Field[] } {
  const title = pick(['### Describe the bug', '## What happened?', '**Actual behavior**'], random);
  const status = sent.status === null ? '' : ` with status ${sent.status}`;
  const text = `${title}

Creating a user fails${status}:

\`\`\`json
${json}
\`\`\`

### To reproduce

1. Sign in
2. Click "Create user"

### Environment

- SDK 5.12.0
- Node 22
`;
  return { text, fields: [...listErrorFields(sent), 'status'] };
}
