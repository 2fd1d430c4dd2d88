import { existsSync, readFileSync } from 'node:fs';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { nginxPackages } from '../../support/nginx.ts';
import { project } from '../support/project.ts';

/** The files that other machines read: what they name is there, and what they run can be run. */
const read = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** The npm scripts that a command runs, and that none of `errbook` is unknown. */
async function checkCommands(text: string) {
  const names = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
  for (const name of names) expect(scripts, text).toHaveProperty(name);
  for (const [, words = ''] of text.matchAll(/errbook -- ((?:[a-z]+ ?)+)/g)) {
    const { code } = await project().errbook(...words.trim().split(' '), '--help');
    expect(code, words).toBe(0);
  }
  return names;
}

describe('Dockerfile', () => {
  // Continued lines are one instruction.
  const lines = read('Dockerfile')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const instructions = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1)] as const);
  const ignored = read('.dockerignore').split('\n');

  it('copies what is there', () => {
    const copies = instructions.filter(([name, rest]) => name === 'COPY' && !rest.startsWith('--'));
    const sources = copies.flatMap(([, rest]) => rest.split(' ').slice(0, -1));
    expect(sources).toContain('hosting/nginx/nginx.conf');
    for (const source of sources) {
      expect(existsSync(source), source).toBe(true);
      expect(ignored, source).not.toContain(source.split('/')[0]);
    }
    for (const needed of ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json']) {
      expect(ignored).not.toContain(needed);
    }
  });

  it('builds, compresses and configures in this order, each at the addresses of the arguments', async () => {
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
    const places = order.map((start) => names.findIndex((name) => name.startsWith(start)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    await checkCommands(lines.join('\n'));
    expect(lines.join('\n')).toContain(nginxPackages.join(' '));
  });

  it('serves what it builds', () => {
    const text = lines.join('\n');
    const option = (name: string) => new RegExp(`--${name} (\\S+)`).exec(text)?.[1] ?? '';
    expect(text).toContain(`COPY --from=build /site/${option('out')} ${option('folder')}\n`);
    expect(text).toContain(`COPY --from=build /site/dist ${option('root')}\n`);
    // `include errbook/server.conf` is looked for beside nginx.conf.
    expect(option('folder')).toBe('/etc/nginx/errbook');
    expect(text).toContain('COPY hosting/nginx/nginx.conf /etc/nginx/nginx.conf\n');
  });

  it('runs as nobody in particular, on a port that needs no rights', () => {
    expect(instructions.find(([name]) => name === 'USER')?.[1]).not.toMatch(/root|^0/);
    expect(instructions.find(([name]) => name === 'EXPOSE')?.[1]).toBe('8080');
    const command = instructions.find(([name]) => name === 'CMD')?.[1] ?? '[]';
    expect(JSON.parse(command)).toEqual(expect.arrayContaining(['nginx', 'daemon off;']));
  });
});

it('Netlify builds with scripts that are there', async () => {
  const { build } = parseToml(read('netlify.toml')) as {
    build: { command: string; publish: string; environment: Record<string, string> };
  };
  expect(await checkCommands(build.command)).toEqual(['build', 'errbook']);
  expect(build.publish).toBe('dist');
  expect(build.environment).toEqual({ NODE_VERSION: '24' });
});

it('Cloudflare Pages is told of the folder', () => {
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

  it('uses actions by their major versions, and scripts that are there', async () => {
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
      if (run !== undefined) await checkCommands(run);
    }
    expect(steps.some(({ run }) => run?.includes('npm ci'))).toBe(true);
  });

  it('names no step that is not there', () => {
    const ids = new Set(steps.map(({ id }) => id));
    for (const [, id] of text.matchAll(/steps\.([\w-]+)\.outputs/g)) expect(ids).toContain(id);
  });
});
