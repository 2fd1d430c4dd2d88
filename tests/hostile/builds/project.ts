/** The small project that the cases build one after another. Each case leaves it as it was. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { buildOrThrow, createEnvironment, createFixtureSite } from '../../support/build-fixture.ts';
import { runChild } from '../../support/child.ts';
import { listSiteFiles } from '../../support/html.ts';
import { root, toolCommand } from '../../support/tools.ts';

/** How a build ended. */
export interface BuildEnd {
  status: number | null;
  output: string;
}

/** Files to write, by path relative to the project; `null` deletes a file. */
export type Edits = Readonly<Record<string, string | Buffer | null>>;

export const projectRoot = path.join(root, '.cache/fixtures/hostile-builds');
export const dist = path.join(projectRoot, 'dist');
/** Copies of the last complete site, and of the site that the builds of the cases would give. */
export const kept = {
  old: path.join(projectRoot, 'kept/old'),
  next: path.join(projectRoot, 'kept/next'),
};
/** Makes the site of a build differ from the last complete one in every page. */
export const nextAddress = { SITE_URL: 'https://next.example.com' };

/** A PNG of one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const guide = 'content/catalogs/small/codes/card_expired.md';

/**
 * Creates the project, with a guide and prose that have pictures, and builds both of its sites.
 *
 * @param environment of the build of the site that the cases would give
 */
export async function createProject(environment: Record<string, string>): Promise<void> {
  const site = createFixtureSite('small', path.basename(projectRoot));
  applyEdits({
    [guide]: '## Causes\n\n![A pixel](./images/pixel.png)\n',
    'content/catalogs/small/codes/images/pixel.png': pixel,
    'content/docs/more.mdx': '---\ntitle: More\n---\n\n![A pixel](./images/pixel.png)\n',
    'content/docs/images/pixel.png': pixel,
  });
  for (const [name, variables] of [
    ['next', { ...nextAddress, ...environment }],
    ['old', {}],
  ] as const) {
    await buildOrThrow(site, variables);
    cpSync(dist, kept[name], { recursive: true });
  }
}

/** Builds the site with changed files, and undoes the changes. */
export async function buildWith(
  edits: Edits,
  {
    args = [],
    environment = {},
  }: { args?: readonly string[]; environment?: Record<string, string> } = {},
): Promise<BuildEnd> {
  const undo = applyEdits(edits);
  try {
    const [command, script] = toolCommand('astro');
    return await runChild(command, [...script, 'build', ...args], {
      cwd: projectRoot,
      env: createEnvironment({ ...nextAddress, ...environment }),
    });
  } finally {
    undo();
  }
}

/** Throws unless `dist` is the last complete site, byte for byte, and nothing of a build is left beside it. */
export function expectOldSite({ output }: BuildEnd): void {
  assert.equal(describeSite(dist), describeSite(kept.old), `dist changed:\n${output}`);
  expectNoLeftovers(projectRoot);
}

/** Throws if a folder contains files that a build should have removed. */
export function expectNoLeftovers(folder: string): void {
  const left = readdirSync(folder).filter((name) => name.endsWith('.building'));
  assert.deepEqual(left, [], 'the build left files');
}

/** Makes `dist` the last complete site again. */
export function resetSite(): void {
  if (existsSync(dist) && describeSite(dist) === describeSite(kept.old)) return;
  rmSync(dist, { recursive: true, force: true });
  cpSync(kept.old, dist, { recursive: true });
}

/** Describes the files of a site and their content, so that texts are equal only if sites are. */
export function describeSite(folder: string): string {
  const hash = createHash('sha256');
  if (!existsSync(folder)) return 'missing';
  for (const file of listSiteFiles(folder)) {
    hash.update(`${file}\0`).update(readFileSync(path.join(folder, file)));
  }
  return hash.digest('hex');
}

/** Writes files, and returns a function that undoes it. */
function applyEdits(edits: Edits): () => void {
  const before = Object.keys(edits).map((file): [string, Buffer | null] => {
    const name = path.join(projectRoot, file);
    return [name, existsSync(name) ? readFileSync(name) : null];
  });
  const write = (name: string, data: string | Buffer | null) => {
    rmSync(name, { recursive: true, force: true });
    if (data === null) return;
    mkdirSync(path.dirname(name), { recursive: true });
    writeFileSync(name, data);
  };
  for (const [file, data] of Object.entries(edits)) write(path.join(projectRoot, file), data);
  return () => {
    for (const [name, data] of before) write(name, data);
  };
}
