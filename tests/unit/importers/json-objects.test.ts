import { describe, expect, it } from 'vitest';
import { jsonObjects } from '../../../src/importers/json-objects.ts';
import { documentedOptions, fixture, fixtureSource } from '../support/sources.ts';

const hint = 'Compare it with the page that it was copied from.';
const read = (text: string) => jsonObjects.read({ file: 'page.txt', text }, documentedOptions);

describe('a docs page copied as text', () => {
  it('becomes one record per object, with the headings around it', () => {
    const { records, issues, leftOut } = jsonObjects.read(
      fixture('api-errors.txt'),
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

  it('may have Windows line ends', () => {
    const { text, file } = fixture('api-errors.txt');
    const windows = jsonObjects.read(
      { file, text: text.replaceAll('\n', '\r\n') },
      documentedOptions,
    );
    expect(windows).toEqual(jsonObjects.read({ file, text }, documentedOptions));
  });

  it('is read on behind an object that cannot be parsed, which is reported at its line', () => {
    const { records, issues } = jsonObjects.read(fixture('broken-object.txt'), documentedOptions);
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

  it('keeps braces inside texts out of the structure', () => {
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
  ])('says what it does not know instead of dropping it: %s', (message, fields) => {
    const { records, issues } = read(`Title\n{\n${fields}\n}{\n"code": "b"\n}`);
    expect(issues).toEqual([{ file: 'page.txt', line: 2, column: 1, message, hint }]);
    expect(records).toContainEqual({ code: 'b' });
  });

  it('names a key that the documented form does not have', () => {
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

  it('has the keys of the documented form, wherever they are, or those of a record', () => {
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
  ])('names a key by its path: %s', (message, object) => {
    const documented = { error: { id: '$code', http: '$status' } };
    const { issues, records } = jsonObjects.read(
      { file: 'page.txt', text: object },
      { documented },
    );
    expect(issues).toMatchObject([{ message, hint }]);
    expect(records).toEqual([]);
  });

  it('makes no record of an object with a problem, whichever it is', () => {
    expect(read('{\n"code": "a", "longMessage": 5\n}').records).toEqual([]);
  });

  it('says once that a code is not text', () => {
    expect(read('{\n"code": 404\n}').issues.map(({ message }) => message)).toEqual([
      '`code` is not text: 404.',
    ]);
  });

  it('reads on behind an object whose last brace is missing', () => {
    const { records, issues } = read(
      '{\n"code": "a"\n Next\nNext is fine\n{\n"code": "b"\n}{\n"code": "c"\n}',
    );
    expect(records.map(({ code }) => code)).toEqual(['b', 'c']);
    expect(issues).toHaveLength(1);
  });

  it('is refused where it holds no object', () => {
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
  const source = fixtureSource('clerk-backend-api.txt');
  const { records, issues, leftOut } = jsonObjects.read(source, documentedOptions);

  it('has 314 cases, and every line of it is accounted for', () => {
    expect(issues).toEqual([]);
    expect(leftOut).toEqual(['Backend API errors', 'Feedback', 'Last updated on']);
    expect(records).toHaveLength(314);
    expect(new Set(records.map(({ code }) => code)).size).toBe(255);
  });

  it('has what makes it hard', () => {
    const count = (test: (record: (typeof records)[number]) => boolean) =>
      records.filter(test).length;
    expect({
      resourceNotFound: count(({ code }) => code === 'resource_not_found'),
      formParamValueInvalid: count(({ code }) => code === 'form_param_value_invalid'),
      withoutCode: count(({ code }) => code === null),
      withoutLongMessage: count(({ message }) => message === undefined),
      emptyShortMessage: count(({ title }) => title === ''),
      metaAsText: count(({ meta }) => typeof meta === 'string'),
      deprecated: count(({ deprecated }) => deprecated !== undefined),
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

  it('has each of its objects reproduced verbatim', () => {
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

  it('has each line of its prose kept as a name, a description or a group', () => {
    const prose = withoutObjects(source.text).filter((line) => !leftOut.includes(line));
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

/** Every JSON object of a text, found by trying: from each brace to the first closing one that makes it parse. */
function extractObjects(text: string): unknown[] {
  return [...spans(text)].map(({ value }) => value);
}

function withoutObjects(text: string): string[] {
  let rest = '';
  let end = 0;
  for (const span of spans(text)) {
    rest += `${text.slice(end, span.start)}\n`;
    end = span.end;
  }
  return (rest + text.slice(end))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function* spans(text: string): Generator<{ start: number; end: number; value: unknown }> {
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    for (let end = text.indexOf('}', start) + 1; end > 0; end = text.indexOf('}', end) + 1) {
      try {
        const value: unknown = JSON.parse(text.slice(start, end));
        yield { start, end, value };
        start = end - 1;
        break;
      } catch {
        // Not the closing brace yet.
      }
    }
  }
}
