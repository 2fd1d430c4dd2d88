import { existsSync } from 'node:fs';
import path from 'node:path';
import { useBrowser } from './browser.ts';
import { builds, languageBuilds, urlVariable } from '../builds.ts';
import { serve } from '../serve.ts';
import { root } from '../tools.ts';

/** Playwright's global setup: finds the browser and serves the builds until all tests have run. */
export default async function setUp(): Promise<() => Promise<void>> {
  const stages = [
    ['site', builds],
    ['build', languageBuilds],
  ] as const;
  for (const [stage, ofStage] of stages) {
    for (const { name, folder } of ofStage) {
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
      // Workers start later and inherit it.
      process.env[urlVariable(build)] = site.url;
      return site;
    }),
  );
  return async () => {
    await Promise.all(served.map(({ stop }) => stop()));
  };
}
