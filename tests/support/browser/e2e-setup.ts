import { existsSync } from 'node:fs';
import path from 'node:path';
import { useBrowser } from './browser.ts';
import { builds, urlVariable } from '../builds.ts';
import { serve } from '../serve.ts';
import { root } from '../tools.ts';

/** Playwright's global setup: finds the browser and serves both builds until all tests have run. */
export default async function setUp(): Promise<() => Promise<void>> {
  for (const { name, folder } of builds) {
    if (existsSync(path.join(root, folder, 'index.html'))) continue;
    throw new Error(`${folder}/ holds no built site (${name}). Run \`npm test -- site\` first.`);
  }
  useBrowser();
  const served = await Promise.all(
    builds.map(async (build) => {
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
