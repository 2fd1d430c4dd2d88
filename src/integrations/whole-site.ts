import { existsSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { startBuild, type BuildRun } from '../built-site/build-run.ts';
import { BuildProblem } from '../built-site/places.ts';
import { describeSystemError } from '../loaders/system-errors.ts';
import { listExpectedFiles, type BuildResult } from './expected-files.ts';
import { whenInterrupted } from './interruption.ts';
import { createLastIntegration } from './last.ts';

/** A build that replaces the site at its end. */
interface Running extends BuildRun {
  config: AstroConfig;
  /** What people call the folder of the site. */
  name: string;
  hasWritten: boolean;
  stopWaiting: () => void;
}

/** Bytes. A disk with less has no room for the next file. */
const leastRoom = 1_000_000;

/**
 * Makes a build replace the folder of the site only after all of the new site is written and checked. Until then, the
 * build writes to another folder, so that a build that fails or is killed leaves the old site as it was.
 *
 * @param hasFullText whether the build writes the index of the full-text search
 */
export function wholeSite(hasFullText: boolean): AstroIntegration {
  let running: Running | undefined;
  const last = createLastIntegration('errbook-whole-site-end', async (result, logger) => {
    if (!running) return;
    const build = running;
    const root = fileURLToPath(build.config.root);
    // Ctrl+C during the work of other integrations is noticed only now.
    await setTimeout(10);
    await reportProblem(root, logger, () => finish(build, result, hasFullText, logger));
    running = undefined;
  });
  return {
    name: 'errbook-whole-site',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig, logger }) {
        // An adapter writes files for its host from folders that it knows.
        if (command !== 'build' || config.adapter || config.output === 'server') return;
        running = await start(config, logger);
        const outDir = pathToFileURL(path.join(running.output, path.sep));
        const build = { client: new URL('client/', outDir), server: new URL('server/', outDir) };
        updateConfig({ outDir, build, integrations: [last] });
      },
      'astro:build:start'() {
        if (running) running.hasWritten = true;
      },
    },
  };
}

async function start(config: AstroConfig, logger: AstroIntegrationLogger): Promise<Running> {
  const root = fileURLToPath(config.root);
  const site = path.resolve(fileURLToPath(config.outDir));
  const name = formatName(site, root);
  const cache = fileURLToPath(config.cacheDir);
  const places = { site, name, root, workingDirectory: process.cwd(), cache };
  return reportProblem(root, logger, async () => {
    const build = await startBuild(places);
    const stopWaiting = whenInterrupted(() => {
      const hint = isFull(build.output)
        ? ' The disk is full: free some space and build again.'
        : '';
      build.abandon(running.hasWritten);
      if (existsSync(site)) process.stderr.write(`${name} is unchanged.${hint}\n`);
    });
    const running: Running = { ...build, config, name, hasWritten: false, stopWaiting };
    if (config.vite.build?.emptyOutDir === false) build.keepOldFiles();
    return running;
  });
}

function finish(
  { config, name, finish: replace, stopWaiting }: Running,
  result: BuildResult,
  hasFullText: boolean,
  logger: AstroIntegrationLogger,
): void {
  const start = performance.now();
  const publicFolder = fileURLToPath(config.publicDir);
  const files = listExpectedFiles(result, publicFolder, hasFullText);
  const count = replace({ files, publicFolder, base: config.base });
  stopWaiting();
  const took = Math.round(performance.now() - start);
  logger.info(`${count} files checked and moved to ${name} in ${took} ms.`);
}

/** Returns whether a disk has no room. The errors of the tools of a build do not always say so. */
function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < leastRoom;
  } catch {
    return false;
  }
}

/** Runs a function. Turns a problem into an error that is one sentence. */
async function reportProblem<Value>(
  root: string,
  logger: AstroIntegrationLogger,
  run: () => Value | Promise<Value>,
): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    const problem =
      error instanceof BuildProblem ? error.message : describeSystemError(error, root);
    if (problem === null) throw error;
    // Astro would print a line about this hook before the sentence.
    logger.error = () => undefined;
    throw Object.assign(new Error(problem), { stack: '' });
  }
}

function formatName(folder: string, root: string): string {
  const relative = path.relative(root, folder).split(path.sep).join('/');
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative)
    ? folder
    : relative;
}
