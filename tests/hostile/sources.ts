import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jsonObjects } from '../../src/importers/json-objects.ts';
import { markdownTable } from '../../src/importers/markdown-table.ts';
import { randomFrom } from '../support/random.ts';
import { runErrbook } from '../support/run-errbook.ts';
import type { Family, HostileCase } from './family.ts';
import { largeSources } from './sources/large.ts';
import { mutations } from './sources/mutations.ts';

const catalogText = `title: Example
api: Example API
owner: Example
source: { title: Errors, url: https://example.com/errors }
notice: Example, Inc.
envelope:
  body: { code: $code, message: $message }
  documented: { shortMessage: $title, longMessage: $message, code: $code, meta: $meta }
`;
const timesEach = 4;

const sources = [
  { file: 'api-errors.txt', importer: jsonObjects },
  { file: 'enum-1.md', importer: markdownTable },
].map(({ file, importer }) => ({
  file,
  importer,
  text: readFileSync(`tests/fixtures/sources/${file}`, 'utf8'),
}));

/** Sources of `errbook import` that were damaged, and large ones that slow down a reader that reads parts repeatedly. */
export const family: Family = {
  about: 'errbook import reads a source completely, or names the problems and changes nothing',
  cases: [...listDamaged(), ...listLarge()],
  sampleSize: 60,
};

function listDamaged(): HostileCase[] {
  return sources.flatMap(({ file, text, importer }, sourceIndex) =>
    Object.entries(mutations).flatMap(([name, mutate], index) =>
      Array.from({ length: timesEach }, (_, time) => {
        const random = randomFrom(index * 100 + time * 10 + sourceIndex);
        return {
          name: `${file} ${name} (${time + 1})`,
          run: () => expectImport(mutate(text, random), importer.format),
        };
      }),
    ),
  );
}

function listLarge(): HostileCase[] {
  return Object.entries(largeSources).flatMap(([name, text]) =>
    sources.map(({ importer }) => ({
      name: `1 MB: ${name} (${importer.format})`,
      run: () => expectImport(text, importer.format),
    })),
  );
}

/** Imports a text twice, and checks that nothing is lost or half-written, and that all problems are described. */
async function expectImport(text: string, format: string): Promise<void> {
  const root = mkdtempSync(path.join(tmpdir(), 'errbook-source-'));
  const folder = path.join(root, 'content/catalogs/example');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'catalog.yaml'), catalogText);
  writeFileSync(path.join(root, 'source'), text);
  const run = () =>
    runErrbook(root, ['import', 'example', 'source', '--format', format, '--date', '2026-01-01']);
  try {
    const first = await run();
    const files = readdirSync(folder).sort();
    if (first.code === 0) {
      assert.deepEqual(files, ['catalog.yaml', 'errors.yaml', 'history.yaml']);
      const written = readFileSync(path.join(folder, 'errors.yaml'), 'utf8');
      const second = await run();
      assert.equal(second.code, 0, second.stderr.slice(0, 500));
      assert.match(second.stdout, /No changes\./, 'The same source changes the catalog.');
      assert.equal(readFileSync(path.join(folder, 'errors.yaml'), 'utf8'), written);
      expectAllNamed(text, written + first.stdout, format);
    } else {
      assert.equal(first.code, 1, first.stderr.slice(0, 500));
      assert.deepEqual(files, ['catalog.yaml'], 'A failed import writes files.');
      assert.match(first.stderr, /^source:\d+:\d+\n {2}\S.*\n {2}→ \S/m);
      assert.match(first.stderr, /Nothing was written\.\n$/);
      assert.doesNotMatch(first.stderr, /\n\s+at \S+ \(|RangeError|undefined|\[object/);
    }
    assert.equal(existsSync(path.join(folder, 'errors.yaml.new')), false);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Every code of the source is in the catalog, or in a line of the report. */
function expectAllNamed(text: string, result: string, format: string): void {
  const pattern = format === jsonObjects.format ? /"code": "(\w+)"/g : /^\s*\|\s*`(\w+)`\s*\|/gm;
  const lost = [...text.matchAll(pattern)]
    .map((match) => match[1] ?? '')
    .filter((code) => !result.includes(code));
  assert.deepEqual(lost.slice(0, 5), [], 'Codes of the source are missing.');
}
