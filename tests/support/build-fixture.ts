import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.ts';
import { root as project, toolCommand } from './tools.ts';

/** A copy of the project with content of its own, inside the project so that it finds the same packages. */
export interface FixtureSite {
  root: string;
  /** Where it is built to. */
  dist: string;
  /** Builds it with `astro build`. */
  build(environment?: Record<string, string>): Promise<{ status: number | null; output: string }>;
  /** Text of a file of the built site. */
  read(file: string): string;
}

/**
 * Copies the project's code next to the content of `tests/fixtures/<name>/`, and its `astro.config.mjs` if it has one.
 *
 * @param folder below `.cache/fixtures/`, where it is not that of the same name
 */
export function fixtureSite(name: string, folder = name): FixtureSite {
  const root = path.join(project, '.cache/fixtures', folder);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(project, part), path.join(root, part), { recursive: true });
  }
  const fixture = path.join(project, 'tests/fixtures', name);
  for (const part of ['content', 'astro.config.mjs']) {
    if (!existsSync(path.join(fixture, part))) continue;
    cpSync(path.join(fixture, part), path.join(root, part), { recursive: true });
  }
  const dist = path.join(root, 'dist');
  return {
    root,
    dist,
    build(environment = {}) {
      const [command, args] = toolCommand('astro');
      return runChild(command, [...args, 'build'], {
        cwd: root,
        env: astroEnvironment(environment),
      });
    },
    read: (file) => readFileSync(path.join(dist, file), 'utf8'),
  };
}

/**
 * Builds such a site.
 *
 * @throws where the build fails; the message has all that it printed
 */
export async function built(
  site: FixtureSite,
  environment?: Record<string, string>,
): Promise<FixtureSite> {
  const { status, output } = await site.build(environment);
  if (status !== 0) throw new Error(`The build of ${site.root} failed:\n${output}`);
  return site;
}

/** The environment of an Astro that a test starts. */
export function astroEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Vitest's own, which Vite would take for the site's.
    BASE_URL: undefined,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    ...more,
  };
}
