import { existsSync } from 'node:fs';
import path from 'node:path';
import { useBrowser } from './browser.ts';
import { builds, languageBuilds, toUrlVariable } from '../builds.ts';
import { serve } from '../serve.ts';
import { root } from '../tools.ts';

/** Playwright's global setup: finds a browser, and serves the builds until all tests have finished. */
export default async function setUp(): Promise<() => Promise<void>> {
  const buildsByStage = [
    ['site', builds],
    ['build', languageBuilds],
  ] as const;
  for (const [stage, stageBuilds] of buildsByStage) {
    for (const { name, folder } of stageBuilds) {
      if (existsSync(path.join(root, folder, 'index.html'))) continue;
      throw new Error(
        `${folder}/ has no built site (${name}). Run \`npm test -- ${stage}\` first.`,
      );
    }
  }
  useBrowser();
  const served = await Promise.all(
    [...builds, ...languageBuilds].map(async (build) => {
      const site = await serve(path.join(root, build.folder), build.base);
      // Workers start later and inherit the environment.
      process.env[toUrlVariable(build)] = site.url;
      return site;
    }),
  );
  return async () => {
    await Promise.all(served.map(({ stop }) => stop()));
  };
}
