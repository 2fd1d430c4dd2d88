import { describe, expect, it } from 'vitest';
import { minimalCatalog } from '../support/catalogs.ts';
import { createProject, type Project } from '../support/project.ts';

const example = 'content/catalogs/example';
const catalog = `${minimalCatalog}placeholders: { syntax: [angle] }\n`;
const errors = `- code: user_not_found
  name: UserNotFound
  status: 404
  message: No user was found with id <userID>
- code: taken
  name: NameTaken
  message: The name <name> is taken already
- code: taken
  name: SlugTaken
  message: The name <name> is taken already
`;

function createExampleProject(): Project {
  return createProject({
    [`${example}/catalog.yaml`]: catalog,
    [`${example}/errors.yaml`]: errors,
    'response.json': '{"code":"user_not_found","message":"No user was found with id user_1"}',
  });
}

describe('errbook explain', () => {
  it('reads a file and prints the case, its values, and the URL', async () => {
    const { code, stdout } = await createExampleProject().errbook('explain', 'response.json');
    expect(code).toBe(0);
    expect(stdout).toContain('user_not_found');
    expect(stdout).toContain('No user was found with id user_1');
    expect(stdout).toContain('http://localhost:4321/example/user_not_found/#?userID=user_1');
    // Without a terminal, there are no colors.
    expect(stdout).not.toContain('\x1b');
  });

  it('prints the first cause and what to do in the words of the API', async () => {
    const { errbook } = createProject({
      [`${example}/catalog.yaml`]: `texts: markdown\n${catalog}`,
      [`${example}/errors.yaml`]:
        "- { code: user_gone, message: Gone, causes: ['They **left**.', 'Other'], actions: 'Ask [them](https://x.test).' }\n",
    });
    const { stdout } = await errbook('explain', 'user_gone');
    expect(stdout).toContain('\n  Possible causes, by Example: They left.\n');
    expect(stdout).toContain('\n  What to do, by Example: Ask them.\n');
    expect(stdout).not.toContain('Other');
  });

  it('prints whether to retry, what was changed, and what the guide says, also as JSON', async () => {
    const { errbook } = createProject({
      [`${example}/catalog.yaml`]: catalog,
      [`${example}/errors.yaml`]: `- code: busy
  name: Ledger
  message: The ledger is busy
  retry: later
  retryAfter: { header: Retry-After }
  outcome: unchanged
- code: busy
  name: Payout
  message: The payout is busy
  retry: never
  outcome: unchanged
`,
      [`${example}/codes/busy.md`]: '---\nfixBy: api-owner\n---\n',
    });
    const { stdout } = await errbook('explain', 'The ledger is busy');
    expect(stdout).toContain(
      '\n  Retry? Yes, later: the same request can succeed. The header Retry-After says when.\n' +
        '  Was anything changed? No: nothing was changed\n' +
        '  Note by the maintainers of the site: Who can fix it? The owner of the API\n',
    );
    // Without a message, only the answers that both cases have in common are known.
    const unknown = await errbook('explain', 'busy', '--json');
    expect(JSON.parse(unknown.stdout)).toMatchObject({
      matches: [{ retry: null, retryAfter: null, outcome: 'unchanged', fixBy: 'api-owner' }],
    });
    const known = await errbook('explain', 'The payout is busy', '--json');
    expect(JSON.parse(known.stdout)).toMatchObject({
      matches: [
        { case: 'Payout', retry: 'never', outcomeCheck: null, endUser: null, fromGuide: ['fixBy'] },
      ],
    });
  });

  it('prints the declared fields of the case, or of all cases of the code', async () => {
    const fields = `fields:
  - { id: severity, title: Severity, type: enum, values: [low, high] }
  - { id: owner, title: Owner, type: text, show: none }
`;
    const { errbook } = createProject({
      [`${example}/catalog.yaml`]: `${catalog}${fields}`,
      [`${example}/errors.yaml`]: errors
        .replace('name: NameTaken', '$&\n  fields: { severity: low, owner: Ann }')
        .replace('name: SlugTaken', '$&\n  fields: { severity: high }'),
    });
    const { stdout } = await errbook('explain', 'taken');
    expect(stdout).toContain('\n  Severity: low, high\n');
    expect(stdout).not.toContain('Owner');
    expect((await errbook('explain', 'user_not_found')).stdout).not.toContain('Severity');
  });

  it('explains a code and standard input', async () => {
    const { errbook, pipe } = createExampleProject();
    expect((await errbook('explain', 'user_not_found')).stdout).toContain('Sure');
    const piped = await pipe('it failed: user_not_found', 'explain');
    expect(piped).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('user_not_found') as string,
    });
  });

  it('prints JSON with the matches by confidence and every possible case', async () => {
    const { errbook } = createExampleProject();
    const explained = await errbook('explain', '--json', 'response.json');
    expect(JSON.parse(explained.stdout)).toMatchObject({
      matches: [
        {
          catalog: 'example',
          code: 'user_not_found',
          case: 'UserNotFound',
          url: 'http://localhost:4321/example/user_not_found/#?userID=user_1',
          values: { userID: 'user_1' },
        },
      ],
    });
    const ambiguous = await errbook('explain', '--json', 'The name acme is taken already');
    const { matches } = JSON.parse(ambiguous.stdout) as {
      matches: { case: string; confidence: number }[];
    };
    expect(matches.map((match) => match.case).sort()).toEqual(['NameTaken', 'SlugTaken']);
    for (const { confidence } of matches) expect(confidence).toBeLessThan(0.9);
  });

  it('exits with 1 if there is no match, and prints similar codes as guesses', async () => {
    const { errbook } = createExampleProject();
    expect(await errbook('explain', 'user_nt_found_')).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/not|Nothing/) as string,
    });
    const { code, stdout } = await errbook('explain', '--json', 'user_nt_fond');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      matches: [],
      guesses: [{ catalog: 'example', code: 'user_not_found' }],
    });
  });

  it.each([
    ['a file that does not exist', ['explain', 'nothing.json'], 'does not exist'],
    ['a folder', ['explain', 'content'], 'is a folder'],
    ['an unknown option', ['explain', '--yaml', 'x'], "unknown option '--yaml'"],
    ['too many arguments', ['explain', 'a', 'b'], 'too many arguments'],
  ])('exits with 2 for %s', async (_, args, message) => {
    expect(await createExampleProject().errbook(...args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message) as string,
    });
  });

  it('exits with 2 and prints every problem if the catalogs have problems', async () => {
    const { errbook } = createProject({ [`${example}/catalog.yaml`]: 'titel: x\n' });
    expect(await errbook('explain', 'user_not_found')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${example}/catalog.yaml:1:1`) as string,
    });
  });

  it('removes control characters of a paste from the output', async () => {
    const { pipe } = createExampleProject();
    const { stdout } = await pipe('No user was found with id \x1b]0;x\x07\u202eabc', 'explain');
    expect(stdout).not.toMatch(/[\x1b\x07\u202e]/);
    expect(stdout).toContain('abc');
  });
});
