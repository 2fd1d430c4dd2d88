import { describe, expect, it } from 'vitest';
import { listProblems, minimalCatalog, type Files } from '../../../support/catalogs.ts';

const rules = `${minimalCatalog}placeholders: { syntax: [angle, printf] }
guides:
  sections: [Meaning, Fix]
`;
const list = (files: Files) =>
  listProblems({ 'catalog.yaml': rules, ...files }).map(
    ({ at, message, hint }) => `${at} ${message} → ${hint}`,
  );
const errors = (...records: string[]) => records.map((record) => `- ${record}\n`).join('');
const guide = (frontMatter: string) => `---\n${frontMatter}\n---\n`;
const answers = 'retry: after-fix\nfixBy: developer';

describe('the facts of guides in a catalog with rules', () => {
  it('must exist for every code that is not retired', () => {
    expect(
      list({
        'errors.yaml': errors(
          '{ code: A }',
          '{ code: B, retired: { date: 2026-01-01 } }',
          '{ code: a.b/c }',
        ),
      }),
    ).toEqual([
      'errors.yaml:1:3 `A` has no guide, but catalog.yaml has rules for guides. → Write codes/A.md with the sections "Meaning", "Fix".',
      'errors.yaml:3:3 `a.b/c` has no guide, but catalog.yaml has rules for guides. → Write codes/a.b-c.md with the sections "Meaning", "Fix".',
    ]);
  });

  it('are not needed without rules', () => {
    expect(list({ 'catalog.yaml': minimalCatalog })).toEqual([]);
  });

  it('include retry and fixBy, for the code or for every case', () => {
    expect(
      list({ 'errors.yaml': errors('{ code: A }'), 'codes/A.md': guide('retry: never') }),
    ).toEqual([
      'codes/A.md:2:1 This guide has no `fixBy`, and not every case has one. → Add it to the front matter, for example fixBy: developer.',
    ]);
    const cases = 'cases:\n  One: { note: x, fixBy: developer }\n  Two: { note: y';
    const two = errors('{ code: A, name: One }', '{ code: A, name: Two }');
    expect(
      list({
        'errors.yaml': two,
        'codes/A.md': guide(`retry: never\n${cases}, fixBy: end-user }`),
      }),
    ).toEqual([]);
    expect(list({ 'errors.yaml': two, 'codes/A.md': guide(`retry: never\n${cases} }`) })).toEqual([
      expect.stringContaining('This guide has no `fixBy`'),
    ]);
  });

  it('include a note for each of several cases', () => {
    expect(
      list({
        'errors.yaml': errors('{ code: A, name: One }', '{ code: A, name: Two }'),
        'codes/A.md': guide(`${answers}\ncases:\n  One: { note: x }`),
      }),
    ).toEqual([
      'codes/A.md:5:3 The case `Two` has no note. → Say how readers recognize it: cases: { "Two": { note: "..." } }',
    ]);
  });

  it.each([
    ['retry: never', 429],
    ['retry: after-fix', 503],
    ['retry: backoff', 404],
    ['retry: later', 422],
  ])('do not contradict the status: %s with %i', (retry, status) => {
    const files = (more = '') => ({
      'errors.yaml': errors(`{ code: A, status: ${status} }`),
      'codes/A.md': guide(`${retry}\nfixBy: developer${more}`),
    });
    expect(list(files())).toEqual([
      `codes/A.md:2:8 \`${retry}\` does not fit the status ${status}. → Correct it, or say why it is right: retryReason: "..."`,
    ]);
    expect(list(files('\nretryReason: It is special.'))).toEqual([]);
  });

  it.each([
    ['never', '400'],
    ['after-fix', '422'],
    ['backoff', '409'],
    ['later', '403'],
    ['backoff', '500'],
    ['later', '200'],
    ['never', '[400, 429]'],
    ['backoff', '4xx'],
  ])('fit: %s with %s', (retry, status) => {
    expect(
      list({
        'errors.yaml': errors(`{ code: A, status: ${status} }`),
        'codes/A.md': guide(`retry: ${retry}\nfixBy: developer`),
      }),
    ).toEqual([]);
  });

  it('of a case are compared with its own status', () => {
    expect(
      list({
        'errors.yaml': errors(
          '{ code: A, name: One, status: 400 }',
          '{ code: A, name: Two, status: 503 }',
        ),
        'codes/A.md': guide(
          `${answers}\ncases:\n  One: { note: x }\n  Two: { note: y, retry: never }`,
        ),
      }),
    ).toEqual([expect.stringContaining('codes/A.md:6:26 `retry: never` does not fit')]);
  });
});

describe('the meanings of placeholders', () => {
  const message = { 'errors.yaml': errors('{ code: A, message: "<who> needs %d or %d" }') };

  it('are complete in a catalog with rules', () => {
    expect(list({ ...message, 'codes/A.md': guide(answers) })).toEqual([
      'codes/A.md:2:1 The guide does not explain the placeholder `who`. → Say what it means: placeholders: { "who": "..." }',
      'codes/A.md:2:1 The guide does not explain the placeholder `%d`. → Say what it means: placeholders: { "%d": "..." }',
    ]);
    expect(
      list({
        ...message,
        'codes/A.md': guide(`${answers}\nplaceholders: { who: The user, "%d": [Least, Most] }`),
      }),
    ).toEqual([]);
  });

  it('can be those of the API', () => {
    const samples =
      'samples: { who: { sample: x, meaning: The user }, "%d": { sample: 1, meaning: n } }';
    expect(
      list({
        'catalog.yaml': rules.replace('printf] }', `printf], ${samples} }`),
        ...message,
        'codes/A.md': guide(answers),
      }),
    ).toEqual([]);
  });

  it('belong to a placeholder of the code or the case, also without rules', () => {
    const files = (meanings: string) =>
      list({
        'catalog.yaml': rules.replace(/guides:[^]*/, ''),
        'errors.yaml': errors(
          '{ code: A, name: One, message: <who> }',
          '{ code: A, name: Two, message: <what> }',
        ),
        'codes/A.md': guide(meanings),
      });
    expect(files('placeholders: { who: x, what: y }')).toEqual([]);
    expect(files('placeholders: { whom: x }')).toEqual([
      'codes/A.md:2:17 No message of `A` has a placeholder `whom`. → Did you mean `who`? Correct the name, or remove the line.',
    ]);
    expect(files('cases: { One: { placeholders: { what: x } } }')).toEqual([
      'codes/A.md:2:33 No message of `One` has a placeholder `what`. → Correct the name, or remove the line.',
    ]);
    expect(files('placeholders: { who: [x, y] }')).toEqual([
      'codes/A.md:2:17 `who` has 2 meanings, but no text has it more than once. → Write one meaning for each, in the order of the message.',
    ]);
  });
});
