import { existsSync, readFileSync } from 'node:fs';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { nginxPackages } from '../../support/nginx.ts';
import { createProject } from '../support/project.ts';

/** Checks that the files for hosts and CI refer to existing files, scripts, and commands. */
const read = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Expects that the npm scripts and `errbook` commands in a text exist. Returns the names of the scripts. */
async function checkCommands(text: string) {
  const names = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
  for (const name of names) expect(scripts, text).toHaveProperty(name);
  for (const [, words = ''] of text.matchAll(/errbook -- ((?:[a-z]+ ?)+)/g)) {
    const { code } = await createProject().errbook(...words.trim().split(' '), '--help');
    expect(code, words).toBe(0);
  }
  return names;
}

describe('Dockerfile', () => {
  // Lines that end with a backslash continue an instruction.
  const lines = read('Dockerfile')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const instructions = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1)] as const);
  const ignored = read('.dockerignore').split('\n');

  it('copies only existing files', () => {
    const copies = instructions.filter(([name, rest]) => name === 'COPY' && !rest.startsWith('--'));
    const sources = copies.flatMap(([, rest]) => rest.split(' ').slice(0, -1));
    expect(sources).toContain('hosting/nginx/nginx.conf');
    for (const source of sources) {
      expect(existsSync(source), source).toBe(true);
      expect(ignored, source).not.toContain(source.split('/')[0]);
    }
    for (const required of ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json']) {
      expect(ignored).not.toContain(required);
    }
  });

  it('builds, compresses, and configures in this order, with the URLs of the arguments', async () => {
    const names = instructions.map(([name, rest]) =>
      name === 'ARG' || name === 'RUN' ? `${name} ${rest}` : name,
    );
    const order = [
      'ARG SITE_URL',
      'ARG BASE_PATH',
      'RUN npm run build',
      'RUN npm run errbook -- compress',
      'RUN npm run errbook -- hosting nginx',
    ];
    const positions = order.map((prefix) => names.findIndex((name) => name.startsWith(prefix)));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions).not.toContain(-1);
    await checkCommands(lines.join('\n'));
    expect(lines.join('\n')).toContain(nginxPackages.join(' '));
  });

  it('serves the files that it builds', () => {
    const text = lines.join('\n');
    const getOption = (name: string) => new RegExp(`--${name} (\\S+)`).exec(text)?.[1] ?? '';
    expect(text).toContain(`COPY --from=build /site/${getOption('out')} ${getOption('folder')}\n`);
    expect(text).toContain(`COPY --from=build /site/dist ${getOption('root')}\n`);
    // nginx resolves `include errbook/server.conf` relative to nginx.conf.
    expect(getOption('folder')).toBe('/etc/nginx/errbook');
    expect(text).toContain('COPY hosting/nginx/nginx.conf /etc/nginx/nginx.conf\n');
  });

  it('runs as an unprivileged user on an unprivileged port', () => {
    expect(instructions.find(([name]) => name === 'USER')?.[1]).not.toMatch(/root|^0/);
    expect(instructions.find(([name]) => name === 'EXPOSE')?.[1]).toBe('8080');
    const command = instructions.find(([name]) => name === 'CMD')?.[1] ?? '[]';
    expect(JSON.parse(command)).toEqual(expect.arrayContaining(['nginx', 'daemon off;']));
  });
});

it('the Netlify configuration builds with existing scripts', async () => {
  const { build } = parseToml(read('netlify.toml')) as {
    build: { command: string; publish: string; environment: Record<string, string> };
  };
  expect(await checkCommands(build.command)).toEqual(['build', 'errbook']);
  expect(build.publish).toBe('dist');
  expect(build.environment).toEqual({ NODE_VERSION: '24' });
});

it('the configuration of Cloudflare Pages has the output folder', () => {
  const text = read('wrangler.jsonc')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/,(\s*\})/g, '$1');
  expect(JSON.parse(text)).toMatchObject({ pages_build_output_dir: './dist' });
});

describe.each(['pages', 'test'])('the workflow %s', (name) => {
  interface Job {
    'runs-on': string;
    steps: { id?: string; uses?: string; run?: string; env?: Record<string, string> }[];
  }
  const text = read(`.github/workflows/${name}.yml`);
  const { jobs } = parseYaml(text) as { jobs: Record<string, Job> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('uses actions by major version, and existing scripts', async () => {
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
      if (run !== undefined) await checkCommands(run);
    }
    expect(steps.some(({ run }) => run?.includes('npm ci'))).toBe(true);
  });

  it('refers only to existing steps', () => {
    const ids = new Set(steps.map(({ id }) => id));
    for (const [, id] of text.matchAll(/steps\.([\w-]+)\.outputs/g)) expect(ids).toContain(id);
  });
});
