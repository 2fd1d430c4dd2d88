import { describe, expect, it, test } from 'vitest';
import type { Status } from '../../../src/catalog/text/http-status.ts';
import { formatBugReport, shortenResponse, type BugReport } from '../../../src/paste/bug-report.ts';
import { en } from '../../../src/ui-text/en.ts';
import { createUiText } from '../../../src/ui-text/ui-text.ts';

const body = '{"errors":[{"code":"resource_not_found"}]}';

/** The texts that the page to paste into loads. */
const english = createUiText(
  Object.fromEntries(Object.entries(en).filter(([key]) => key.startsWith('errbook.paste.'))),
  'en',
);

function createReport(changes: Partial<BugReport> = {}): string {
  const contents = {
    catalogTitle: 'Clerk',
    code: 'resource_not_found',
    caseName: 'UserNotFound',
    title: 'not found',
    message: 'No user was found with id [ID]',
    status: 404,
    documentedStatuses: [404],
    url: 'https://errors.example.com/clerk/resource_not_found/#UserNotFound',
    response: body,
    ...changes,
  };
  return formatBugReport(contents, english);
}

const createLines = (changes: Partial<BugReport>) => createReport(changes).split('\n');

it('contains the known facts about an error', () => {
  expect(createReport()).toBe(`### resource_not_found (Clerk)

- Case: \`UserNotFound\`
- Message: \`No user was found with id [ID]\`
- HTTP status: 404 (documented: 404)
- Docs: https://errors.example.com/clerk/resource_not_found/#UserNotFound

\`\`\`json
${body}
\`\`\`
`);
});

describe('a missing fact', () => {
  it('is omitted', () => {
    const missing = { code: null, caseName: null, message: null, status: null };
    expect(createReport({ ...missing, documentedStatuses: [], url: '', response: ' \n' })).toBe(
      '### not found (Clerk)\n',
    );
  });

  test.each<[number | null, Status[], string]>([
    [404, [], '- HTTP status: 404'],
    [404, [422], '- HTTP status: 404 (documented: 422)'],
    [null, [422, '5xx'], '- Documented HTTP status: 422 or 5xx'],
  ])('is omitted from the status: %j, documented %j', (status, documentedStatuses, line) => {
    expect(
      createLines({ status, documentedStatuses }).filter((entry) => entry.includes('status')),
    ).toEqual([line]);
  });

  it('is replaced by the title if it is the code', () => {
    expect(createLines({ code: null, title: 'User not found' })[0]).toBe(
      '### User not found (Clerk)',
    );
    expect(createLines({ code: null, title: '' })[0]).toBe('### Clerk');
  });
});

describe('an untrusted text', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '`<img src=x onerror=alert(1)>`'],
    ['ask @team about #1', '`ask @team about #1`'],
    ['one\n\n# two\r\n- three', '`one # two - three`'],
    ['one\u2028two\u0000three', '`one two three`'],
    ['a `b` c', '``a `b` c``'],
    ['`b`', '`` `b` ``'],
    ['a ``` b', '````a ``` b````'],
    ['[x](javascript:alert(1)) ![y](z)', '`[x](javascript:alert(1)) ![y](z)`'],
    ['half \ud83d', '`half`'],
  ])('is inline code in a message: %j', (message, code) => {
    expect(createLines({ message })[3]).toBe(`- Message: ${code}`);
    expect(createLines({ caseName: message })[2]).toBe(`- Case: ${code}`);
  });

  test.each([
    ['USER_NOT_FOUND', 'USER_NOT_FOUND'],
    ['validation-failed', '`validation-failed`'],
    ['__init__', '`__init__`'],
    ['<b>', '`<b>`'],
    ['@team', '`@team`'],
    ['#1', '`#1`'],
    ['GH-1', '`GH-1`'],
    ['deadbeef', '`deadbeef`'],
    ['www.example.com', '`www.example.com`'],
    ['a\n# b', '`a # b`'],
  ])('is inline code in the heading unless it is plain: %j', (text, formatted) => {
    expect(createLines({ code: text })[0]).toBe(`### ${formatted} (Clerk)`);
    expect(createLines({ catalogTitle: text })[0]).toBe(`### resource_not_found (${formatted})`);
  });

  test.each([
    ['http://localhost:4321/clerk/a/', 'http://localhost:4321/clerk/a/'],
    ['javascript:alert(1)', '`javascript:alert(1)`'],
    ['https://example.com/ <b>', '`https://example.com/ <b>`'],
    ['https://example.com/\n# b', '`https://example.com/ # b`'],
    ['https://example.com/a)(b', '`https://example.com/a)(b`'],
    ['https://user@example.com/', '`https://user@example.com/`'],
    ['https://github.com/owner/name/issues/1', '`https://github.com/owner/name/issues/1`'],
  ])('is inline code as the URL unless it is plain: %j', (url, formatted) => {
    expect(createLines({ url })).toContain(`- Docs: ${formatted}`);
  });
});

describe('the response', () => {
  test.each([
    ['{"a":1}', 'json'],
    [' [1]\n', 'json'],
    ['HTTP/1.1 404', 'text'],
    ['{"a":', 'text'],
  ])('%j is fenced as %s', (response, language) => {
    expect(createReport({ response })).toContain(
      `\n\n\`\`\`${language}\n${response.trim()}\n\`\`\`\n`,
    );
  });

  test.each([
    ['a ``` b', 4],
    ['```\n<b>\n```', 4],
    ['`````js\nx', 6],
    ['``', 3],
  ])('%j does not end its fence', (response, length) => {
    const fence = '`'.repeat(length);
    expect(createReport({ response }).split('\n\n').at(-1)).toBe(
      `${fence}text\n${response}\n${fence}\n`,
    );
  });

  it('is complete up to 4,000 characters', () => {
    expect(createReport({ response: shortenResponse('a'.repeat(4000), english) })).toContain(
      `\n${'a'.repeat(4000)}\n`,
    );
  });

  it('is shortened in the middle if it is longer', () => {
    const response = `${'a'.repeat(2000)}${'b'.repeat(1234)}${'c'.repeat(2000)}`;
    expect(createReport({ response: shortenResponse(response, english) })).toContain(
      `\`\`\`text\n${'a'.repeat(2000)}\n… 1,234 characters omitted …\n${'c'.repeat(2000)}\n\`\`\``,
    );
  });

  it('is not split inside an emoji', () => {
    const formatted = createReport({
      response: shortenResponse(`a${'😀'.repeat(3000)}b`, english),
    });
    expect(formatted.isWellFormed()).toBe(true);
    expect(formatted).toContain(`\na${'😀'.repeat(999)}\n… 2,004 characters omitted …\n`);
  });
});
