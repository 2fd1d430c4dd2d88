import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

const folder = 'tests/fixtures/hostile';

/** Injection payloads by name. */
export const payloads: Readonly<Record<string, string>> = parse(
  readFileSync(`${folder}/payloads.yaml`, 'utf8'),
) as Record<string, string>;

/** Characters that the checks do not accept in codes and names. */
const refused =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Returns the code with a payload. The number in it keeps the URLs of the codes distinct. */
export function toHostileCode(name: string): string {
  return `e${Object.keys(payloads).indexOf(name)} ${toHostileName(payloads[name] ?? '')}`;
}

/** Returns a payload as the name of a case. */
export function toHostileName(text: string): string {
  return text.replace(refused, '');
}

/**
 * Writes the catalogs `hostile` and `hostile-markdown`, with every payload in every text field of a catalog.
 *
 * @param root of the site that the catalog is added to
 */
export function writeHostileCatalog(root: string): void {
  for (const [id, texts] of Object.entries({ hostile: 'plain', 'hostile-markdown': 'markdown' })) {
    const catalog = path.join(root, 'content/catalogs', id);
    mkdirSync(catalog, { recursive: true });
    writeFileSync(path.join(catalog, 'errors.yaml'), stringify(createRecords()));
    writeFileSync(path.join(catalog, 'catalog.yaml'), stringify({ ...createAbout(), texts }));
  }
}

function createRecords() {
  return Object.entries(payloads).flatMap(([name, text], index, all) => {
    const code = toHostileCode(name);
    const next = toHostileCode(all[(index + 1) % all.length]?.[0] ?? '');
    const facts = {
      title: text,
      message: text,
      description: text,
      causes: text,
      actions: [text, text],
      links: [{ title: text, url: 'https://example.com/"><script>hacked' }],
      operations: [text],
    };
    const deprecated = { reason: text, replacedBy: [next] };
    const meta = { [text]: text, list: [{ [text]: [text] }] };
    return [
      { code, name: toHostileName(text), category: 'all', status: 400, ...facts, meta, deprecated },
      {
        code,
        name: `${toHostileName(text)} 2`,
        category: 'all',
        status: 500,
        ...facts,
        meta: text,
      },
    ];
  });
}

function createAbout() {
  const allPayloads = Object.values(payloads).join(' ');
  const samples = {
    hacked: { sample: allPayloads, meaning: allPayloads },
    '%2e': { sample: allPayloads },
  };
  return {
    title: allPayloads,
    shortTitle: allPayloads,
    api: allPayloads,
    owner: allPayloads,
    notice: allPayloads,
    source: {
      title: allPayloads,
      revision: allPayloads,
      url: 'https://example.com/"><script>hacked',
    },
    envelope: {
      body: {
        code: '$code',
        text: '$message',
        title: '$title',
        meta: '$meta',
        [allPayloads]: allPayloads,
      },
      documented: { text: '$message', [allPayloads]: allPayloads },
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
    categories: [{ id: 'all', title: allPayloads }],
  };
}
