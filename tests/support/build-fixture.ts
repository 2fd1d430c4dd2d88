import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.ts';
import { root as project, toolCommand } from './tools.ts';

/** A copy of the project with the content of a fixture. It is inside the project so that it finds the same packages. */
export interface FixtureSite {
  root: string;
  /** Path of the output folder. */
  dist: string;
  /** Runs `astro build`. */
  build(environment?: Record<string, string>): Promise<{ status: number | null; output: string }>;
  /** Reads a file of the built site. */
  read(file: string): string;
}

/**
 * Copies the project's code next to the content of `tests/fixtures/<name>/`, and its `astro.config.mjs` if it has one.
 *
 * @param folder in `.cache/fixtures/`; the name of the fixture by default
 */
export function createFixtureSite(name: string, folder = name): FixtureSite {
  const root = path.join(project, '.cache/fixtures', folder);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const entry of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(project, entry), path.join(root, entry), { recursive: true });
  }
  const fixture = path.join(project, 'tests/fixtures', name);
  for (const entry of ['content', 'astro.config.mjs']) {
    if (!existsSync(path.join(fixture, entry))) continue;
    cpSync(path.join(fixture, entry), path.join(root, entry), { recursive: true });
  }
  const dist = path.join(root, 'dist');
  return {
    root,
    dist,
    build(environment = {}) {
      const [command, args] = toolCommand('astro');
      return runChild(command, [...args, 'build'], {
        cwd: root,
        env: createEnvironment(environment),
      });
    },
    read: (file) => readFileSync(path.join(dist, file), 'utf8'),
  };
}

/**
 * Builds a site.
 *
 * @throws if the build fails; the message contains its output
 */
export async function buildOrThrow(
  site: FixtureSite,
  environment?: Record<string, string>,
): Promise<FixtureSite> {
  const { status, output } = await site.build(environment);
  if (status !== 0) throw new Error(`The build of ${site.root} failed:\n${output}`);
  return site;
}

/** Environment variables for `astro` in tests. */
export function createEnvironment(overrides: Record<string, string>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Vitest sets these, and Vite would use them: as the base of the site, and for a build with drafts.
    BASE_URL: undefined,
    NODE_ENV: undefined,
    MODE: undefined,
    DEV: undefined,
    PROD: undefined,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    ...overrides,
  };
}
