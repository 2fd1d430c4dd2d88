import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createProject } from '../support/project.ts';

it('writes the same JSON Schemas as the committed ones', async () => {
  const folder = 'content/schemas';
  const { errbook, listFiles, read } = createProject();
  const names = readdirSync(folder).sort();
  expect(await errbook('schema')).toMatchObject({ code: 0, stderr: '' });
  expect(listFiles()).toEqual(names.map((name) => `${folder}/${name}`));
  for (const name of names) {
    expect(read(`${folder}/${name}`), `${name}; run \`npm run errbook -- schema\``).toBe(
      readFileSync(path.join(folder, name), 'utf8'),
    );
  }
});
