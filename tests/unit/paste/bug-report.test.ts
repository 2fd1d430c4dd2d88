import { describe, expect, it, test } from 'vitest';
import { formatBugReport, type BugReport } from '../../../src/paste/bug-report.ts';
import { english } from '../support/explainer.ts';

const body = '{"errors":[{"code":"resource_not_found"}]}';

function report(changes: Partial<BugReport> = {}): string {
  const contents = {
    catalogTitle: 'Clerk',
    code: 'resource_not_found',
    caseName: 'UserNotFound',
    title: 'not found',
    message: 'No user was found with id [ID]',
    status: 404,
    documentedStatus: 404,
    url: 'https://errors.example.com/clerk/resource_not_found/#UserNotFound',
    response: body,
    ...changes,
  };
  return formatBugReport(contents, english);
}

const lines = (changes: Partial<BugReport>) => report(changes).split('\n');

it('says what is known about an error', () => {
  expect(report()).toBe(`### resource_not_found (Clerk)

- Case: \`UserNotFound\`
- Message: \`No user was found with id [ID]\`
- HTTP status: 404 (documented: 404)
- Docs: https://errors.example.com/clerk/resource_not_found/#UserNotFound

\`\`\`json
${body}
\`\`\`
`);
});

describe('what is not known', () => {
  it('is left out', () => {
    const nothing = { code: null, caseName: null, message: null, status: null };
    expect(report({ ...nothing, documentedStatus: null, url: '', response: ' \n' })).toBe(
      '### not found (Clerk)\n',
    );
  });

  test.each([
    [404, null, '- HTTP status: 404'],
    [404, 422, '- HTTP status: 404 (documented: 422)'],
    [null, 422, '- Documented HTTP status: 422'],
  ])('is left out of the status: %j, documented %j', (status, documentedStatus, line) => {
    expect(lines({ status, documentedStatus }).filter((one) => one.includes('status'))).toEqual([
      line,
    ]);
  });

  it('is the code, so that the title heads the report', () => {
    expect(lines({ code: null, title: 'User not found' })[0]).toBe('### User not found (Clerk)');
    expect(lines({ code: null, title: '' })[0]).toBe('### Clerk');
  });
});

describe('a text from outside', () => {
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
    expect(lines({ message })[3]).toBe(`- Message: ${code}`);
    expect(lines({ caseName: message })[2]).toBe(`- Case: ${code}`);
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
  ])('is inline code in the heading unless it is plain: %j', (text, shown) => {
    expect(lines({ code: text })[0]).toBe(`### ${shown} (Clerk)`);
    expect(lines({ catalogTitle: text })[0]).toBe(`### resource_not_found (${shown})`);
  });

  test.each([
    ['http://localhost:4321/clerk/a/', 'http://localhost:4321/clerk/a/'],
    ['javascript:alert(1)', '`javascript:alert(1)`'],
    ['https://example.com/ <b>', '`https://example.com/ <b>`'],
    ['https://example.com/\n# b', '`https://example.com/ # b`'],
    ['https://example.com/a)(b', '`https://example.com/a)(b`'],
    ['https://user@example.com/', '`https://user@example.com/`'],
    ['https://github.com/owner/name/issues/1', '`https://github.com/owner/name/issues/1`'],
  ])('is inline code in the address unless it is plain: %j', (url, shown) => {
    expect(lines({ url })).toContain(`- Docs: ${shown}`);
  });
});

describe('the response', () => {
  test.each([
    ['{"a":1}', 'json'],
    [' [1]\n', 'json'],
    ['HTTP/1.1 404', 'text'],
    ['{"a":', 'text'],
  ])('%j is fenced as %s', (response, language) => {
    expect(report({ response })).toContain(`\n\n\`\`\`${language}\n${response.trim()}\n\`\`\`\n`);
  });

  test.each([
    ['a ``` b', 4],
    ['```\n<b>\n```', 4],
    ['`````js\nx', 6],
    ['``', 3],
  ])('%j does not end its fence', (response, length) => {
    const fence = '`'.repeat(length);
    expect(report({ response }).split('\n\n').at(-1)).toBe(`${fence}text\n${response}\n${fence}\n`);
  });

  it('is whole up to 4,000 characters', () => {
    expect(report({ response: 'a'.repeat(4000) })).toContain(`\n${'a'.repeat(4000)}\n`);
  });

  it('loses its middle when it is longer', () => {
    const response = `${'a'.repeat(2000)}${'b'.repeat(1234)}${'c'.repeat(2000)}`;
    expect(report({ response })).toContain(
      `\`\`\`text\n${'a'.repeat(2000)}\n… 1,234 characters omitted …\n${'c'.repeat(2000)}\n\`\`\``,
    );
  });

  it('keeps its emojis whole when it is shortened', () => {
    const shown = report({ response: `a${'😀'.repeat(3000)}b` });
    expect(shown.isWellFormed()).toBe(true);
    expect(shown).toContain(`\na${'😀'.repeat(999)}\n… 2,004 characters omitted …\n`);
  });
});
