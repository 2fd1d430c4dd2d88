import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

const folder = 'tests/fixtures/hostile';

/** Texts that try to be more than text, by what they try. */
export const payloads: Readonly<Record<string, string>> = parse(
  readFileSync(`${folder}/payloads.yaml`, 'utf8'),
) as Record<string, string>;

/** The code of a payload's page; its number keeps the addresses of codes apart. */
export function hostileCode(name: string): string {
  return `e${Object.keys(payloads).indexOf(name)} ${payloads[name] ?? ''}`;
}

/**
 * Writes a catalog, `hostile`, that has every payload in every place where a catalog can have a text.
 *
 * @param root of a site whose content it joins
 */
export function writeHostileCatalog(root: string): void {
  const catalog = path.join(root, 'content/catalogs/hostile');
  mkdirSync(catalog, { recursive: true });
  writeFileSync(path.join(catalog, 'errors.yaml'), stringify(records()));
  writeFileSync(path.join(catalog, 'catalog.yaml'), stringify(about()));
}

function records() {
  return Object.entries(payloads).flatMap(([name, text]) => {
    const code = hostileCode(name);
    const facts = { title: text, message: text, description: text, operations: [text] };
    const deprecated = { reason: text, replacedBy: [code] };
    const meta = { [text]: text, list: [{ [text]: [text] }] };
    return [
      { code, name: text, category: 'all', status: 400, ...facts, meta, deprecated },
      { code, name: `${text} 2`, category: 'all', status: 500, ...facts, meta: text },
    ];
  });
}

function about() {
  const every = Object.values(payloads).join(' ');
  const samples = { hacked: { sample: every, meaning: every }, '%d': { sample: every } };
  return {
    title: every,
    shortTitle: every,
    api: every,
    owner: every,
    notice: every,
    source: { title: every, revision: every, url: 'https://example.com/"><script>hacked' },
    envelope: {
      body: { code: '$code', text: '$message', title: '$title', meta: '$meta', [every]: every },
      documented: { text: '$message', [every]: every },
    },
    placeholders: {
      syntax: ['angle', 'braces', 'double-braces', 'dollar-braces', 'printf'],
      samples,
    },
    snippets: ['js', 'sh', 'graphql', 'python'].map((language) => ({
      title: `${language} <b class=hacked>`,
      language,
      template:
        '{{code|json}} {{title|json}} {{operation|shell}} {{code|shell}} // <script>window.hacked=1</script>',
    })),
    categories: [{ id: 'all', title: every }],
  };
}
