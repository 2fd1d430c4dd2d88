import { describe, expect, it } from 'vitest';
import { toView } from '../../../src/catalog/model/view.ts';
import { createCodeJson } from '../../../src/outputs/code-json.ts';
import { formatCodeMarkdown } from '../../../src/outputs/code-markdown.ts';
import { loadCatalog, minimalCatalog } from '../support/catalogs.ts';
import { createProject } from '../support/project.ts';
import { links } from './links.ts';

const errors = `- { code: full, message: The box is full. }
- { code: full.left, parent: full, message: The box is full on the left side. }
- { code: full.right, parent: full, message: The box is full on the right side. }
- { code: other, message: Nothing works here. }
`;

describe('sub-codes', () => {
  const catalog = loadCatalog({ 'errors.yaml': errors });
  const view = toView(catalog, catalog.codes);
  const [parent, child, , other] = catalog.codes;
  const all = [parent, child, other].flatMap((code) => code ?? []);

  it('are in JSON, at the parent and at the sub-code', () => {
    expect(all.map((code) => createCodeJson(code, catalog, 'https://x.test/'))).toMatchObject([
      { parent: null, subCodes: ['full.left', 'full.right'] },
      { parent: 'full', subCodes: [] },
      { parent: null, subCodes: [] },
    ]);
  });

  it('are links in Markdown, and not mentioned without any', () => {
    const [ofParent = '', ofChild = '', ofOther = ''] = all.map((code) =>
      formatCodeMarkdown(code, view, links),
    );
    const toLink = (code: string) => `[${code}](${links.url(`/example/${code}.md`)})`;
    expect(ofParent).toContain(`\n- Sub-codes: ${toLink('full.left')}, ${toLink('full.right')}\n`);
    expect(ofChild).toContain(`\n- Sub-code of: ${toLink('full')}\n`);
    expect(ofOther).not.toContain('ub-code');
  });

  it('are printed by errbook explain, and the whole message of a sub-code is not its parent', async () => {
    const folder = 'content/catalogs/example';
    const project = createProject({
      [`${folder}/catalog.yaml`]: minimalCatalog,
      [`${folder}/errors.yaml`]: errors,
      'error.txt': 'The box is full on the left side.',
      'error.json': '{"code":"full"}',
    });
    const { stdout } = await project.errbook('explain', 'error.txt');
    expect(stdout).toMatch(/^full\.left /);
    expect(stdout).toContain('\n  Sub-code of: full\n');
    const { stdout: ofParent } = await project.errbook('explain', 'error.json');
    expect(ofParent).toContain('\n  Sub-codes: full.left, full.right\n');
  });
});
