import { describe, expect, it } from 'vitest';
import { jsonObjects } from '../../../src/importers/json-objects.ts';
import { documentedOptions, readFixture, readFixtureSource } from '../support/sources.ts';

const hint = 'Compare it with the page that it was copied from.';
const read = (text: string) => jsonObjects.read({ file: 'page.txt', text }, documentedOptions);

describe('a docs page copied as text', () => {
  it('becomes one record per object, with the headings around it', () => {
    const { records, issues, leftOut } = jsonObjects.read(
      readFixture('api-errors.txt'),
      documentedOptions,
    );
    expect(issues).toEqual([]);
    expect(leftOut).toEqual(['Backend API errors', 'Feedback', 'Last updated on']);
    expect(records).toEqual([
      {
        code: 'actor_token_cannot_be_revoked_code',
        title: 'cannot revoke',
        message: 'Actor token cannot be revoked because its status is <status>.',
      },
      {
        code: 'resource_not_found',
        title: 'Identifier not found',
        message: 'No identifier was found with id <identifierID>',
      },
      {
        code: 'resource_not_found',
        name: 'AccountlessApplicationNotFound',
        category: 'Applications',
        title: 'Application not found',
        message: 'No application was found with the given claim token.',
        description:
          'AccountlessApplicationNotFound signifies an error when no application with the given claim token could be found',
      },
      {
        code: 'not_allowed_access',
        category: 'Applications',
        title: 'Access not allowed.',
        message: 'Body should contain the {{<requiredVariable>}} variable',
        meta: '{"Identifiers": identifiers}',
      },
      {
        code: 'resource_not_found',
        name: 'JWTTemplateNotFound',
        category: 'Applications',
        title: '',
        description: 'JWTTemplateNotFound signifies an error\nwhen no template was found',
        meta: { name: 'param' },
      },
      {
        code: null,
        name: 'IdentificationExists',
        category: 'Applications',
        title: 'already exists',
        message: 'This <identifier> already exists.',
      },
      {
        code: 'not_a_member_in_organization',
        name: 'NotAMemberInOrganization',
        category: 'Applications',
        title: 'not a member',
        description:
          '403 - Only for organization members Deprecated: Use OrganizationNotFoundOrUnauthorized instead,\nand ensure other pathways do',
        deprecated: {
          reason: 'Use OrganizationNotFoundOrUnauthorized instead, and ensure other pathways do',
          replacedBy: [],
        },
      },
      {
        code: 'organization_not_found_or_unauthorized',
        name: 'OrganizationNotFoundOrUnauthorized',
        category: 'Organizations',
        title: 'not found or unauthorized',
      },
    ]);
  });

  it('may have Windows line endings', () => {
    const { text, file } = readFixture('api-errors.txt');
    const withWindowsLines = jsonObjects.read(
      { file, text: text.replaceAll('\n', '\r\n') },
      documentedOptions,
    );
    expect(withWindowsLines).toEqual(jsonObjects.read({ file, text }, documentedOptions));
  });

  it('is read further after an invalid object, which is reported with its line', () => {
    const { records, issues } = jsonObjects.read(
      readFixture('broken-object.txt'),
      documentedOptions,
    );
    const message = 'This is not a valid JSON object.';
    expect(issues).toEqual([
      { file: 'broken-object.txt', line: 5, column: 2, message, hint },
      { file: 'broken-object.txt', line: 13, column: 2, message, hint },
    ]);
    expect(records).toEqual([
      { code: 'first', title: 'cannot revoke' },
      { code: 'third', name: 'Third', title: 'fine', description: 'Third is fine' },
      { code: 'fifth' },
    ]);
  });

  it('may have braces in texts', () => {
    const message = 'Use {{a}}, not } or { or \\" {';
    const { records, issues } = read(
      `{\n"longMessage": ${JSON.stringify(message)},\n"code": "a"\n}{\n"code": "b"\n}`,
    );
    expect(issues).toEqual([]);
    expect(records).toEqual([{ code: 'a', message }, { code: 'b' }]);
  });

  it.each([
    ['The object has no `code`.', '"shortMessage": "a"'],
    ['`longMessage` is not text: 5.', '"code": "a", "longMessage": 5'],
    ['`meta` is neither an object nor text: [1].', '"code": "a", "meta": [1]'],
    ['`meta` is neither an object nor text: null.', '"code": "a", "meta": null'],
  ])('has invalid objects reported instead of ignored: %s', (message, fields) => {
    const { records, issues } = read(`Title\n{\n${fields}\n}{\n"code": "b"\n}`);
    expect(issues).toEqual([{ file: 'page.txt', line: 2, column: 1, message, hint }]);
    expect(records).toContainEqual({ code: 'b' });
  });

  it('has keys reported that are not in the documented form', () => {
    expect(read('{\n"code": "a", "severity": 1\n}').issues).toEqual([
      {
        file: 'page.txt',
        line: 1,
        column: 1,
        message: 'The key `severity` is not in the documented form of the catalog.',
        hint: 'Describe the objects of the source in `envelope.documented` of catalog.yaml.',
      },
    ]);
  });

  it('has the keys of the documented form at any level, or those of a record', () => {
    const text = 'API\n{\n  "error": { "id": "a", "http": "404", "text": "No a" }, "v": 1\n}';
    const documented = { error: { id: '$code', http: '$status', text: '$message' }, v: 1 };
    const nested = jsonObjects.read({ file: 'page.txt', text }, { documented });
    expect(nested.issues).toEqual([]);
    expect(nested.records).toEqual([{ code: 'a', status: 404, message: 'No a' }]);
    expect(jsonObjects.recognizes(text, { documented })).toBe(true);
    expect(jsonObjects.recognizes(text, {})).toBe(false);
    const plain = { file: 'page.txt', text: '{\n"code": "a", "title": "A"\n}' };
    expect(jsonObjects.read(plain, {}).records).toEqual([{ code: 'a', title: 'A' }]);
  });

  it.each([
    ['`error.http` is not an HTTP status: "x".', '{ "error": { "id": "a", "http": "x" } }'],
    ['The object has no `error.id`.', '{ "error": { "http": "404" } }'],
  ])('has a key reported with its path: %s', (message, object) => {
    const documented = { error: { id: '$code', http: '$status' } };
    const { issues, records } = jsonObjects.read(
      { file: 'page.txt', text: object },
      { documented },
    );
    expect(issues).toMatchObject([{ message, hint }]);
    expect(records).toEqual([]);
  });

  it('gives no record for an object with a problem', () => {
    expect(read('{\n"code": "a", "longMessage": 5\n}').records).toEqual([]);
  });

  it('has a code that is not text reported once', () => {
    expect(read('{\n"code": 404\n}').issues.map(({ message }) => message)).toEqual([
      '`code` is not text: 404.',
    ]);
  });

  it('is read further after an object without a closing brace', () => {
    const { records, issues } = read(
      '{\n"code": "a"\n Next\nNext is fine\n{\n"code": "b"\n}{\n"code": "c"\n}',
    );
    expect(records.map(({ code }) => code)).toEqual(['b', 'c']);
    expect(issues).toHaveLength(1);
  });

  it('is rejected if it contains no object', () => {
    expect(read('Just text').issues).toEqual([
      {
        file: 'page.txt',
        line: 1,
        column: 1,
        message: 'The text contains no JSON object.',
        hint: 'Check that this is the right file and format.',
      },
    ]);
  });
});

describe('the Clerk source', () => {
  const source = readFixtureSource('clerk-backend-api.txt');
  const { records, issues, leftOut } = jsonObjects.read(source, documentedOptions);

  it('has 314 cases, and only the known lines are skipped', () => {
    expect(issues).toEqual([]);
    expect(leftOut).toEqual(['Backend API errors', 'Feedback', 'Last updated on']);
    expect(records).toHaveLength(314);
    expect(new Set(records.map(({ code }) => code)).size).toBe(255);
  });

  it('has the known difficult cases', () => {
    const countRecords = (test: (record: (typeof records)[number]) => boolean) =>
      records.filter(test).length;
    expect({
      resourceNotFound: countRecords(({ code }) => code === 'resource_not_found'),
      formParamValueInvalid: countRecords(({ code }) => code === 'form_param_value_invalid'),
      withoutCode: countRecords(({ code }) => code === null),
      withoutLongMessage: countRecords(({ message }) => message === undefined),
      emptyShortMessage: countRecords(({ title }) => title === ''),
      metaAsText: countRecords(({ meta }) => typeof meta === 'string'),
      deprecated: countRecords(({ deprecated }) => deprecated !== undefined),
    }).toEqual({
      resourceNotFound: 19,
      formParamValueInvalid: 10,
      withoutCode: 1,
      withoutLongMessage: 18,
      emptyShortMessage: 31,
      metaAsText: 6,
      deprecated: 1,
    });
  });

  it('has objects that are equal to those in the records', () => {
    const objects = extractObjects(source.text);
    expect(objects).toHaveLength(314);
    const reproduced = records.map(({ code, title, message, meta }) => ({
      shortMessage: title,
      longMessage: message,
      code: code ?? '',
      meta,
    }));
    expect(reproduced).toEqual(objects);
  });

  it('has prose whose every line is in a name, a description, or a group', () => {
    const prose = removeObjects(source.text).filter((line) => !leftOut.includes(line));
    const kept = records.flatMap(({ description }) => description?.split('\n') ?? []);
    const headings = prose
      .filter((line) => !kept.includes(line))
      .map((line) => line.replaceAll(' ', '').toLowerCase());
    const names = new Set(
      records
        .flatMap(({ name, category }) => [name, category?.replaceAll(' ', '')])
        .map((text) => text?.toLowerCase()),
    );
    expect(headings.filter((heading) => !names.has(heading))).toEqual([]);
    expect(kept.filter((line) => !prose.includes(line))).toEqual([]);
  });
});

/** Extracts every JSON object of a text: from each opening brace to the first closing one with which it is valid. */
function extractObjects(text: string): unknown[] {
  return [...findSpans(text)].map(({ value }) => value);
}

function removeObjects(text: string): string[] {
  let remaining = '';
  let end = 0;
  for (const span of findSpans(text)) {
    remaining += `${text.slice(end, span.start)}\n`;
    end = span.end;
  }
  return (remaining + text.slice(end))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function* findSpans(text: string): Generator<{ start: number; end: number; value: unknown }> {
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    for (let end = text.indexOf('}', start) + 1; end > 0; end = text.indexOf('}', end) + 1) {
      try {
        const value: unknown = JSON.parse(text.slice(start, end));
        yield { start, end, value };
        start = end - 1;
        break;
      } catch {
        // This is not the right closing brace.
      }
    }
  }
}
